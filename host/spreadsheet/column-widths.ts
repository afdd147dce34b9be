import { cellAt } from "./cell-grid.ts";
import { displayText } from "./display-value.ts";
import { formatOf } from "./style-table.ts";
import type { SheetModel, WorkbookModel } from "./workbook-model.ts";

/** Files measure a column in digits of 7 pixels, with 5 pixels of padding beside them. */
const digitPixels = 7;
const paddingPixels = 5;
const narrowest = 4;
const widest = 80;

export function widthOfPixels(pixels: number): number {
  return Math.max(0, Math.round(((pixels - paddingPixels) / digitPixels) * 100) / 100);
}

/** Wide enough for the longest text that the column shows. */
export function columnWidthToFit(model: WorkbookModel, sheet: SheetModel, column: number): number {
  let longest = narrowest;
  for (let row = 1; row <= sheet.rows.length; row += 1) {
    const cell = cellAt(sheet, row, column);
    if (cell.value === null) continue;
    const shown = displayText(cell.value, formatOf(model, cell.style), model.locale);
    longest = Math.max(longest, shown.length);
  }
  return Math.min(longest, widest) + 1;
}
