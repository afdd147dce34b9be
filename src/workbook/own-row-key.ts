import type { InvoiceSheet } from "./book.ts";
import type { Cell, Row } from "./cell.ts";
import type { DecimalMark } from "./parse-amount.ts";
import { serialOfEpoch } from "./read-day.ts";

/**
 * What a row is called by the owner's own cells, exactly as the formula of the colour rules joins
 * them: number and customer (`F-001 · Firma SL`), without a number column the customer alone, a
 * customer in two columns with a blank between.
 *
 * Blanks inside cells are kept, since the formula keeps them. A number joins as in a cell without
 * format: 1001 is `1001`, whatever zeros its format shows; a date joins as its serial number. Should
 * a spreadsheet join a date otherwise, that row merely has no colour.
 *
 * @param decimalMark Of the spreadsheet's locale, for numbers with decimals.
 */
export function ownersKeyText(sheet: InvoiceSheet, row: Row, decimalMark: DecimalMark): string {
  const join = (columns: readonly number[] = []) =>
    columns.map((column) => joinedText(row[column] ?? "", decimalMark)).join(" ");
  const parts = [sheet.columns.invoiceNumber, sheet.columns.customer];
  return parts
    .filter((columns) => (columns ?? []).length > 0)
    .map(join)
    .join(" · ");
}

/** Whether a key names anything: a letter or a digit, and not just the sign between its parts. */
export function namesSomething(key: string): boolean {
  return /[\p{L}\p{N}]/u.test(key);
}

function joinedText(cell: Cell, decimalMark: DecimalMark): string {
  if (typeof cell === "string") return cell;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  const value = typeof cell === "number" ? cell : cell.day + serialOfEpoch + cell.minutes / 1_440;
  return String(value).replace(".", decimalMark);
}
