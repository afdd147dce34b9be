import { numberMarks } from "../letters/locale-style.ts";
import { oneLine } from "../letters/clean-text.ts";
import { civilDay, parseIsoDay, type Day } from "../receivables/calendar.ts";
import {
  currencyDigits,
  minorFromMajor,
  type CurrencyCode,
  type MinorUnits,
} from "../receivables/money.ts";
import { currencyOfSign } from "../workbook/currency-signs.ts";
import { usualDecimalMark } from "../workbook/locale-habits.ts";
import { parseAmountText, type AmountText } from "../workbook/parse-amount.ts";
import { typedAmount } from "./customer-invoices.ts";
import type { AssessedInvoice, Reason } from "./plan.ts";
import type { PaymentEntry } from "./sidebar-api.ts";
import type { Voice } from "./wording/voice.ts";

/** A payment as it was typed, once it makes sense. */
export type ReadEntry = {
  readonly amount: MinorUnits;
  readonly paidOn: Day;
  readonly method: string | null;
  readonly reference: string | null;
};

/** What was read, or the sentence that says what will not do. */
export type EntryReading =
  | { readonly kind: "read"; readonly entry: ReadEntry }
  | { readonly kind: "unfit"; readonly why: Reason };

/** How the person who types writes numbers and days. */
export type TypingHabits = { readonly locale: string; readonly voice: Voice };

const earliestYear = 1990; // as the tab's own dates
const longestText = 200;

/**
 * Reads a payment of an invoice that a person typed. Nothing is guessed: an amount that reads two ways, that holds
 * parts of the currency's smallest coin, or in another currency is asked for anew, and so is a day that has not come.
 */
export function readPaymentEntry(
  typed: PaymentEntry,
  invoice: AssessedInvoice,
  habits: TypingHabits,
): EntryReading {
  const amount = amountOf(typed.amount, invoice, habits);
  if (typeof amount !== "number") return { kind: "unfit", why: amount };
  const paidOn = parseIsoDay(typed.day);
  const { asOf } = habits.voice;
  if (paidOn === null || civilDay(paidOn).year < earliestYear) return unfit("payDayUnread");
  if (paidOn > asOf) return unfit("payDayAhead", { day: paidOn });
  const [method, reference] = [textOrNull(typed.method), textOrNull(typed.reference)];
  if ([method, reference].some((text) => (text ?? "").length > longestText))
    return unfit("textTooLong", { most: longestText });
  return { kind: "read", entry: { amount, paidOn, method, reference } };
}

function amountOf(
  typed: string | null,
  { invoice, openBalance }: AssessedInvoice,
  { locale, voice }: TypingHabits,
): MinorUnits | Reason {
  const { currency } = invoice;
  const usual = usualDecimalMark(locale);
  const text = (typed ?? "").trim();
  if (typed === null || text === typedAmount({ currency, minor: openBalance }, usual))
    return openBalance;
  const example = typedAmount({ currency, minor: 10 ** currencyDigits(currency) * 1_234 }, usual);
  if (text === "") return reason("payAmountMissing", { example });
  // The panel shows amounts as its language does: where the locale differs, one that reads two ways may be either.
  const mark = numberMarks(voice).decimal === usual ? usual : null;
  const read = minorOf(parseAmountText(text, mark), currency);
  return typeof read === "number"
    ? read
    : reason(read, { typed: shownTyped(text), example, currency });
}

/** What a text says in minor units, or the code of the sentence that asks anew. */
function minorOf(read: AmountText | null, currency: CurrencyCode): MinorUnits | string {
  if (read === null) return "payAmountUnread";
  if (read.kind === "ambiguous") return "payAmountTwoWays";
  const isOther = read.sign !== "" && currencyOfSign(read.sign, currency) !== currency;
  if (isOther) return "payOtherCurrency";
  const minor = minorFromMajor(read.amount, currency);
  if (minor === null) return "payAmountUnread";
  if (!isWhole(read.amount, minor, currencyDigits(currency))) return "payAmountFraction";
  return minor > 0 ? minor : "payAmountNotPositive";
}

// Binary noise is no fraction; a hundredth of a coin is.
function isWhole(major: number, minor: MinorUnits, digits: number): boolean {
  return Math.abs(major * 10 ** digits - minor) < Math.max(1e-6, Math.abs(minor) * 1e-12);
}

const longestShown = 30;

function shownTyped(text: string): string {
  const line = oneLine(text);
  return line.length > longestShown ? `${line.slice(0, longestShown - 1)}…` : line;
}

function textOrNull(text: string): string | null {
  const line = oneLine(text);
  return line === "" ? null : line;
}

const reason = (code: string, values: Reason["values"] = {}): Reason => ({ code, values });

function unfit(code: string, values: Reason["values"] = {}): EntryReading {
  return { kind: "unfit", why: reason(code, values) };
}
