import { describe, expect, test } from "@jest/globals";
import { cellAt } from "../../../host/spreadsheet/cell-grid.ts";
import {
  copyRow,
  deleteRow,
  insertRow,
  moveColumn,
  renameHeader,
  setCell,
  sortRows,
  typeCell,
} from "../../../host/spreadsheet/human-hands.ts";
import { displayText } from "../../../host/spreadsheet/display-value.ts";
import { formatOf } from "../../../host/spreadsheet/style-table.ts";
import type { SheetModel } from "../../../host/spreadsheet/workbook-model.ts";
import { bookOf } from "./spreadsheet-desk.ts";

const column = (sheet: SheetModel, number: number) =>
  sheet.rows.map((cells) => cells[number - 1]?.value ?? null);
const formulas = (sheet: SheetModel, number: number) =>
  sheet.rows.map((cells) => cells[number - 1]?.formula ?? null);

function invoices() {
  const book = bookOf([
    ["Nº", "Total", "Con IVA", "Suma"],
    ["b", 20, null, null],
    ["a", 10, null, null],
    [null, 30, null, null],
    ["c", "n/a", null, null],
  ]);
  for (let row = 2; row <= 5; row += 1) {
    const cells = book.sheet.rows[row - 1];
    if (cells === undefined) continue;
    cells[2] = { value: 0, formula: `B${row}*1.21`, style: 0 };
    cells[3] = { value: 0, formula: "SUM($B$2:$B$5)", style: 0 };
  }
  return book;
}

describe("sortRows()", () => {
  test("puts numbers before texts and empty cells last, and takes formulas along", () => {
    const { sheet } = invoices();
    sortRows(sheet, 2, 1);
    expect(column(sheet, 1)).toEqual(["Nº", "a", "b", "c", null]);
    expect(formulas(sheet, 3)).toEqual([null, "B2*1.21", "B3*1.21", "B4*1.21", "B5*1.21"]);
    expect(formulas(sheet, 4)[1]).toBe("SUM($B$2:$B$5)");
    sortRows(sheet, 2, 1, false);
    expect(column(sheet, 1)).toEqual(["Nº", "c", "b", "a", null]);
    sortRows(sheet, 2, 2);
    expect(column(sheet, 2)).toEqual(["Total", 10, 20, 30, "n/a"]);
  });
});

describe("insertRow() and deleteRow()", () => {
  test("move what lies below and stretch or shrink what refers to it", () => {
    const { model, sheet } = invoices();
    sheet.merges = ["A4:B5"];
    sheet.validations = [{ range: "A2:A5", rule: { type: "list", formulae: ["$B$2:$B$5"] } }];
    insertRow(model, sheet, 3);
    expect(column(sheet, 1)).toEqual(["Nº", "b", null, "a", null, "c"]);
    expect(formulas(sheet, 4)[1]).toBe("SUM($B$2:$B$6)");
    expect(sheet.merges).toEqual(["A5:B6"]);
    expect(sheet.validations).toEqual([
      { range: "A2:A6", rule: { type: "list", formulae: ["$B$2:$B$6"] } },
    ]);
    deleteRow(model, sheet, 6);
    expect(formulas(sheet, 4)[1]).toBe("SUM($B$2:$B$5)");
    expect(sheet.merges).toEqual(["A5:B5"]);
    expect(sheet.maxRows).toBe(5);
    deleteRow(model, sheet, 5);
    expect(sheet.merges).toEqual([]);
  });

  test("leave #REF! where a formula's cell is gone", () => {
    const { model, sheet } = invoices();
    sheet.rows[0]?.push({ value: 0, formula: "B3+B4", style: 0 });
    deleteRow(model, sheet, 3);
    expect(cellAt(sheet, 1, 5).formula).toBe("#REF!+B3");
  });
});

describe("moveColumn()", () => {
  test("carries a column in front of another, with formulas that read it", () => {
    const { model, sheet } = invoices();
    moveColumn(model, sheet, 2, 1);
    expect(sheet.rows[0]?.map((cell) => cell?.value)).toEqual(["Total", "Nº", "Con IVA", "Suma"]);
    expect(formulas(sheet, 3)[1]).toBe("A2*1.21");
    moveColumn(model, sheet, 1, 5);
    expect(sheet.rows[0]?.map((cell) => cell?.value)).toEqual(["Nº", "Con IVA", "Suma", "Total"]);
    expect(formulas(sheet, 2)[1]).toBe("D2*1.21");
  });
});

describe("setCell(), typeCell(), renameHeader() and copyRow()", () => {
  test("put values there as they are, as typed, or with their looks", () => {
    const { model, sheet } = invoices();
    setCell(sheet, 2, 2, 99);
    expect(cellAt(sheet, 2, 2).value).toBe(99);
    typeCell(model, sheet, 2, 5, "31/12/2026", 2026);
    const typed = cellAt(sheet, 2, 5);
    expect(typed.value).toBe(46387);
    expect(displayText(typed.value, formatOf(model, typed.style), "es_ES")).toBe("31/12/2026");
    typeCell(model, sheet, 2, 6, "=B2", 2026);
    expect(cellAt(sheet, 2, 6).formula).toBe("B2");
    renameHeader(sheet, 1, 2, "Importe");
    expect(cellAt(sheet, 1, 2).value).toBe("Importe");
    copyRow(sheet, 2, 3);
    expect(cellAt(sheet, 3, 5)).toEqual(typed);
  });
});
