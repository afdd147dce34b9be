import type { CurrencyCode } from "../receivables/money.ts";
import { shownMoney } from "../letters/shown-money.ts";
import { occasionWord } from "../workbook/own-words.ts";
import type { Plan, PlannedContact } from "./plan.ts";
import { previewWords, type PreviewWords } from "./wording/preview-words.ts";
import { sentence } from "./wording/sentence.ts";
import type { Voice } from "./wording/voice.ts";

/**
 * The plan as lines for a dialog: who would get what and why, with the total in each currency; then what waits,
 * and what only a person can do. It shows the very plan that a run carries out.
 */
export function previewText(plan: Plan, voice: Voice): readonly string[] {
  const words = previewWords[voice.language];
  const mails = plan.contacts.filter(({ channel }) => channel === "email");
  const due = mails.filter(({ decision }) => decision === "due");
  const planned = mails.filter(({ decision }) => decision === "planned");
  const waiting = mails.filter(({ decision }) => decision === "queued" || decision === "skipped");
  return [
    ...section(words.due(due.length, total(due, voice)), due, voice, words),
    ...(planned.length === 0
      ? []
      : section(words.planned(planned.length, total(planned, voice)), planned, voice, words)),
    ...(waiting.length === 0 ? [] : section(words.waiting(waiting.length), waiting, voice, words)),
    ...taskLines(plan, voice, words),
  ];
}

function section(
  title: string,
  contacts: readonly PlannedContact[],
  voice: Voice,
  words: PreviewWords,
): readonly string[] {
  return [title, ...contacts.map((contact) => contactLine(contact, voice, words)), ""];
}

function contactLine(contact: PlannedContact, voice: Voice, words: PreviewWords): string {
  const { customer, to, stage, reason } = contact;
  const what = occasionWord(stage, voice.language);
  const amount = amounts(contact.owed, voice);
  return `• ${customer} (${to.join(", ")}): ${what}, ${words.owes(amount)}. ${sentence(reason, voice)}`;
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

function taskLines({ tasks }: Plan, voice: Voice, words: PreviewWords): readonly string[] {
  if (tasks.length === 0) return [];
  const lines = tasks.map(({ customer, reason }) => `• ${customer}: ${sentence(reason, voice)}`);
  return [words.tasks(tasks.length), ...lines];
}
