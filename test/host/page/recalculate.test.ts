import { describe, expect, test } from "@jest/globals";
import { recalculate } from "../../../host/page/formula/recalculate.ts";
import { cellAt, putCell } from "../../../host/spreadsheet/cell-grid.ts";
import { setCell } from "../../../host/spreadsheet/human-hands.ts";
import {
  addSheet,
  emptyWorkbook,
  type CellValue,
  type SheetModel,
  type WorkbookModel,
} from "../../../host/spreadsheet/workbook-model.ts";

/** 2026-03-20 */
const today = 46_101;

const rows: readonly (readonly CellValue[])[] = [
  ["8/11", 8, 0.1, 0.2, 46_000],
  ["F-12", "Taller Ruiz", 1250.5, true, { error: "#N/A" }],
  ["=no formula", "'quoted", "TRUE", null, -2],
];

function invoices(): { readonly workbook: WorkbookModel; readonly sheet: SheetModel } {
  const workbook = emptyWorkbook({});
  const sheet = addSheet(workbook, "Facturas");
  rows.forEach((cells, row) => {
    cells.forEach((value, column) => {
      setCell(sheet, row + 1, column + 1, value);
    });
  });
  setCell(addSheet(workbook, "Año 'pasado'"), 2, 2, 70);
  setCell(addSheet(workbook, "IVA / retenciones de todas las sociedades"), 1, 1, 21);
  return { workbook, sheet };
}

const lastResult = "as the file has it";

const formulaAt = (sheet: SheetModel, row: number, column: number, formula: string): void => {
  putCell(sheet, row, column, { value: lastResult, formula, style: 0 });
};

const valueOf = (formula: string): CellValue => {
  const { workbook, sheet } = invoices();
  formulaAt(sheet, 5, 1, formula);
  recalculate(workbook, today);
  return cellAt(sheet, 5, 1).value;
};

describe("recalculate() works out", () => {
  test.each<readonly [string, CellValue]>([
    ["B1*1.21", 9.68],
    ["C1+D1", 0.1 + 0.2],
    ["1/3", 1 / 3],
    ["-C2*1000000/7", (-1250.5 * 1_000_000) / 7],
    ["10%", 0.1],
    ["ROUND(2.675,2)", 2.68],
    ["SUM(A1:E1)", 46_008.3],
    ["SUM(B1;C1)", 8.1],
    ["SUM(B1:B)", 8],
    ['SUMIFS(B1:E1,B1:E1,">5")', 46_008],
    ['A1="8/11"', true],
    ['A2&" · "&B2', "F-12 · Taller Ruiz"],
    ['A1&" · "&B1', "8/11 · 8"],
    ['A2="f-12"', true],
    ['A3&"!"', "=no formula!"],
    ["B3", "'quoted"],
    ["C3=D2", false],
    ['D3=""', true],
    ["D3=0", true],
    ["D2", true],
    ['IF(C2>1000,"alto","bajo")', "alto"],
    ["DATE(2026,3,20)", today],
    ["E1+30", 46_030],
    ["TODAY()-E1", 101],
    ["IF(NOW()>E1,today( ),0)", today],
    ['"TODAY()"', "TODAY()"],
    ["WORKDAY(E1,5)", 46_007],
    ["INDEX(A1:A4,XMATCH(8,B1:B4))", "8/11"],
    ["XLOOKUP(8,B1:B4,A1:A4)", "8/11"],
    ['TEXT(E1,"dd/mm/yyyy")', "09/12/2025"],
    ["A1+1", { error: "#VALUE!" }],
    ["B1/0", { error: "#DIV/0!" }],
    ["E2", { error: "#N/A" }],
    ["E2+1", { error: "#N/A" }],
    ['IFERROR(B1/0,"")', ""],
    ["Nada!A1", { error: "#REF!" }],
    ["A5+1", { error: "#REF!" }],
    ["'Año ''pasado'''!B2+1", 71],
    ["'IVA / retenciones de todas las sociedades'!A1/100", 0.21],
  ])("=%s as %p", (formula, value) => {
    expect(valueOf(formula)).toEqual(value);
  });
});

describe("recalculate() leaves the last result of", () => {
  test.each([
    ["a function it does not know", 'REGEXMATCH(A1,"8")'],
    ["one that would hide it", 'IFERROR(QUERY(A1:B3,"select A"),0)'],
    ["a name nobody gave", "Recargo*2"],
    ["a table's column", "SUM(Tabla1[Importe])"],
    ["a decimal comma", "1,5+1"],
    ["text after its end", "B1 C1"],
    ["what cannot be read", "B1+*2"],
    ["results that have no room", "B1:B3"],
    ["results for several cells", "B1:C1"],
    ["a lookup that is misread", "MATCH(9,B1:B4)"],
  ])("%s", (_name, formula) => {
    const { workbook, sheet } = invoices();
    formulaAt(sheet, 5, 1, formula);
    setCell(sheet, 6, 1, "below");
    recalculate(workbook, today);
    expect(cellAt(sheet, 5, 1)).toEqual({ value: lastResult, formula, style: 0 });
  });

  test("a formula, and works out what needs it", () => {
    const { workbook, sheet } = invoices();
    formulaAt(sheet, 5, 1, 'HYPERLINK("https://example.com",A2)');
    formulaAt(sheet, 5, 2, 'A5&"!"');
    recalculate(workbook, today);
    expect(cellAt(sheet, 5, 2).value).toBe(`${lastResult}!`);
  });
});

describe("recalculate() follows", () => {
  test("an edit through the formulas that need each other", () => {
    const { workbook, sheet } = invoices();
    formulaAt(sheet, 5, 1, "B5*2");
    formulaAt(sheet, 5, 2, "B1+1");
    recalculate(workbook, today);
    setCell(sheet, 1, 2, 100);
    recalculate(workbook, today);
    expect([cellAt(sheet, 5, 1).value, cellAt(sheet, 5, 2).value]).toEqual([202, 101]);
  });

  test("a cell that is emptied and one that loses its formula", () => {
    const { workbook, sheet } = invoices();
    formulaAt(sheet, 5, 1, "ISBLANK(B1)");
    formulaAt(sheet, 5, 2, "A6&B6");
    formulaAt(sheet, 6, 1, "1+1");
    recalculate(workbook, today);
    setCell(sheet, 1, 2, null);
    setCell(sheet, 6, 1, "two");
    recalculate(workbook, today);
    expect([cellAt(sheet, 5, 1).value, cellAt(sheet, 5, 2).value]).toEqual([true, "two"]);
  });

  test("the clock, a new sheet and a new name of one", () => {
    const { workbook, sheet } = invoices();
    formulaAt(sheet, 5, 1, "TODAY()");
    formulaAt(sheet, 5, 2, "Nuevo!A1");
    recalculate(workbook, today);
    const added = addSheet(workbook, "Nueva");
    setCell(added, 1, 1, 5);
    added.name = "Nuevo";
    recalculate(workbook, today + 1);
    expect([cellAt(sheet, 5, 1).value, cellAt(sheet, 5, 2).value]).toEqual([today + 1, 5]);
  });
});
