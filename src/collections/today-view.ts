import { shownDay } from "../letters/shown-day.ts";
import { shownMoney } from "../letters/shown-money.ts";
import type { AgingTotals } from "../receivables/aging.ts";
import type { CurrencyCode } from "../receivables/money.ts";
import { occasionWord } from "../workbook/own-words.ts";
import { isMailDueNow } from "./outgoing-plan.ts";
import type { PlannedContact } from "./plan.ts";
import type { Decided } from "./report-now.ts";
import type { Session } from "./session.ts";
import type { ContactView, OwedView, TodayView } from "./sidebar-api.ts";
import { bucketWord } from "./wording/row-words.ts";
import { findingSentence, sentence } from "./wording/sentence.ts";
import type { Voice } from "./wording/voice.ts";

/** What the panel shows first, every amount and day as a person reads it. */
export function todayView({ voice, settings, findings }: Session, decided: Decided): TodayView {
  const { reading, plan } = decided;
  const contacts = plan.contacts.filter(({ decision }) => decision !== "skipped");
  return {
    language: voice.language,
    day: shownDay(plan.asOf.day, voice),
    sheet: reading.book.list?.sheet.name ?? null,
    owed: plan.aging.map((totals) => owedView(totals, voice)),
    contacts: contacts.map((contact) => contactView(contact, voice)),
    sendableCount: plan.contacts.filter(isMailOfToday).length,
    isListConfirmed: settings.isListConfirmed,
    warnings: [...findings, ...plan.findings].map((finding) => findingSentence(finding, voice)),
  };
}

/** Whether a yes would let it go: it is due, or waits for nothing but that yes. */
function isMailOfToday(contact: PlannedContact): boolean {
  const { channel, decision, reason } = contact;
  const waitsForYes = decision === "planned" && reason.code !== "plannedWhileStopped";
  return isMailDueNow(contact) || (channel === "email" && waitsForYes);
}

function owedView({ currency, byBucket, total }: AgingTotals, voice: Voice): OwedView {
  const money = (minor: number) => shownMoney({ currency, minor }, voice);
  const buckets = Object.entries(byBucket).filter(([, minor]) => minor !== 0);
  const overdue = buckets.filter(([label]) => label !== "notDue" && label !== "noDate");
  return {
    currency,
    total: money(total),
    overdue: money(overdue.reduce((sum, [, minor]) => sum + minor, 0)),
    buckets: buckets.map(([label, minor]) => ({
      label: bucketWord(label, voice.language),
      amount: money(minor),
    })),
  };
}

function contactView(contact: PlannedContact, voice: Voice): ContactView {
  const amounts = Object.entries(contact.owed).map(([currency, minor]) =>
    shownMoney({ currency: currency as CurrencyCode, minor }, voice),
  );
  return {
    customer: contact.customer,
    what: occasionWord(contact.stage, voice.language),
    to: contact.to.join(", "),
    amount: amounts.join(" + "),
    reason: sentence(contact.reason, voice),
    isDue: contact.decision === "due",
  };
}
