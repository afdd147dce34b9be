import { describe, expect, test } from "@jest/globals";
import { cellAt } from "../../../host/spreadsheet/cell-grid.ts";
import { withFormat } from "../../../host/spreadsheet/style-table.ts";
import { bookOf, openDesk } from "./spreadsheet-desk.ts";

const first = "SpreadsheetApp.getActive().getSheets()[0]";

describe("Sheet.getLastRow()", () => {
  test("counts content, phantom content too, and not looks or notes", () => {
    const { model, sheet } = bookOf([["a"], [false], [null], [null]]);
    sheet.rows[2] = [{ value: null, formula: 'IF(A1="","","")', style: 0 }];
    sheet.rows[3] = [{ value: null, style: 0, note: "n" }];
    const desk = openDesk(model);
    expect(desk.run(`${first}.getLastRow()`)).toBe(3);
    expect(desk.run(`${first}.getLastColumn()`)).toBe(1);
    expect(desk.run(`${first}.getMaxRows()`)).toBe(4);
    expect(desk.run(`${first}.getDataRange().getA1Notation()`)).toBe("A1:A3");
  });

  test("is 0 on an empty sheet, whose data range is A1", () => {
    const desk = openDesk(bookOf([]).model);
    expect(desk.run(`${first}.getLastRow()`)).toBe(0);
    expect(desk.run(`${first}.getDataRange().getA1Notation()`)).toBe("A1");
    expect(desk.run(`${first}.getDataRange().isBlank()`)).toBe(true);
  });
});

describe("Sheet.appendRow()", () => {
  test("goes below the last content and makes room", () => {
    const { model, sheet } = bookOf([
      ["a", 1],
      ["b", 2],
    ]);
    const desk = openDesk(model);
    desk.run(`${first}.appendRow(["c", 3, true]).appendRow(["=A1"])`);
    desk.flush();
    expect(sheet.rows[2]?.map((cell) => cell?.value)).toEqual(["c", 3, true]);
    expect(cellAt(sheet, 4, 1).formula).toBe("A1");
    expect([sheet.maxRows, sheet.maxColumns]).toEqual([4, 3]);
  });
});

describe("Sheet.insertColumnsAfter()", () => {
  test("gives the new columns the looks of the one before", () => {
    const { model, sheet } = bookOf([["a"]]);
    sheet.rows[0] = [{ value: 5, style: withFormat(model, 0, "dd/mm/yyyy") }];
    const desk = openDesk(model);
    desk.run(`${first}.insertColumnsAfter(1, 2)`);
    expect(desk.run(`${first}.getRange("C1").getNumberFormat()`)).toBe("dd/mm/yyyy");
    expect(desk.run(`${first}.getRange("C1").getValue()`)).toBe("");
    expect(desk.run(`${first}.getMaxColumns()`)).toBe(3);
  });

  test.each([
    ["insertColumnsAfter(0, 1)", "Those columns are out of bounds."],
    ["insertColumnsAfter(2, 1)", "Those columns are out of bounds."],
    ["insertRowsAfter(9, 1)", "Those rows are out of bounds."],
    ["insertRowsAfter(1, 10000000)", "above the limit of 10000000 cells"],
    ["deleteColumns(1, 1)", "You can't delete all the columns on the sheet."],
    ["deleteRow(3)", "Those rows are out of bounds."],
  ])("and its like: %s is refused", (call, message) => {
    const desk = openDesk(bookOf([["a"], ["b"]]).model);
    expect(() => desk.run(`${first}.${call}`)).toThrow(message);
  });
});

describe("Spreadsheet.insertSheet()", () => {
  test("makes an active sheet of 1000 by 26 where it is told", () => {
    const desk = openDesk(bookOf([["a"]]).model);
    desk.run('const made = SpreadsheetApp.getActive().insertSheet("Pagos", 1)');
    expect(desk.run("[made.getIndex(), made.getMaxRows(), made.getMaxColumns()]")).toEqual([
      2, 1000, 26,
    ]);
    expect(desk.run("SpreadsheetApp.getActiveSheet().getName()")).toBe("Pagos");
    expect(desk.run("SpreadsheetApp.getActive().getSheetById(made.getSheetId()).getName()")).toBe(
      "Pagos",
    );
    expect(desk.run('SpreadsheetApp.getActive().getSheetByName("pagos")')).toBeNull();
  });

  test("leads back to a cell of the sheet before by setActiveRange()", () => {
    const desk = openDesk(bookOf([["a"], ["b"]]).model);
    desk.run('const before = SpreadsheetApp.getActive().getSheets()[0].getRange("A2")');
    desk.run('SpreadsheetApp.getActive().insertSheet("Pagos")');
    desk.run("SpreadsheetApp.getActive().setActiveRange(before)");
    expect(desk.run("SpreadsheetApp.getActiveRange().getA1Notation()")).toBe("A2");
    expect(desk.run("SpreadsheetApp.getActiveSheet().getName()")).not.toBe("Pagos");
    expect(() => desk.run('SpreadsheetApp.getActive().setActiveRange("A2")')).toThrow();
  });

  test("refuses a name that is taken, in any case of letters", () => {
    const desk = openDesk(bookOf([["a"]]).model);
    const message = 'A sheet with the name "facturas" already exists. Please enter another name.';
    expect(() => desk.run('SpreadsheetApp.getActive().insertSheet("facturas")')).toThrow(message);
    expect(() => desk.run('SpreadsheetApp.getActive().insertSheet().setName("facturas")')).toThrow(
      message,
    );
  });

  test("never gives the id of a deleted sheet away while a later one lives", () => {
    const desk = openDesk(bookOf([["a"]]).model);
    desk.run(`
      const book = SpreadsheetApp.getActive();
      const [one, two] = [book.insertSheet("one"), book.insertSheet("two")];
      const [oneId, twoId] = [one.getSheetId(), two.getSheetId()];
      book.deleteSheet(one);
      const three = book.insertSheet("three");
    `);
    expect(desk.run("new Set([oneId, twoId, three.getSheetId()]).size")).toBe(3);
    expect(desk.run("book.getSheetById(oneId)")).toBeNull();
    expect(() => desk.run("one.getName()")).toThrow("not found");
  });
});

describe("Sheet.hideSheet() and Spreadsheet.deleteSheet()", () => {
  test("leave one sheet to be seen", () => {
    const desk = openDesk(bookOf([["a"]]).model);
    expect(() => desk.run(`${first}.hideSheet()`)).toThrow(
      "You can't hide all the sheets in a document.",
    );
    expect(() => desk.run(`SpreadsheetApp.getActive().deleteSheet(${first})`)).toThrow(
      "You can't remove all the sheets in a document.",
    );
    desk.run('SpreadsheetApp.getActive().insertSheet("b").hideSheet()');
    expect(desk.run('SpreadsheetApp.getActive().getSheetByName("b").isSheetHidden()')).toBe(true);
    expect(() => desk.run(`SpreadsheetApp.getActive().deleteSheet(${first})`)).toThrow(
      "You can't remove",
    );
    desk.run('SpreadsheetApp.getActive().getSheetByName("b").showSheet()');
    desk.run(`SpreadsheetApp.getActive().deleteSheet(${first})`);
    expect(desk.run("SpreadsheetApp.getActive().getNumSheets()")).toBe(1);
  });
});

describe("Sheet.setName()", () => {
  test("renames references too", () => {
    const { model, sheet } = bookOf([["a"]]);
    sheet.rows[0]?.push({ value: 1, formula: "SUM(Facturas!A1:A9)+'Facturas'!B1", style: 0 });
    const desk = openDesk(model);
    desk.run(`${first}.setName("Año '26")`);
    expect(cellAt(sheet, 1, 2).formula).toBe("SUM('Año ''26'!A1:A9)+'Año ''26'!B1");
  });
});

describe("looks", () => {
  test("are put on top of what a cell has", () => {
    const { model, sheet } = bookOf([[1234.5]], { locale: "es_ES" });
    const desk = openDesk(model);
    desk.run(`
      const range = ${first}.getRange("A1");
      range.setNumberFormat("#,##0.00 €").setFontWeight("bold").setFontColor("#123456")
        .setBackground("red").setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP)
        .setHorizontalAlignment("right").setVerticalAlignment("top").setNote("nota");
      ${first}.setFrozenRows(1);
      ${first}.autoResizeColumns(1, 1);
    `);
    expect(desk.run("range.getDisplayValue()")).toBe("1.234,50 €");
    expect(desk.run("range.getNotes()")).toEqual([["nota"]]);
    expect(model.styles[cellAt(sheet, 1, 1).style]).toEqual({
      numFmt: "#,##0.00 €",
      font: { bold: true, color: { argb: "FF123456" } },
      fill: { type: "pattern", pattern: "solid", fgColor: { argb: "FFFF0000" } },
      alignment: { wrapText: true, horizontal: "right", vertical: "top" },
    });
    expect(sheet.frozenRows).toBe(1);
    expect(sheet.columnLooks[0]?.size).toBe("1.234,50 €".length + 1);
  });

  test("number formats tell numbers of no format from texts", () => {
    const desk = openDesk(bookOf([[1, "a", null]]).model);
    expect(desk.run(`${first}.getDataRange().getNumberFormats()`)).toEqual([
      ["0.###############", "General"],
    ]);
  });
});

describe("selection", () => {
  test("is what the window says, else A1 of the first sheet shown", () => {
    const { model, sheet } = bookOf([["a"], ["b"]]);
    const desk = openDesk(model);
    expect(desk.run("SpreadsheetApp.getActiveRange().getA1Notation()")).toBe("A1");
    model.selection = { sheetId: sheet.id, row: 2, column: 1, rows: 1, columns: 1 };
    expect(desk.run("SpreadsheetApp.getActive().getActiveRange().getRow()")).toBe(2);
  });
});

describe("Spreadsheet.toast()", () => {
  test("is shown to the person", () => {
    const shown: string[] = [];
    const desk = openDesk(bookOf([["a"]]).model, {
      toast: (text, title) => shown.push(`${title}: ${text}`),
    });
    desk.run('SpreadsheetApp.getActive().toast("Listo", "Cóbralo", 5)');
    expect(shown).toEqual(["Cóbralo: Listo"]);
  });
});
