import { describe, expect, test } from "@jest/globals";
import { cellAt } from "../../../host/spreadsheet/cell-grid.ts";
import { bookOf, openDesk } from "./spreadsheet-desk.ts";

describe("Range.getValues()", () => {
  test("answers texts, numbers, booleans, errors and the empty text, in the script's own arrays", () => {
    const { model, sheet } = bookOf([["F-001", 12.5, true, null]]);
    sheet.rows[0]?.push({ value: { error: "#N/A" }, style: 0 });
    sheet.maxColumns = 5;
    const desk = openDesk(model);
    expect(
      desk.run("SpreadsheetApp.getActive().getSheets()[0].getDataRange().getValues()"),
    ).toEqual([["F-001", 12.5, true, "", "#N/A"]]);
    expect(
      desk.run(
        "SpreadsheetApp.getActive().getSheets()[0].getRange(1,1).getValues() instanceof Array",
      ),
    ).toBe(true);
  });
});

describe("Range.setValues()", () => {
  const write = (value: unknown, settings: { locale?: string; format?: string } = {}) => {
    const { model, sheet } = bookOf([["x"]], { locale: settings.locale ?? "es_ES" });
    const desk = openDesk(model);
    const range = desk.spreadsheet.getSheets()[0]?.getRange(1, 1);
    if (settings.format !== undefined) range?.setNumberFormat(settings.format);
    range?.setValues([[value]]);
    desk.flush();
    return { cell: cellAt(sheet, 1, 1), range };
  };

  test.each([
    ["=A2+1", { formula: "A2+1", value: null }],
    ["007", { value: 7 }],
    ["1,5", { value: 1.5 }],
    ["'007", { value: "007" }],
    ["'=A2", { value: "=A2" }],
    ["F-001", { value: "F-001" }],
    ["+34600123456", { value: 34600123456 }],
    ["+hola", { formula: "+hola" }],
    ["#N/A", { value: { error: "#N/A" } }],
    ["verdadero", { value: true }],
    [null, { value: null }],
    [undefined, { value: null }],
    ["", { value: null }],
    [12.5, { value: 12.5 }],
    [false, { value: false }],
  ])("takes %p like typing", (value, expected) => {
    expect(write(value).cell).toMatchObject(expected);
  });

  test("reads 1-2 as a day of the current year in the spreadsheet's order", () => {
    expect(write("1-2").range?.getDisplayValue()).toBe("01-feb");
    expect(write("1-2", { locale: "en_US" }).range?.getDisplayValue()).toBe("2-Jan");
    expect(write("1-2").cell.value).toBe(46054);
  });

  test("leaves a text as it is under the format @, unless it begins with =", () => {
    expect(write("007", { format: "@" }).cell.value).toBe("007");
    expect(write("1-2", { format: "@" }).cell.value).toBe("1-2");
    expect(write("=A2", { format: "@" }).cell.formula).toBe("A2");
  });

  test("refuses values of another size with Google's sentence", () => {
    const { model } = bookOf([["a", "b"]]);
    const range = openDesk(model).spreadsheet.getSheets()[0]?.getRange(1, 1, 1, 2);
    expect(() => range?.setValues([["a"]])).toThrow(
      "The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.",
    );
    expect(() =>
      range?.setValues([
        ["a", "b"],
        ["c", "d"],
      ]),
    ).toThrow(
      "The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 1.",
    );
    expect(() => range?.setValues("a" as unknown as string[][])).toThrow(
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
  });

  test("refuses a text of more than 50000 characters", () => {
    expect(() => write("x".repeat(50_001))).toThrow("more than the maximum of 50000 characters");
    expect(write("x".repeat(50_000)).cell.value).toHaveLength(50_000);
  });
});

describe("Sheet.getRange()", () => {
  test.each([
    [[0, 1], "The starting row of the range is too small."],
    [[1, 0], "The starting column of the range is too small."],
    [[1, 1, 0], "The number of rows in the range must be at least 1."],
    [[1, 1, 1, 0], "The number of columns in the range must be at least 1."],
    [[3, 1], "The coordinates of the range are outside the dimensions of the sheet."],
    [[1, 1, 1, 9], "The coordinates of the range are outside the dimensions of the sheet."],
    [[Number.NaN, 1], "don't match the method signature for SpreadsheetApp.Sheet.getRange."],
    [["Z9"], "The coordinates of the range are outside the dimensions of the sheet."],
    [["no range"], "Range not found"],
  ])("refuses %p", (given, message) => {
    const { model } = bookOf([["a"], ["b"]]);
    const sheet = openDesk(model).spreadsheet.getSheets()[0];
    const { getRange } = sheet as unknown as Record<string, (...given: unknown[]) => unknown>;
    expect(() => getRange?.(...given)).toThrow(message);
  });

  test.each([
    ["A1", "A1"],
    ["A1:B2", "A1:B2"],
    ["A:A", "A:A"],
    ["2:2", "2:2"],
    ["B1:B", "B1:B2"],
  ])("reads %s", (text, shown) => {
    const { model } = bookOf([
      ["a", "b"],
      ["c", "d"],
    ]);
    expect(openDesk(model).spreadsheet.getSheets()[0]?.getRange(text).getA1Notation()).toBe(shown);
  });
});

describe("service objects", () => {
  test("throw for what the host does not have", () => {
    const { model } = bookOf([["a"]]);
    const desk = openDesk(model);
    expect(() =>
      desk.run("SpreadsheetApp.getActive().getSheets()[0].getRange(1,1).merge()"),
    ).toThrow("NotImplemented Range.merge");
    expect(() => desk.run("SpreadsheetApp.openById")).toThrow(
      "NotImplemented SpreadsheetApp.openById",
    );
    expect(desk.run("String(SpreadsheetApp.getActive())")).toBe("Spreadsheet");
    expect(
      desk.run("SpreadsheetApp.getActive().getSheets()[0].getRange(1,1).setNote('n').getNote()"),
    ).toBe("n");
  });

  test("are null without a document", () => {
    const desk = openDesk(bookOf([["a"]]).model, { documentPresent: false });
    expect(desk.app.getActive()).toBeNull();
    expect(desk.app.getActiveSpreadsheet()).toBeNull();
  });
});

describe("service calls", () => {
  test("are counted for reads and writes and not for navigation", () => {
    const { model, sheet } = bookOf([["a"]]);
    const desk = openDesk(model);
    const range = desk.spreadsheet.getSheetById(sheet.id)?.getRange("A1");
    desk.app.newConditionalFormatRule();
    expect(desk.calls).toEqual([]);
    range?.setValue(1);
    range?.getValue();
    desk.spreadsheet.getSheets();
    desk.app.flush();
    expect(desk.calls).toEqual([
      "SpreadsheetApp.Range.setValue",
      "SpreadsheetApp.Range.getValue",
      "SpreadsheetApp.Spreadsheet.getSheets",
      "SpreadsheetApp.flush",
    ]);
  });
});

describe("writes", () => {
  test("wait until a flush, a read or the end of the execution", () => {
    const { model, sheet } = bookOf([["a"]]);
    const desk = openDesk(model);
    const range = desk.spreadsheet.getSheets()[0]?.getRange(1, 1);
    range?.setValue("b");
    expect(cellAt(sheet, 1, 1).value).toBe("a");
    expect(range?.getValue()).toBe("b");
    expect(cellAt(sheet, 1, 1).value).toBe("b");
    range?.setValue("c");
    desk.drop();
    desk.flush();
    expect(cellAt(sheet, 1, 1).value).toBe("b");
  });

  test("land where they were aimed although the owner sorted meanwhile", () => {
    const { model, sheet } = bookOf([["a"], ["b"]]);
    const desk = openDesk(model);
    desk.spreadsheet.getSheets()[0]?.getRange(1, 1).setValue("of row one");
    sheet.rows.reverse();
    desk.flush();
    expect(sheet.rows.map((cells) => cells[0]?.value)).toEqual(["of row one", "a"]);
  });
});
