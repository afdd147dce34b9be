import type { AppliedPayments } from "./applied-payments.ts";
import type { Day } from "./calendar.ts";
import type { Invoice } from "./invoice.ts";
import type { CurrencyCode, MinorUnits } from "./money.ts";
import { isCredit, overpaidOn } from "./open-balance.ts";
import type { Payment } from "./payment.ts";

/**
 * Payments that no invoice has taken, money given back cut to what the customer had in its favour: beyond that it
 * is no debt of its, and the aging leaves it out too. The last refunds are cut first.
 *
 * @param unmatched of one customer, as is all else.
 */
export function withinFavour(
  unmatched: readonly Payment[],
  counted: readonly Invoice[],
  applied: AppliedPayments,
  asOf: Day,
): readonly Payment[] {
  if (!unmatched.some(({ amount }) => amount < 0)) return unmatched;
  const beyond = beyondFavour(unmatched, counted, applied, asOf);
  const kept: Payment[] = [];
  for (const payment of Array.from(unmatched).reverse()) {
    const excess = Math.max(0, beyond.get(payment.currency) ?? 0);
    const cut = payment.amount < 0 ? Math.min(excess, -payment.amount) : 0;
    beyond.set(payment.currency, excess - cut);
    const amount = payment.amount + cut;
    if (amount !== 0) kept.push({ ...payment, amount });
  }
  return kept.reverse();
}

/** By currency, how much more was given back than the customer had in its favour; zero or less where it was not. */
function beyondFavour(
  unmatched: readonly Payment[],
  counted: readonly Invoice[],
  { amountTo, openCredits }: AppliedPayments,
  asOf: Day,
): Map<CurrencyCode, MinorUnits> {
  const beyond = new Map<CurrencyCode, MinorUnits>();
  const take = (currency: CurrencyCode, inFavour: MinorUnits) =>
    beyond.set(currency, (beyond.get(currency) ?? 0) - inFavour);
  for (const { currency, amount } of unmatched) take(currency, amount);
  for (const invoice of counted) {
    const { key, currency } = invoice;
    if (isCredit(invoice)) take(currency, openCredits.get(key) ?? 0);
    else take(currency, Math.max(0, overpaidOn(invoice, amountTo.get(key) ?? 0, asOf)));
  }
  return beyond;
}
