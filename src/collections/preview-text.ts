import type { CurrencyCode } from "../receivables/money.ts";
import { shownMoney } from "../letters/shown-money.ts";
import type { Plan, PlannedContact } from "./plan.ts";
import { previewWords } from "./wording/preview-words.ts";
import { filledSentence, sentence } from "./wording/sentence.ts";
import type { Voice } from "./wording/voice.ts";

/**
 * The plan as lines for a dialog: who would get what and why, with the total in each currency; then what waits,
 * and what only a person can do. It shows the very plan that a run carries out.
 */
export function previewText(plan: Plan, voice: Voice): readonly string[] {
  const mails = plan.contacts.filter(({ channel }) => channel === "email");
  const due = mails.filter(({ decision }) => decision === "due");
  const planned = mails.filter(({ decision }) => decision === "planned");
  const waiting = mails.filter(({ decision }) => decision === "queued" || decision === "skipped");
  return [
    ...(due.length === 0
      ? [filledSentence(previewWords.none, {}, voice), ""]
      : section("due", due, voice)),
    ...section("planned", planned, voice),
    ...section("waiting", waiting, voice),
    ...taskLines(plan, voice),
  ];
}

function section(
  title: "due" | "planned" | "waiting",
  contacts: readonly PlannedContact[],
  voice: Voice,
): readonly string[] {
  if (contacts.length === 0) return [];
  const values = { mails: contacts.length, total: total(contacts, voice) };
  return [
    filledSentence(previewWords[title], values, voice),
    ...contacts.map((contact) => contactLine(contact, voice)),
    "",
  ];
}

function contactLine({ customer, to, stage, owed, reason }: PlannedContact, voice: Voice): string {
  const said = { total: amounts(owed, voice), reason: sentence(reason, voice) };
  return filledSentence(previewWords.contact, { customer, to, stage, ...said }, voice);
}

function total(contacts: readonly PlannedContact[], voice: Voice): string {
  const sums: { [currency: string]: number } = {};
  for (const { owed } of contacts)
    for (const [currency, minor] of Object.entries(owed))
      sums[currency] = (sums[currency] ?? 0) + minor;
  return amounts(sums, voice);
}

function amounts(owed: { readonly [currency: string]: number }, voice: Voice): string {
  return Object.keys(owed)
    .sort()
    .map((currency) =>
      shownMoney({ currency: currency as CurrencyCode, minor: owed[currency] ?? 0 }, voice),
    )
    .join(" + ");
}

function taskLines({ tasks }: Plan, voice: Voice): readonly string[] {
  if (tasks.length === 0) return [];
  const lines = tasks.map(({ customer, reason }) => `• ${customer}: ${sentence(reason, voice)}`);
  return [filledSentence(previewWords.tasks, { tasks: tasks.length }, voice), ...lines];
}
