import type { Day } from "./calendar.ts";
import { applyCredits, type AppliedCredits } from "./applied-credits.ts";
import { grouped } from "./grouped.ts";
import { invoicesBySigns, signsOf } from "./invoice-signs.ts";
import type { Invoice, InvoiceKey } from "./invoice.ts";
import { leftOutOf } from "./left-out.ts";
import type { MinorUnits } from "./money.ts";
import { isCredit, overpaidOn, type AppliedMoney } from "./open-balance.ts";
import type { Payment } from "./payment.ts";
import { unappliedTotals, type UnappliedMoney } from "./unapplied-money.ts";

/** Where payments and credit notes went as of a day; what is absent from a map is zero. */
export type AppliedPayments = Pick<AppliedCredits, "creditsTo" | "openCredits"> & {
  /** Payments of the Pagos tab by the invoice that they name. */
  readonly paymentsTo: ReadonlyMap<InvoiceKey, readonly Payment[]>;
  /** The same as sums. */
  readonly amountTo: ReadonlyMap<InvoiceKey, MinorUnits>;
  /** Per customer and currency, above zero. */
  readonly unapplied: readonly UnappliedMoney[];
};

/**
 * Puts the payments of the Pagos tab and the credit notes of the sheet against the invoices that they name, by
 * customer, invoice number and currency, as of a day.
 *
 * Payments dated after the day are not made yet, undated ones are; a credit note counts from its issue date.
 * Payments that find no invoice, what was paid beyond an invoice, and credit notes without an invoice or beyond
 * it are unapplied. Money for an uncollectible or refunded invoice stays with it; for a draft, cancelled or future
 * one it is unapplied (design section 5).
 */
export function applyPayments(
  invoices: readonly Invoice[],
  payments: readonly Payment[],
  asOf: Day,
): AppliedPayments {
  const bySigns = invoicesBySigns(invoices);
  const made = payments.filter(({ paidOn }) => paidOn === null || paidOn <= asOf);
  const paymentsTo = grouped(made, (payment) => {
    const invoice = bySigns.get(signsOf(payment.invoiceNumber, payment));
    return invoice !== undefined && takesPayments(invoice, asOf) ? invoice.key : noInvoice;
  });
  const unmatched = paymentsTo.get(noInvoice) ?? [];
  paymentsTo.delete(noInvoice);
  const amountTo = new Map(Array.from(paymentsTo, ([key, payments]) => [key, sumOf(payments)]));
  const { creditsTo, openCredits, unapplied } = applyCredits(invoices, bySigns, amountTo, asOf);
  return {
    paymentsTo,
    amountTo,
    creditsTo,
    openCredits,
    unapplied: unappliedTotals([...unmatched, ...overpaid(invoices, amountTo, asOf), ...unapplied]),
  };
}

const noInvoice = "" as InvoiceKey;
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

function takesPayments(invoice: Invoice, asOf: Day): boolean {
  const leftOut = leftOutOf(invoice, asOf);
  return leftOut === null || leftOut === "uncollectible" || leftOut === "refunded";
}

function sumOf(payments: readonly Payment[]): MinorUnits {
  return payments.reduce((sum, { amount }) => sum + amount, 0);
}

function overpaid(
  invoices: readonly Invoice[],
  amountTo: ReadonlyMap<InvoiceKey, MinorUnits>,
  asOf: Day,
): readonly UnappliedMoney[] {
  return invoices.flatMap((invoice) => {
    if (isCredit(invoice) || leftOutOf(invoice, asOf) !== null) return [];
    const { key, customerKey, currency } = invoice;
    const amount = overpaidOn(invoice, amountTo.get(key) ?? 0, asOf);
    return amount > 0 ? [{ customerKey, currency, amount }] : [];
  });
}
