import type { Day } from "./calendar.ts";
import { applyCredits, type AppliedCredits } from "./applied-credits.ts";
import { invoicesBySigns, signsOf } from "./invoice-signs.ts";
import type { Invoice, InvoiceKey } from "./invoice.ts";
import { leftOutOf } from "./left-out.ts";
import type { MinorUnits } from "./money.ts";
import { isCredit, overpaidOn } from "./open-balance.ts";
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
  const { paymentsTo, unmatched } = matchPayments(made, bySigns, asOf);
  const amountTo = sums(paymentsTo);
  const credits = applyCredits(invoices, bySigns, amountTo, asOf);
  const unapplied = [...unmatched, ...overpaid(invoices, amountTo, asOf), ...credits.unapplied];
  return {
    paymentsTo,
    amountTo,
    creditsTo: credits.creditsTo,
    openCredits: credits.openCredits,
    unapplied: unappliedTotals(unapplied),
  };
}

function matchPayments(
  made: readonly Payment[],
  bySigns: ReadonlyMap<string, Invoice>,
  asOf: Day,
): {
  readonly paymentsTo: ReadonlyMap<InvoiceKey, readonly Payment[]>;
  readonly unmatched: readonly Payment[];
} {
  const paymentsTo = new Map<InvoiceKey, Payment[]>();
  const unmatched: Payment[] = [];
  for (const payment of made) {
    const invoice = bySigns.get(signsOf(payment.invoiceNumber, payment));
    if (invoice === undefined || !takesPayments(invoice, asOf)) unmatched.push(payment);
    else {
      const found = paymentsTo.get(invoice.key);
      if (found === undefined) paymentsTo.set(invoice.key, [payment]);
      else found.push(payment);
    }
  }
  return { paymentsTo, unmatched };
}

function takesPayments(invoice: Invoice, asOf: Day): boolean {
  const leftOut = leftOutOf(invoice, asOf);
  return leftOut === null || leftOut === "uncollectible" || leftOut === "refunded";
}

function sums(
  paymentsTo: ReadonlyMap<InvoiceKey, readonly Payment[]>,
): ReadonlyMap<InvoiceKey, MinorUnits> {
  const amountTo = new Map<InvoiceKey, MinorUnits>();
  paymentsTo.forEach((payments, key) =>
    amountTo.set(
      key,
      payments.reduce((sum, { amount }) => sum + amount, 0),
    ),
  );
  return amountTo;
}

function overpaid(
  invoices: readonly Invoice[],
  amountTo: ReadonlyMap<InvoiceKey, MinorUnits>,
  asOf: Day,
): readonly UnappliedMoney[] {
  return invoices.flatMap((invoice) => {
    if (isCredit(invoice) || leftOutOf(invoice, asOf) !== null) return [];
    const amount = overpaidOn(invoice, amountTo.get(invoice.key) ?? 0, asOf);
    return amount > 0 ? [moneyOf(invoice, amount)] : [];
  });
}

function moneyOf({ customerKey, currency }: Invoice, amount: MinorUnits): UnappliedMoney {
  return { customerKey, currency, amount };
}
