import { isoDay, type Day } from "./calendar.ts";
import type { CustomerKey } from "./customer.ts";
import type { InvoiceKey } from "./invoice.ts";
import type { MinorUnits } from "./money.ts";

/** What names an invoice. */
export type InvoiceSigns = {
  readonly number: string | null;
  readonly customerKey: CustomerKey;
  readonly issuedOn: Day | null;
  readonly total: MinorUnits;
  /** Which of the rows with the same signs it is, from 1, in the order of the sheet. */
  readonly nth: number;
};

/**
 * Names an invoice by number and customer; without a number by customer, issue date, total and which of its like
 * it is (design section 4). Case and blanks of the number do not count, its zeros do.
 */
export function invoiceKeyOf({
  number,
  customerKey,
  issuedOn,
  total,
  nth,
}: InvoiceSigns): InvoiceKey {
  const folded = foldNumber(number ?? "");
  const which =
    folded === ""
      ? `:${issuedOn === null ? "" : isoDay(issuedOn)}:${total}`
      : folded.replace(/[\\|]/g, "\\$&");
  return `${which}|${customerKey}${nth > 1 ? `|${nth}` : ""}` as InvoiceKey;
}

/** An invoice number with case and blanks folded away, to compare numbers that people typed. */
export function foldNumber(number: string): string {
  return number.normalize("NFKC").replace(/\s+/g, "").toUpperCase();
}

/**
 * What the first own column repeats of a row, as its cells show it: `F-001 · Firma SL`; without a number the
 * customer alone.
 */
export function shownKey(number: string | null, customer: string): string {
  return number === null || number === "" ? customer : `${number} · ${customer}`;
}
