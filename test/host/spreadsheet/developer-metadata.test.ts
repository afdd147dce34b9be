import { describe, expect, test } from "@jest/globals";
import { ownersCopy } from "../../../host/commands/owner-copy.ts";
import {
  deleteColumn,
  insertColumn,
  moveColumn,
  sortRows,
} from "../../../host/spreadsheet/human-hands.ts";
import type { WorkbookModel } from "../../../host/spreadsheet/workbook-model.ts";
import { loadWorkbook, saveWorkbook } from "../../../host/spreadsheet/workbook-state.ts";
import { bookOf, type Desk, openDesk } from "./spreadsheet-desk.ts";

const table = [
  ["Título", null, null, null],
  ["Nº", "Fecha", "Cliente", "Total"],
  ["F-2", "x", "B", 2],
  ["F-1", "y", "A", 1],
];

const placesOf = (desk: Desk) =>
  desk.run(`
    SpreadsheetApp.getActive().createDeveloperMetadataFinder().withKey("k").find()
      .map((entry) => entry.getLocation().getColumn().getA1Notation() + "=" + entry.getValue()).join()
  `);

const tag = (desk: Desk, column: string, value: string) =>
  desk.run(`
    SpreadsheetApp.getActive().getSheets()[0].getRange("${column}:${column}")
      .addDeveloperMetadata("k", "${value}", SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
  `);

function tagged(): { readonly model: WorkbookModel; readonly desk: Desk } {
  const { model } = bookOf(table);
  const desk = openDesk(model);
  tag(desk, "C", "customer");
  tag(desk, "D", "total");
  desk.flush();
  return { model, desk };
}

describe("developer metadata of columns", () => {
  test("follows inserts, moves and deletes of columns, not sorts of rows", () => {
    const { model, desk } = tagged();
    const sheet = model.sheets[0];
    if (sheet === undefined) throw new Error("The workbook has no sheet.");
    insertColumn(model, sheet, 2);
    expect(placesOf(desk)).toBe("D:D=customer,E:E=total");
    moveColumn(model, sheet, 5, 1);
    expect(placesOf(desk)).toBe("E:E=customer,A:A=total");
    sortRows(sheet, 3, 1);
    expect(placesOf(desk)).toBe("E:E=customer,A:A=total");
    deleteColumn(model, sheet, 1);
    expect(placesOf(desk)).toBe("D:D=customer");
  });

  test.each(["A1", "A1:A4", "A:B", "A1:B2"])("is refused on %s with Google's sentence", (range) => {
    const desk = openDesk(bookOf(table).model);
    expect(() =>
      desk.run(
        `SpreadsheetApp.getActive().getSheets()[0].getRange("${range}").addDeveloperMetadata("k", "v")`,
      ),
    ).toThrow("Adding developer metadata to arbitrary ranges is not currently supported.");
  });

  test("goes over to the file that comes back, by sheet name and header", () => {
    const { model } = tagged();
    const back = bookOf([
      ["Título nuevo", null, null, null],
      [null, null, null, null],
      ["Total", "Nº", "Fecha", "Nombre"],
      [2, "F-2", "x", "B"],
    ]).model;
    const next = ownersCopy(back, model);
    expect(placesOf(openDesk(next))).toBe("A:A=total");
    expect(next.sheets[0]?.id).toBe(model.sheets[0]?.id);
    expect(next.id).toBe(model.id);
  });
});

describe("developer metadata", () => {
  test("of visibility PROJECT is seen by its own script only", () => {
    const { model } = bookOf(table);
    const mine = openDesk(model);
    mine.run(`
      const visible = SpreadsheetApp.DeveloperMetadataVisibility;
      SpreadsheetApp.getActive()
        .addDeveloperMetadata("k", "open", visible.DOCUMENT)
        .addDeveloperMetadata("k", "mine", visible.PROJECT);
    `);
    mine.flush();
    const values = (scriptId: string) =>
      openDesk(model, { scriptId }).run(
        "SpreadsheetApp.getActive().getDeveloperMetadata().map((entry) => entry.getValue()).join()",
      );
    expect(values("script-1")).toBe("open,mine");
    expect(values("script-2")).toBe("open");
  });

  test("is found by key, value and place, changed and removed", () => {
    const desk = openDesk(bookOf(table).model);
    desk.run(`
      const spreadsheet = SpreadsheetApp.getActive();
      const sheet = spreadsheet.getSheets()[0];
      spreadsheet.addDeveloperMetadata("k", "of the spreadsheet");
      sheet.addDeveloperMetadata("k", "of the sheet");
      sheet.getRange("2:2").addDeveloperMetadata("other");
      const find = () => spreadsheet.createDeveloperMetadataFinder();
    `);
    expect(desk.run('find().withKey("k").find().length')).toBe(2);
    expect(desk.run("sheet.createDeveloperMetadataFinder().find().length")).toBe(2);
    expect(
      desk.run(
        "find().withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.ROW).find()[0].getLocation().getRow().getRow()",
      ),
    ).toBe(2);
    expect(desk.run('find().withKey("other").find()[0].getValue()')).toBeNull();
    desk.run('find().withValue("of the sheet").find()[0].setValue("changed")');
    expect(desk.run("sheet.getDeveloperMetadata()[0].getValue()")).toBe("changed");
    desk.run('find().withKey("k").find().forEach((entry) => entry.remove())');
    expect(desk.run("find().find().length")).toBe(1);
  });

  test("holds 30000 characters on the spreadsheet and on each sheet", () => {
    const desk = openDesk(bookOf(table).model);
    const add = (place: string, length: number) => {
      desk.run(
        `${place}.addDeveloperMetadata("k", "x".repeat(${length})); SpreadsheetApp.flush();`,
      );
    };
    add("SpreadsheetApp.getActive()", 29_999);
    add("SpreadsheetApp.getActive().getSheets()[0]", 29_999);
    expect(() => {
      add("SpreadsheetApp.getActive()", 0);
    }).toThrow("Developer metadata storage limit exceeded");
  });

  test("survives the saved state", () => {
    const { model } = tagged();
    expect(placesOf(openDesk(loadWorkbook(saveWorkbook(model))))).toBe("C:C=customer,D:D=total");
  });
});
