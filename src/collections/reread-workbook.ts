import type { Workbook } from "./ports.ts";
import type { BookReading } from "./read-book.ts";

/**
 * The workbook for a second look just before sending: invoices, payments, agreements and customers are
 * read again, everything else is as it was.
 *
 * A column moved meanwhile makes what is read differ from what was planned, which withdraws the contact:
 * "unchanged" is only ever said of what was read the same twice.
 */
export function rereadWorkbook(
  workbook: Workbook,
  before: BookReading,
  cellsBefore: Workbook["cells"],
): Workbook {
  const { payments, agreements, customers } = before.places.sheetIds;
  const fresh = new Set([before.cells?.sheetId, payments, agreements, customers]);
  return {
    ...workbook,
    sheets: () => before.sheets,
    tags: () => before.tags,
    numberFormats: (sheetId) => before.formats ?? workbook.numberFormats(sheetId),
    cells: (sheetId) => (fresh.has(sheetId) ? workbook.cells(sheetId) : cellsBefore(sheetId)),
  };
}
