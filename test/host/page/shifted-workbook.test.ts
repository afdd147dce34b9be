import { describe, expect, test } from "@jest/globals";
import { shiftDays } from "../../../host/page/shifted-workbook.ts";
import { putCell } from "../../../host/spreadsheet/cell-grid.ts";
import { withFormat } from "../../../host/spreadsheet/style-table.ts";
import {
  addSheet,
  emptyWorkbook,
  type CellValue,
} from "../../../host/spreadsheet/workbook-model.ts";

function shifted(value: CellValue, format: string): CellValue {
  const model = emptyWorkbook({});
  const sheet = addSheet(model, "Facturas");
  putCell(sheet, 1, 1, { value, style: withFormat(model, 0, format) });
  shiftDays(model, 3);
  return sheet.rows[0]?.[0]?.value ?? null;
}

describe("shiftDays()", () => {
  test.each<readonly [CellValue, string, CellValue, string]>([
    [46_101, "dd/mm/yyyy", 46_104, "a date"],
    [46_101, "#,##0.00", 46_101, "an amount of the same size"],
    ["30/12/2026", "General", "02/01/2027", "a day typed as text"],
    ["27 Feb 2028", "General", "1 Mar 2028", "a spelled day before a leap day"],
    ["31/02/2026", "General", "31/02/2026", "a day that does not exist"],
    ["30/60", "General", "30/60", "terms that look like a day"],
    [null, "dd/mm/yyyy", null, "an empty cell"],
  ])("moves %p under %s to %p: %s", (value, format, moved) => {
    expect(shifted(value, format)).toEqual(moved);
  });
});
