import type { CustomerKey } from "../receivables/customer.ts";
import type { Workbook } from "./ports.ts";
import type { BookReading } from "./read-book.ts";
import type { SelectedRow } from "./sidebar-api.ts";

/** Row of the selected cell; costs no service call, since the panel asks every two seconds. */
export function selectedRow(workbook: Workbook | null): SelectedRow | null {
  return workbook?.selection() ?? null;
}

/** The customer of a row, from 1, of the invoice sheet; null for another sheet and where there is no invoice. */
export function customerAtRow(
  { book: { list } }: BookReading,
  sheetId: number,
  row: number,
): CustomerKey | null {
  if (list === null || list.sheet.sheetId !== sheetId) return null;
  return list.invoices.find(({ rows }) => rows.includes(row))?.customerKey ?? null;
}
