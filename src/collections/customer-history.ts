import { oneLine, shortened } from "../letters/clean-text.ts";
import { shownDay } from "../letters/shown-day.ts";
import type { Day } from "../receivables/calendar.ts";
import { foldName } from "../receivables/customer-key.ts";
import type { Invoice } from "../receivables/invoice.ts";
import type { Payment } from "../receivables/payment.ts";
import { amountValue } from "../receivables/standing-cause.ts";
import type { ActivityRecord } from "../workbook/activity.ts";
import { occasionWord, workbookWords } from "../workbook/own-words.ts";
import type { HistoryLine } from "./sidebar-api.ts";
import { capital } from "./wording/capital.ts";
import { panelSentences } from "./wording/panel-sentences.ts";
import { filledSentence } from "./wording/sentence.ts";
import type { Voice } from "./wording/voice.ts";

const linesAtMost = 30;
const longestLine = 300;
const longestName = 60;

type Moment = { readonly day: Day | null; readonly minutes: number; readonly text: string };

/**
 * What happened with a customer, newest first: its lines of Actividad and its payments of Pagos, those without a
 * day last.
 */
export function customerHistory(
  records: readonly ActivityRecord[],
  payments: readonly Payment[],
  voice: Voice,
): readonly HistoryLine[] {
  const told = records
    .filter(({ kind }) => kind !== "payment")
    .map(({ at, ...record }): Moment => ({ ...at, text: toldText(record, voice) }));
  const paid = payments.map((payment): Moment => ({
    day: payment.paidOn,
    minutes: 0,
    text: paidText(payment, voice),
  }));
  return [...told, ...paid]
    .reverse() // of a day the line written last goes first
    .sort((one, other) => newestFirst(one, other))
    .slice(0, linesAtMost)
    .map(({ day, text }) => ({
      day: day === null ? panelSentences.undated[voice.language] : shownDay(day, voice),
      text: shortened(oneLine(text), longestLine),
    }));
}

/**
 * The lines of Actividad about a customer: it goes by the names that its rows have.
 *
 * @param own the customer's invoices. @param all every invoice, for a name that customers share: there a line is
 * the customer's only if it names one of its invoices.
 */
export function recordsOf(
  records: readonly ActivityRecord[],
  own: readonly Invoice[],
  all: readonly Invoice[],
): readonly ActivityRecord[] {
  const names = foldedNames(own);
  const known = new Map<string, boolean>();
  const about = records.filter(({ customer }) => {
    const isKnown = known.get(customer) ?? names.has(foldName(customer));
    known.set(customer, isKnown);
    return isKnown;
  });
  const key = own[0]?.customerKey;
  const others = foldedNames(all.filter(({ customerKey }) => customerKey !== key));
  if (![...names].some((name) => others.has(name))) return about;
  const labels = new Set(own.map(({ invoiceNumber, shownKey }) => invoiceNumber ?? shownKey));
  return about.filter(({ invoices }) => invoices.some((label) => labels.has(label)));
}

function foldedNames(invoices: readonly Invoice[]): ReadonlySet<string> {
  const names = new Set(invoices.map(({ customer }) => customer));
  return new Set([...names].map(foldName));
}

function toldText(
  { kind, stage, outcome, invoices, reason }: Omit<ActivityRecord, "at">,
  voice: Voice,
): string {
  const { vocabulary } = workbookWords[voice.language];
  if (outcome === "done" && reason !== "") return reason;
  const what = stage === null ? vocabulary.activityKind[kind] : occasionWord(stage, voice.language);
  const values = { what: capital(what), outcome: vocabulary.outcome[outcome], invoices };
  const hasWhy = reason !== "" && (outcome === "failed" || outcome === "unknown");
  return hasWhy
    ? filledSentence(panelSentences.toldWhy, { ...values, why: reason }, voice)
    : filledSentence(panelSentences.told, values, voice);
}

function paidText(
  { amount, currency, invoiceNumber, method, reference }: Payment,
  voice: Voice,
): string {
  const values = {
    amount: amountValue(currency, Math.abs(amount)),
    ...part("invoice", invoiceNumber),
    ...part("method", method),
    ...part("reference", reference),
  };
  return filledSentence(amount < 0 ? panelSentences.paidBack : panelSentences.paid, values, voice);
}

function part(name: string, text: string | null): { readonly [name: string]: string } {
  return text === null ? {} : { [name]: shortened(oneLine(text), longestName) };
}

function newestFirst(one: Moment, other: Moment): number {
  if (one.day === null || other.day === null)
    return Number(one.day === null) - Number(other.day === null);
  return other.day - one.day || other.minutes - one.minutes;
}
