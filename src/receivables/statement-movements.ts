import { applyPayments, moneyOn, type AppliedPayments } from "./applied-payments.ts";
import type { Day } from "./calendar.ts";
import { invoicesBySigns, signsOf } from "./invoice-signs.ts";
import type { Invoice } from "./invoice.ts";
import { leftOutOf } from "./left-out.ts";
import type { CurrencyCode, MinorUnits } from "./money.ts";
import { collectableOf, isCredit, openBalanceOf, overpaidOn } from "./open-balance.ts";
import type { Payment } from "./payment.ts";
import { withinFavour } from "./statement-refunds.ts";

/** One thing that changed what a customer owes: an invoice raises it, a payment or credit note lowers it. */
export type Movement = {
  readonly kind: "invoice" | "payment" | "credit";
  readonly currency: CurrencyCode;
  /** The day from which it counts; null counts before every day. */
  readonly on: Day | null;
  /** Whether `on` was written; else it is the earliest day on which it can have happened. */
  readonly isDated: boolean;
  /** Number of the invoice or credit note, of a payment the invoice it pays; null without one. */
  readonly number: string | null;
  /** Of its kind, so a payment is above zero; a negative payment is money given back. */
  readonly amount: MinorUnits;
};

/**
 * Every movement of one customer's account up to a day, in no order. In each currency invoices less payments and
 * credits are the aging total of the day, since both come from the same facts (design section 5).
 *
 * - An invoice counts from its issue date (none: before every day) with what the customer has to pay: its total
 *   less what is withheld for the state. A balance column above that is what it counts with.
 * - A payment of the Pagos tab counts from its date; without one from the issue of the invoice that it names;
 *   naming none, before every day. Those after the day are not made yet.
 * - What the sheet's own columns say was paid beyond those counts from the paid date, but not before the invoice
 *   was issued; without a date from its issue, so that an old invoice's undated payment is in the opening balance.
 * - A credit note counts from its issue date in full. What its own row calls settled without an invoice having
 *   taken it was given back: a negative payment.
 * - What is in no total has no movement: repeats, drafts, cancelled, uncollectible and refunded invoices, future
 *   ones, and with them the money and the credit notes that name them, as far as the aging leaves those out too.
 * - Contradictory rows count with their open balance, as in the aging.
 *
 * @param invoices of one customer; so are `payments`.
 */
export function accountMovements(
  invoices: readonly Invoice[],
  payments: readonly Payment[],
  asOf: Day,
): readonly Movement[] {
  const applied = applyPayments(invoices, payments, asOf);
  const counted = invoices.filter((invoice) => leftOutOf(invoice, asOf) === null);
  return [
    ...counted.flatMap((invoice) =>
      isCredit(invoice) ? [] : invoiceMovements(invoice, applied, asOf),
    ),
    ...creditMovements(invoices, counted.filter(isCredit), applied, asOf),
    ...unmatchedMovements(counted, payments, applied, asOf),
  ];
}

function invoiceMovements(
  invoice: Invoice,
  applied: AppliedPayments,
  asOf: Day,
): readonly Movement[] {
  const { appliedPayments, appliedCredits, payments } = moneyOn(invoice, applied);
  const owed = collectableOf(invoice);
  const open = openBalanceOf(invoice, { appliedPayments, appliedCredits }, asOf);
  const beyond = overpaidOn(invoice, appliedPayments, asOf);
  const inColumns = owed - open + beyond - appliedCredits - appliedPayments;
  const issued = ofInvoice("invoice", invoice, owed - Math.min(0, inColumns));
  const made = payments.map((payment) => ofPayment(payment, invoice.issuedOn));
  return inColumns > 0
    ? [issued, ...made, paidInSheet(invoice, inColumns, asOf)]
    : [issued, ...made];
}

/** Money that the invoice's own row tells of, at its paid date if that is known and not before the issue. */
function paidInSheet(invoice: Invoice, amount: MinorUnits, asOf: Day): Movement {
  const { paidOn, issuedOn } = invoice;
  const isDated = paidOn !== null && paidOn <= asOf && paidOn >= (issuedOn ?? paidOn);
  const paid = ofInvoice("payment", invoice, amount);
  return { ...paid, on: isDated ? paidOn : issuedOn, isDated };
}

function creditMovements(
  invoices: readonly Invoice[],
  credits: readonly Invoice[],
  { creditsTo, openCredits }: AppliedPayments,
  asOf: Day,
): readonly Movement[] {
  const bySigns = credits.length === 0 ? new Map<string, Invoice>() : invoicesBySigns(invoices);
  const left = new Map(creditsTo);
  return credits.flatMap((credit) => {
    const { creditFor, key } = credit;
    const named = creditFor === null ? undefined : bySigns.get(signsOf(creditFor, credit));
    if (named !== undefined && leftOutOf(named, asOf) !== null) return [];
    const amount = Math.abs(collectableOf(credit));
    const untaken = named === undefined ? 0 : (left.get(named.key) ?? 0);
    const taken = Math.min(amount, untaken);
    if (named !== undefined) left.set(named.key, untaken - taken);
    const givenBack = amount - taken - (openCredits.get(key) ?? 0);
    const issued = ofInvoice("credit", credit, amount);
    return givenBack === 0 ? [issued] : [issued, paidInSheet(credit, -givenBack, asOf)];
  });
}

/** Payments that no invoice has taken. */
function unmatchedMovements(
  counted: readonly Invoice[],
  payments: readonly Payment[],
  applied: AppliedPayments,
  asOf: Day,
): readonly Movement[] {
  const matched = new Set<Payment>();
  for (const taken of applied.paymentsTo.values()) for (const one of taken) matched.add(one);
  const unmatched = payments.filter(
    (payment) => !matched.has(payment) && (payment.paidOn === null || payment.paidOn <= asOf),
  );
  return withinFavour(unmatched, counted, applied, asOf).map((payment) => ofPayment(payment, null));
}

function ofInvoice(kind: Movement["kind"], invoice: Invoice, amount: MinorUnits): Movement {
  const { currency, issuedOn: on, invoiceNumber: number } = invoice;
  return { kind, currency, on, isDated: on !== null, number, amount };
}

function ofPayment(
  { paidOn, currency, amount, invoiceNumber: number }: Payment,
  earliest: Day | null,
): Movement {
  const isDated = paidOn !== null;
  return { kind: "payment", currency, on: paidOn ?? earliest, isDated, number, amount };
}
