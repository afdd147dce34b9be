import { isoDay } from "../receivables/calendar.ts";
import { majorText, type CurrencyCode } from "../receivables/money.ts";
import type { Finding } from "../workbook/finding.ts";
import type { Plan, PlannedContact, Reason, Task } from "./plan.ts";
import type { ContactEntry, Outcome } from "./report-entries.ts";
import { sentence } from "./wording/sentence.ts";
import type { Voice } from "./wording/voice.ts";

/** What became of one contact in a sending run. */
export type ContactResult = {
  readonly contact: Pick<
    PlannedContact,
    "customerKey" | "customer" | "stage" | "to" | "cc" | "invoices" | "completes"
  >;
  readonly outcome: Exclude<Outcome, "planned">;
  readonly reason: Reason;
};

/** What a sending run did, as far as the report tells it. */
export type RunResult = {
  readonly contacts: readonly ContactResult[];
  readonly tasks: readonly Task[];
  readonly findings: readonly Finding[];
  /** Why the run ended before all was done, or null. */
  readonly stopped: Reason | null;
};

type Names = ReadonlyMap<string, string>;

/**
 * The plan's contacts with what became of them; then what the run did besides, such as contacts of an
 * earlier run that it settled.
 */
export function contactEntries(
  plan: Plan,
  run: RunResult | null,
  voice: Voice,
): readonly ContactEntry[] {
  const names: Names = new Map(
    plan.invoices.map(({ invoice }) => [invoice.key, invoice.invoiceNumber ?? invoice.shownKey]),
  );
  const results = new Map((run?.contacts ?? []).map((result) => [nameOf(result.contact), result]));
  const planned = plan.contacts.map((contact) => {
    const result = results.get(nameOf(contact));
    results.delete(nameOf(contact));
    return plannedEntry(contact, result ?? null, run, names, voice);
  });
  return [...planned, ...[...results.values()].map((result) => resultEntry(result, names, voice))];
}

function nameOf({ customerKey, stage }: Pick<PlannedContact, "customerKey" | "stage">): string {
  return `${customerKey}\n${stage}`;
}

function plannedEntry(
  contact: PlannedContact,
  result: ContactResult | null,
  run: RunResult | null,
  names: Names,
  voice: Voice,
): ContactEntry {
  const { outcome, reason } = result ?? withoutResult(contact, run);
  return {
    customer: contact.customer,
    stage: contact.stage,
    channel: contact.channel,
    to: [...contact.to],
    cc: [...contact.cc],
    invoices: contact.invoices.map((key) => names.get(key) ?? key),
    credits: contact.credits.map((key) => names.get(key) ?? key),
    completes: completesEntry(contact, names),
    owed: owedEntry(contact),
    on: contact.on === null ? null : isoDay(contact.on),
    outcome,
    reason: sentence(reason, voice),
  };
}

/** What is due and was not taken up by a run that ended early waits; without a run it is a plan. */
function withoutResult(
  contact: PlannedContact,
  run: RunResult | null,
): { readonly outcome: Outcome; readonly reason: Reason } {
  if (contact.decision === "queued" || contact.decision === "skipped")
    return { outcome: contact.decision, reason: contact.reason };
  const isLeftBehind = contact.decision === "due" && contact.channel === "email" && run !== null;
  return isLeftBehind
    ? { outcome: "queued", reason: run.stopped ?? contact.reason }
    : { outcome: "planned", reason: contact.reason };
}

function resultEntry(result: ContactResult, names: Names, voice: Voice): ContactEntry {
  const { contact, outcome, reason } = result;
  return {
    customer: contact.customer,
    stage: contact.stage,
    channel: "email",
    to: [...contact.to],
    cc: [...contact.cc],
    invoices: contact.invoices.map((key) => names.get(key) ?? key),
    credits: [],
    completes: completesEntry(contact, names),
    owed: {},
    on: null,
    outcome,
    reason: sentence(reason, voice),
  };
}

function completesEntry(
  contact: Pick<PlannedContact, "completes">,
  names: Names,
): { readonly [invoice: string]: string } {
  const entry: { [invoice: string]: string } = {};
  for (const [key, stage] of Object.entries(contact.completes))
    entry[names.get(key) ?? key] = stage;
  return entry;
}

function owedEntry(contact: PlannedContact): { readonly [currency: string]: string } {
  const entry: { [currency: string]: string } = {};
  for (const [currency, minor] of Object.entries(contact.owed))
    entry[currency] = majorText(minor, currency as CurrencyCode);
  return entry;
}
