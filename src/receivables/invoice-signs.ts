import { foldNumber } from "./invoice-key.ts";
import type { Invoice } from "./invoice.ts";
import { isCredit } from "./open-balance.ts";

/** Who owes in which currency. */
export type Debtor = Pick<Invoice, "customerKey" | "currency">;

/** Customer, number and currency as one text, by which payments and credit notes find their invoice. */
export function signsOf(invoiceNumber: string | null, { customerKey, currency }: Debtor): string {
  return `${currency}|${foldNumber(invoiceNumber ?? "")}|${customerKey}`;
}

/**
 * Invoices with a number by their signs; credit notes and repeats of an earlier row are left out. Where a number
 * occurs twice the first row takes the money.
 */
export function invoicesBySigns(invoices: readonly Invoice[]): ReadonlyMap<string, Invoice> {
  const bySigns = new Map<string, Invoice>();
  for (const invoice of invoices) {
    if (invoice.invoiceNumber === null || isCredit(invoice) || invoice.duplicate === "same")
      continue;
    const signs = signsOf(invoice.invoiceNumber, invoice);
    if (!bySigns.has(signs)) bySigns.set(signs, invoice);
  }
  return bySigns;
}
