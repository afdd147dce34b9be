import type { Agreement } from "./agreement.ts";
import type { AppliedPayments } from "./applied-payments.ts";
import type { Day } from "./calendar.ts";
import { foldNumber } from "./invoice-key.ts";
import type { Invoice, InvoiceKey } from "./invoice.ts";
import { leftOutOf } from "./left-out.ts";
import type { MinorUnits } from "./money.ts";
import { moneyOn } from "./money-on-invoice.ts";
import { isCredit, openBalanceOf } from "./open-balance.ts";
import { probablyMadeOn, receivedSince } from "./promise.ts";

export { moneyOn };

/** An agreement that covers an invoice, with what has come of it in that invoice's currency. */
export type CoveringAgreement = {
  /** One row; of an instalment plan every row with the same customer and invoices. */
  readonly rows: readonly [Agreement, ...(readonly Agreement[])];
  /** Paid on the covered invoices since it was made. */
  readonly received: MinorUnits;
  /** Still open on the covered invoices. */
  readonly openBalance: MinorUnits;
};

/**
 * The agreements in force or past that cover each invoice, by invoice key. Closed ones are left out; of a plan only
 * when every instalment is closed, since one that was paid still counts for what came in.
 *
 * A row that names invoices covers those of its customer; one that names none covers every open invoice of the
 * customer, a promise or plan only those issued by the day it was made.
 */
export function agreementsByInvoice(
  agreements: readonly Agreement[],
  invoices: readonly Invoice[],
  applied: AppliedPayments,
  asOf: Day,
): ReadonlyMap<InvoiceKey, readonly CoveringAgreement[]> {
  const found = new Map<InvoiceKey, CoveringAgreement[]>();
  if (agreements.length === 0) return found;
  const ofCustomer = invoicesByCustomer(invoices, asOf);
  for (const rows of together(agreements)) {
    if (rows.every(({ isClosed }) => isClosed)) continue;
    const covered = (ofCustomer.get(rows[0].customerKey) ?? []).filter(covers(rows[0]));
    for (const currency of new Set(covered.map((invoice) => invoice.currency))) {
      const same = covered.filter((invoice) => invoice.currency === currency);
      const cover = { rows, ...outcome(rows, same, applied, asOf) };
      same.forEach(({ key }) => found.set(key, [...(found.get(key) ?? []), cover]));
    }
  }
  return found;
}

type Rows = CoveringAgreement["rows"];

function together(agreements: readonly Agreement[]): readonly Rows[] {
  const groups = new Map<string, [Agreement, ...Agreement[]]>();
  for (const agreement of agreements) {
    const { kind, customerKey, invoiceNumbers, row } = agreement;
    const numbers = invoiceNumbers.map(foldNumber).sort().join("|");
    const at = kind === "plan" ? `${numbers}|${customerKey}` : `${row}`;
    const group = groups.get(at);
    if (group === undefined) groups.set(at, [agreement]);
    else group.push(agreement);
  }
  return Array.from(groups.values());
}

function covers({ kind, invoiceNumbers, createdOn }: Agreement): (invoice: Invoice) => boolean {
  const numbers = new Set(invoiceNumbers.map(foldNumber));
  const isMadeOnce = kind === "promise" || kind === "plan";
  return ({ invoiceNumber, issuedOn }) => {
    if (numbers.size > 0) return invoiceNumber !== null && numbers.has(foldNumber(invoiceNumber));
    return !isMadeOnce || createdOn === null || issuedOn === null || issuedOn <= createdOn;
  };
}

function outcome(
  rows: Rows,
  covered: readonly Invoice[],
  applied: AppliedPayments,
  asOf: Day,
): { readonly received: MinorUnits; readonly openBalance: MinorUnits } {
  const since = madeOn(rows);
  let received = 0;
  let openBalance = 0;
  for (const invoice of covered) {
    openBalance += openBalanceOf(invoice, moneyOn(invoice, applied), asOf);
    received += receivedSince(since, applied.paymentsTo.get(invoice.key) ?? []);
    const { paidOn } = invoice;
    if (paidOn !== null && paidOn >= since && paidOn <= asOf) received += invoice.paid;
  }
  return { received, openBalance };
}

function madeOn(rows: Rows): Day {
  const made = rows.flatMap(({ createdOn }) => (createdOn === null ? [] : [createdOn]));
  if (made.length > 0) return Math.min(...made) as Day;
  const agreed = rows.flatMap(({ on }) => (on === null ? [] : [on]));
  return probablyMadeOn((agreed.length > 0 ? Math.min(...agreed) : 0) as Day);
}

function invoicesByCustomer(
  invoices: readonly Invoice[],
  asOf: Day,
): ReadonlyMap<string, readonly Invoice[]> {
  const byCustomer = new Map<string, Invoice[]>();
  for (const invoice of invoices) {
    if (isCredit(invoice) || leftOutOf(invoice, asOf) !== null) continue;
    const found = byCustomer.get(invoice.customerKey);
    if (found === undefined) byCustomer.set(invoice.customerKey, [invoice]);
    else found.push(invoice);
  }
  return byCustomer;
}
