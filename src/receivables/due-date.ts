import { addDays, type Day } from "./calendar.ts";
import { isDayOff, shiftedDay, type ShiftRules } from "./day-shift.ts";
import { instalmentAmounts } from "./instalment-amounts.ts";
import { percentOf, type MinorUnits } from "./money.ts";
import { applyPaymentDays } from "./payment-days.ts";
import { termsDay } from "./terms-day.ts";
import type { PaymentDays, PaymentTerms, TermsLine } from "./terms.ts";

/** A part of an invoice and the day it falls due; the amount is null while the total is unknown. */
export type Instalment = { readonly dueOn: Day; readonly amount: MinorUnits | null };

/** What moves a due date that was computed from terms; one written in the sheet is never moved. */
export type DueDateRules = ShiftRules & {
  /** The customer's; a line's own go before them. */
  readonly paymentDays: PaymentDays;
};

/**
 * The instalments that terms make of an invoice, in the order of the terms' lines.
 *
 * Each day goes through terms, payment days, holiday shift, payment days once more and the shift without
 * payment days, and never lies before the invoice date (design section 5). Amounts add up to the total.
 * Terms without lines, and a total of zero, are due at once as a whole.
 *
 * @param total in minor units, what the state keeps back already taken off; null when unknown.
 */
export function instalmentsOf(
  issuedOn: Day,
  total: MinorUnits | null,
  terms: PaymentTerms,
  rules: DueDateRules,
): readonly Instalment[] {
  const { lines } = terms;
  if (total === 0 || lines.length === 0) return [{ dueOn: issuedOn, amount: total }];
  const amounts = total === null ? null : instalmentAmounts(total, lines);
  let start = issuedOn;
  return lines.map((line, index) => {
    const dueOn = dueDay(start, line, issuedOn, rules);
    if (terms.sequential === true) start = dueOn;
    return { dueOn, amount: amounts?.[index] ?? null };
  });
}

/** Whether the terms ask for the whole amount on the invoice date itself, such as cash or due on receipt. */
export function isDueOnReceipt({ lines }: PaymentTerms): boolean {
  return lines.every(isImmediate);
}

/** The last day on which the early discount of the terms may be taken, or null when they give none. */
export function earlyDiscountUntil(issuedOn: Day, { earlyDiscount }: PaymentTerms): Day | null {
  return earlyDiscount === undefined ? null : addDays(issuedOn, earlyDiscount.days);
}

/**
 * What an invoice comes to when it is paid within the early discount (receivables d4).
 *
 * @param untaxed the amount before tax, used where the discount is taken of it; null when unknown.
 * @returns null when the terms give no discount, or one of an unknown amount before tax.
 */
export function earlyDiscountedTotal(
  total: MinorUnits,
  untaxed: MinorUnits | null,
  { earlyDiscount }: PaymentTerms,
): MinorUnits | null {
  if (earlyDiscount === undefined) return null;
  const base = earlyDiscount.base === "untaxed" ? untaxed : total;
  return base === null ? null : total - percentOf(base, earlyDiscount.percent);
}

function dueDay(start: Day, line: TermsLine, issuedOn: Day, rules: DueDateRules): Day {
  const paymentDays = line.paymentDays ?? rules.paymentDays;
  const computed = termsDay(start, line, (day) => isDayOff(day, rules.isHoliday));
  const onPaymentDay = (day: Day) => applyPaymentDays(day, paymentDays);
  const shifted = (day: Day) => shiftedDay(day, issuedOn, rules);
  const first = onPaymentDay(computed < issuedOn ? issuedOn : computed);
  return shifted(onPaymentDay(shifted(first)));
}

function isImmediate(line: TermsLine): boolean {
  return (
    line.from === undefined &&
    line.dayOfMonth === undefined &&
    line.thenEndOfMonth === undefined &&
    line.dayOfNextMonth === undefined &&
    (line.months ?? 0) === 0 &&
    (line.weeks ?? 0) === 0 &&
    (line.days ?? 0) === 0 &&
    (line.workingDays ?? 0) === 0
  );
}
