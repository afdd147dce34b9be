import { putCell } from "../../spreadsheet/cell-grid.ts";
import type { WorkbookModel } from "../../spreadsheet/workbook-model.ts";
import { workbookCopy } from "./workbook-copy.ts";

/**
 * Works the owner's formulas out anew, as Sheets does after every change. A formula that the
 * calculator does not understand keeps its last result.
 *
 * @param today Serial day for `TODAY()`.
 */
export function recalculate(model: WorkbookModel, today: number): void {
  const copy = workbookCopy(model, today);
  for (const sheet of model.sheets)
    sheet.rows.forEach((cells, rowAt) => {
      cells.forEach((cell, columnAt) => {
        if (cell?.formula === undefined) return;
        const value = copy.resultAt(sheet, rowAt + 1, columnAt + 1);
        if (value === undefined || JSON.stringify(value) === JSON.stringify(cell.value)) return;
        putCell(sheet, rowAt + 1, columnAt + 1, { ...cell, value });
      });
    });
}
