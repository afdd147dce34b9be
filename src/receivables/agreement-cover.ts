import type { Agreement } from "./agreement.ts";
import { moneyOn, type AppliedPayments } from "./applied-payments.ts";
import type { Day } from "./calendar.ts";
import { grouped } from "./grouped.ts";
import { foldNumber } from "./invoice-key.ts";
import type { Invoice, InvoiceKey } from "./invoice.ts";
import { leftOutOf } from "./left-out.ts";
import type { MinorUnits } from "./money.ts";
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
  const counted = invoices.filter(
    (invoice) => !isCredit(invoice) && leftOutOf(invoice, asOf) === null,
  );
  const ofCustomer = grouped(counted, ({ customerKey }) => customerKey);
  for (const rows of grouped(agreements, planOrRow).values()) {
    if (rows.every(({ isClosed }) => isClosed)) continue;
    const covered = (ofCustomer.get(rows[0].customerKey) ?? []).filter(covers(rows[0]));
    for (const same of grouped(covered, ({ currency }) => currency).values()) {
      const cover = { rows, ...outcome(rows, same, applied, asOf) };
      same.forEach(({ key }) => found.set(key, [...(found.get(key) ?? []), cover]));
    }
  }
  return found;
}

type Rows = CoveringAgreement["rows"];

/** What the rows of one agreement share: those of a plan belong together. */
function planOrRow({ kind, customerKey, invoiceNumbers, row }: Agreement): string {
  const numbers = invoiceNumbers.map(foldNumber).sort().join("|");
  return kind === "plan" ? `${numbers}|${customerKey}` : `${row}`;
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
  const made = rows.flatMap(({ createdOn }) => createdOn ?? []);
  if (made.length > 0) return Math.min(...made) as Day;
  const agreed = rows.flatMap(({ on }) => on ?? []);
  return probablyMadeOn((agreed.length > 0 ? Math.min(...agreed) : 0) as Day);
}
