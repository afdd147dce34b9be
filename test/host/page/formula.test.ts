import { describe, expect, test } from "@jest/globals";
import { recalculate } from "../../../host/page/formula/recalculate.ts";
import { putCell } from "../../../host/spreadsheet/cell-grid.ts";
import {
  addSheet,
  emptyWorkbook,
  type CellValue,
} from "../../../host/spreadsheet/workbook-model.ts";

const today = 46_101;

/** What a formula in D1 comes to beside A1 = 10, B1 = 4, C1 = "Overdue", A2 empty, A3 = an error. */
function worth(formula: string): CellValue {
  const model = emptyWorkbook({});
  const sheet = addSheet(model, "Facturas");
  const values: readonly CellValue[] = [10, 4, "Overdue"];
  values.forEach((value, at) => putCell(sheet, 1, at + 1, { value, style: 0 }));
  putCell(sheet, 3, 1, { value: { error: "#N/A" }, style: 0 });
  putCell(sheet, 1, 4, { value: "last result", formula, style: 0 });
  recalculate(model, today);
  return sheet.rows[0]?.[3]?.value ?? null;
}

describe("recalculate() works out", () => {
  test.each<readonly [string, CellValue]>([
    ["A1-B1", 6],
    ["A1+B1*2", 18],
    ["-A1^2", 100],
    ["(A1+B1)/2", 7],
    ["A1%", 0.1],
    ["SUM(A1:C2)", 14],
    ["SUM(A1", 10],
    ['C1="overdue"', true],
    ['($C1="Overdue")*($A1>9)', 1],
    ['C1&" · "&B1', "Overdue · 4"],
    ["A2=0", true],
    ['A2=""', true],
    ["A1<>B1", true],
    ["IF(A1>B1,B1,A3)", 4],
    ["AND(A1>1,B1>1)", true],
    ["OR(A1>99,B1>99)", false],
    ["NOT(ISBLANK(A2))", false],
    ["ROUND(A1/3,2)", 3.33],
    ["TODAY()-1", today - 1],
    ["Facturas!A1", 10],
    ["A3+1", { error: "#N/A" }],
    ["A1/A2", { error: "#DIV/0!" }],
    ["C1+1", { error: "#VALUE!" }],
    ["D1+1", { error: "#REF!" }],
  ])("%s as %p", (formula, value) => {
    expect(worth(formula)).toEqual(value);
  });

  test.each(["VLOOKUP(A1,A1:C2,2)", "A1++", "{1,2}"])(
    "leaves the last result of %s, which it cannot read",
    (formula) => {
      expect(worth(formula)).toBe("last result");
    },
  );
});
