import type { AppliedPayments } from "./applied-payments.ts";
import type { Invoice } from "./invoice.ts";
import type { AppliedMoney } from "./open-balance.ts";
import type { Payment } from "./payment.ts";

const noPayments: readonly Payment[] = [];

/** Payments and credits that were put against one invoice. */
export function moneyOn(
  { key }: Invoice,
  applied: AppliedPayments,
): AppliedMoney & { readonly payments: readonly Payment[] } {
  return {
    appliedPayments: applied.amountTo.get(key) ?? 0,
    appliedCredits: applied.creditsTo.get(key) ?? 0,
    payments: applied.paymentsTo.get(key) ?? noPayments,
  };
}
