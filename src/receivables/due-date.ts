import type { Day } from "./calendar.ts";
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
