import { addDays, type Day } from "./calendar.ts";
import { addWorkingDays } from "./holidays.ts";
import type { MinorUnits } from "./money.ts";
import type { Payment } from "./payment.ts";

/** A payment promised for a day; a null amount promises everything that is open. */
export type PaymentPromise = { readonly promisedFor: Day; readonly amount: MinorUnits | null };

/** What has come of it so far, in the currency of what it covers. */
export type PromiseFacts = {
  /** Come in since the promise was made. */
  readonly received: MinorUnits;
  /** Still open of all that it covers. */
  readonly openBalance: MinorUnits;
};

/** Working days after an agreed day in which a payment is still awaited: banks take their time. */
export type Grace = { readonly workingDays: number; readonly country: string };

/** How a promise stands; `until` is the last day on which it holds chasing off. */
export type PromiseState =
  | { readonly kind: "active"; readonly until: Day }
  | { readonly kind: "kept" }
  | { readonly kind: "partlyKept"; readonly received: MinorUnits }
  | { readonly kind: "broken" };

/**
 * How a promise stands as of a day (receivables d7).
 *
 * It is kept as soon as the promised amount has come in or nothing is open; until then it is active through the
 * end of its day and of the grace after it; then it is broken, or partly kept when something came in.
 */
export function promiseState(
  { promisedFor, amount }: PaymentPromise,
  { received, openBalance }: PromiseFacts,
  asOf: Day,
  grace: Grace,
): PromiseState {
  if (openBalance <= 0 || (amount !== null && received >= amount)) return { kind: "kept" };
  const until = graceEnd(promisedFor, grace);
  if (asOf <= until) return { kind: "active", until };
  return received > 0 ? { kind: "partlyKept", received } : { kind: "broken" };
}

/** The last day on which a payment agreed for `day` is still awaited. */
export function graceEnd(day: Day, { workingDays, country }: Grace): Day {
  return addWorkingDays(day, workingDays, country);
}

const longestPromiseDays = 30; // hardly anybody promises further ahead

/** The day from which payments count for a promise whose own day is not known. */
export function probablyMadeOn(promisedFor: Day): Day {
  return addDays(promisedFor, -longestPromiseDays);
}

/** What came in from a day on, that day included; payments without a date count. */
export function receivedSince(since: Day, payments: readonly Payment[]): MinorUnits {
  return payments.reduce(
    (sum, { paidOn, amount }) => (paidOn === null || paidOn >= since ? sum + amount : sum),
    0,
  );
}
