import type { CustomerKey } from "./customer.ts";
import type { CurrencyCode, MinorUnits } from "./money.ts";

/** Money of a customer that no invoice has taken, in one currency; above zero. */
export type UnappliedMoney = {
  readonly customerKey: CustomerKey;
  readonly currency: CurrencyCode;
  readonly amount: MinorUnits;
};

/** Adds up amounts per customer and currency, in the order of first sight; sums of zero and less drop out. */
export function unappliedTotals(amounts: readonly UnappliedMoney[]): readonly UnappliedMoney[] {
  const sums = new Map<string, UnappliedMoney>();
  for (const money of amounts) {
    const at = `${money.currency}|${money.customerKey}`;
    sums.set(at, { ...money, amount: money.amount + (sums.get(at)?.amount ?? 0) });
  }
  return Array.from(sums.values()).filter(({ amount }) => amount > 0);
}
