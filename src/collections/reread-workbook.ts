import type { Workbook } from "./ports.ts";
import type { BookReading } from "./read-book.ts";
import type { SightedWorkbook } from "./sighted-workbook.ts";

/**
 * The workbook for a second look just before sending: invoices, payments, agreements and customers are
 * read again, everything else is as it was.
 *
 * A column moved meanwhile makes what is read differ from what was planned, which withdraws the contact:
 * "unchanged" is only ever said of what was read the same twice.
 */
export function rereadWorkbook(
  { workbook, asSeen }: SightedWorkbook,
  before: BookReading,
): Workbook {
  const { payments, agreements, customers } = before.places.sheetIds;
  const fresh = new Set([before.cells?.sheetId, payments, agreements, customers]);
  return {
    ...asSeen,
    sheets: () => before.sheets,
    tags: () => before.tags,
    cells: (sheetId) => (fresh.has(sheetId) ? workbook : asSeen).cells(sheetId),
  };
}
