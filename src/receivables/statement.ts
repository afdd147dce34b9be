import type { Day } from "./calendar.ts";
import { grouped } from "./grouped.ts";
import type { CurrencyCode, MinorUnits } from "./money.ts";
import type { Movement } from "./statement-movements.ts";

/** One customer's account in one currency over a period: opening + invoiced − paid − credited = closing. */
export type AccountPeriod = {
  readonly currency: CurrencyCode;
  /** Balance at the end of the day before the period; negative in the customer's favour. */
  readonly opening: MinorUnits;
  readonly invoiced: MinorUnits;
  /** Less what was given back. */
  readonly paid: MinorUnits;
  readonly credited: MinorUnits;
  readonly closing: MinorUnits;
  /** Those of the period, by day; on one day invoices, then credit notes, then payments. */
  readonly movements: readonly Movement[];
};

/**
 * Divides an account's movements into what was before a period and what is in it, per currency in the order in
 * which currencies first appear (receivables d10).
 *
 * The closing balance is the sum of all movements, whatever the period, and so the aging total of the day that
 * they were made for.
 *
 * @param since the period begins the day after; null begins with the first day known. Movements that count before
 *   every day are never in the period.
 */
export function accountPeriods(
  movements: readonly Movement[],
  since: Day | null,
): readonly AccountPeriod[] {
  return Array.from(
    grouped(movements, ({ currency }) => currency),
    ([currency, all]) => {
      const isIn = ({ on }: Movement) => on !== null && (since === null || on > since);
      const inPeriod = all.filter(isIn);
      const opening = all.reduce((sum, one) => (isIn(one) ? sum : sum + effectOf(one)), 0);
      const [invoiced, paid, credited] = [
        sumOf(inPeriod, "invoice"),
        sumOf(inPeriod, "payment"),
        sumOf(inPeriod, "credit"),
      ] as const;
      const closing = opening + invoiced - paid - credited;
      const ordered = inPeriod.sort((one, other) => rank(one) - rank(other));
      return { currency, opening, invoiced, paid, credited, closing, movements: ordered };
    },
  );
}

/** What a movement does to what the customer owes: above zero raises it. */
export function effectOf({ kind, amount }: Movement): MinorUnits {
  return kind === "invoice" ? amount : -amount;
}

function sumOf(movements: readonly Movement[], kind: Movement["kind"]): MinorUnits {
  return movements.reduce((sum, one) => (one.kind === kind ? sum + one.amount : sum), 0);
}

const ranks: { readonly [kind in Movement["kind"]]: number } = {
  invoice: 0,
  credit: 1,
  payment: 2,
};

function rank({ on, kind }: Movement): number {
  return (on ?? 0) * 3 + ranks[kind];
}
