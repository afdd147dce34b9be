import type { Day } from "./calendar.ts";
import { signsOf } from "./invoice-signs.ts";
import type { Invoice, InvoiceKey } from "./invoice.ts";
import { leftOutOf } from "./left-out.ts";
import type { MinorUnits } from "./money.ts";
import { collectableOf, creditHeld, isCredit, paidBy } from "./open-balance.ts";
import type { UnappliedMoney } from "./unapplied-money.ts";

/** Where the credit notes of a list went. */
export type AppliedCredits = {
  /** By the invoice they name, never more than it had left to pay. */
  readonly creditsTo: ReadonlyMap<InvoiceKey, MinorUnits>;
  /** What each credit note still holds for its customer, by its own key. */
  readonly openCredits: ReadonlyMap<InvoiceKey, MinorUnits>;
  readonly unapplied: readonly UnappliedMoney[];
};

/**
 * Puts the credit notes of a list against the invoices that they name, as of a day.
 *
 * One that names no invoice of its customer and currency, or more than the invoice had left, is held for the
 * customer as far as its own row does not call it settled. One that names an invoice in no total (cancelled by
 * that very credit note, as a rule) goes with it.
 *
 * @param paymentsTo payments of the Pagos tab by invoice; they fill an invoice before credits do.
 */
export function applyCredits(
  invoices: readonly Invoice[],
  bySigns: ReadonlyMap<string, Invoice>,
  paymentsTo: ReadonlyMap<InvoiceKey, MinorUnits>,
  asOf: Day,
): AppliedCredits {
  const creditsTo = new Map<InvoiceKey, MinorUnits>();
  const openCredits = new Map<InvoiceKey, MinorUnits>();
  const unapplied: UnappliedMoney[] = [];
  for (const credit of invoices) {
    if (!isCredit(credit) || leftOutOf(credit, asOf) !== null) continue;
    const { beyond, taken, invoice } = placed(credit, bySigns, creditsTo, paymentsTo, asOf);
    if (invoice !== null) creditsTo.set(invoice.key, taken + (creditsTo.get(invoice.key) ?? 0));
    const held = Math.min(beyond, creditHeld(credit, asOf));
    openCredits.set(credit.key, held);
    unapplied.push({ customerKey: credit.customerKey, currency: credit.currency, amount: held });
  }
  return { creditsTo, openCredits, unapplied };
}

function placed(
  credit: Invoice,
  bySigns: ReadonlyMap<string, Invoice>,
  creditsTo: ReadonlyMap<InvoiceKey, MinorUnits>,
  paymentsTo: ReadonlyMap<InvoiceKey, MinorUnits>,
  asOf: Day,
): {
  readonly invoice: Invoice | null;
  readonly taken: MinorUnits;
  readonly beyond: MinorUnits;
} {
  const amount = Math.abs(collectableOf(credit));
  const invoice =
    credit.creditFor === null ? undefined : bySigns.get(signsOf(credit.creditFor, credit));
  if (invoice === undefined) return { invoice: null, taken: 0, beyond: amount };
  if (leftOutOf(invoice, asOf) !== null) return { invoice: null, taken: 0, beyond: 0 };
  const settled = (paymentsTo.get(invoice.key) ?? 0) + (creditsTo.get(invoice.key) ?? 0);
  const left = collectableOf(invoice) - paidBy(invoice, asOf) - settled;
  const taken = Math.min(amount, Math.max(0, left));
  return { invoice, taken, beyond: amount - taken };
}
