import { oneLine, shortened } from "../letters/clean-text.ts";
import { shownDay } from "../letters/shown-day.ts";
import { shownMoney } from "../letters/shown-money.ts";
import { isoDay } from "../receivables/calendar.ts";
import type { CurrencyCode } from "../receivables/money.ts";
import { occasionWord } from "../workbook/own-words.ts";
import { askedQuestions } from "./asked-questions.ts";
import { owedViews } from "./owed-view.ts";
import type { PlannedContact } from "./plan.ts";
import type { Decided } from "./report-now.ts";
import { sendableCount } from "./sendable-count.ts";
import type { Session } from "./session.ts";
import type { Settings } from "./settings.ts";
import type { ContactView, TodayView, WatchedContact } from "./sidebar-api.ts";
import { panelSentences } from "./wording/panel-sentences.ts";
import { filledSentence, findingSentence, sentence } from "./wording/sentence.ts";
import type { Voice } from "./wording/voice.ts";

const contactsAtMost = 100;
const watchedAtMost = 100;
const questionsAtMost = 20;
const warningsAtMost = 50;
const longestName = 120;
const longestText = 400;

/**
 * What the panel shows first, every amount and day as a person reads it; lists are cut, so that what crosses the
 * wire stays small however long the sheet is.
 *
 * @param watched what would have gone out while only watching.
 */
export function todayView(
  session: Session,
  decided: Decided,
  watched: readonly WatchedContact[],
): TodayView {
  const { voice } = session;
  const { reading, plan } = decided;
  const { settings } = reading;
  const contacts = plan.contacts.filter(({ decision }) => decision !== "skipped");
  const { stoppedUntil, watchUntil } = settings;
  const { day } = plan.asOf;
  return {
    language: voice.language,
    day: shownDay(day, voice),
    today: isoDay(day),
    step: stepOf(settings, day, reading.book.list !== null),
    sheet: reading.book.list?.sheet.name ?? null,
    invoiceCount: plan.invoices.length,
    overdueCount: plan.invoices.filter(({ status }) => status === "overdue").length,
    owed: owedViews(plan.aging, voice),
    contacts: contacts.slice(0, contactsAtMost).map((contact) => contactView(contact, voice)),
    contactCount: contacts.length,
    sendableCount: sendableCount(session, decided),
    questions: askedQuestions(reading, voice).slice(0, questionsAtMost),
    stoppedUntil:
      stoppedUntil === null || stoppedUntil < day ? null : shownDay(stoppedUntil, voice),
    watch:
      watchUntil === null || watchUntil < day
        ? null
        : { until: shownDay(watchUntil, voice), contacts: watched.slice(0, watchedAtMost) },
    warnings: warningsOf(session, decided),
  };
}

/** Where the workbook is on its way from nothing to an ordinary day; the strongest hold goes first. */
function stepOf(
  { ownColumnsAgreed, isListConfirmed, stoppedUntil, watchUntil }: Settings,
  today: number,
  hasList: boolean,
): TodayView["step"] {
  if (!hasList) return "noSheet";
  if (!isListConfirmed) return ownColumnsAgreed ? "unconfirmed" : "new";
  if (stoppedUntil !== null && stoppedUntil >= today) return "stopped";
  return watchUntil !== null && watchUntil >= today ? "watching" : "ready";
}

function contactView(contact: PlannedContact, voice: Voice): ContactView {
  const { customerKey, customer, channel, stage, to, owed, reason, decision } = contact;
  const amounts = Object.entries(owed).map(([currency, minor]) =>
    shownMoney({ currency: currency as CurrencyCode, minor }, voice),
  );
  return {
    customerKey,
    customer: shortened(oneLine(customer), longestName),
    channel,
    what: occasionWord(stage, voice.language),
    to: shortened(to.join(", "), longestText),
    amount: amounts.join(" + "),
    reason: shortened(sentence(reason, voice), longestText),
    isDue: decision === "due",
  };
}

function warningsOf({ voice, findings }: Session, { plan }: Decided): readonly string[] {
  const all = [...findings, ...plan.findings];
  const shown = all
    .slice(0, warningsAtMost)
    .map((finding) => shortened(findingSentence(finding, voice), longestText));
  const left = all.length - shown.length;
  if (left === 0) return shown;
  return [...shown, filledSentence(panelSentences.moreWarnings, { left }, voice)];
}
