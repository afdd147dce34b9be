import { describe, expect, test } from "@jest/globals";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { WorkbookModel } from "../../../host/spreadsheet/workbook-model.ts";
import { readXlsx, writeXlsx } from "../../../host/spreadsheet/xlsx-file.ts";
import { loadWorkbook, saveWorkbook } from "../../../host/spreadsheet/workbook-state.ts";
import { type OwnerSheet, ownerSheets } from "./owner-cells.ts";
import { ownerWorkbook } from "./owner-workbook.ts";
import { openDesk } from "./spreadsheet-desk.ts";

/** What the add-on does to a workbook: own columns, notes, formats, rules, a tab, metadata. */
function workOn(model: WorkbookModel): void {
  const desk = openDesk(model);
  desk.run(`
    const sheet = SpreadsheetApp.getActive().getSheets()[0];
    const last = sheet.getMaxColumns();
    const rows = sheet.getMaxRows();
    sheet.insertColumnsAfter(last, 3);
    const own = sheet.getRange(1, last + 1, rows, 3);
    own.setNumberFormat("@");
    own.setValues(Array.from({ length: rows }, (_, row) => ["F-" + row, row, new Date(Date.UTC(2026, 2, 20))]));
    sheet.getRange(1, last + 1).setNote("al día 20/03/2026").setFontWeight("bold");
    sheet.setColumnWidth(last + 1, 120);
    const column = sheet.getRange(1, last + 1).getA1Notation().replace(/[0-9]/g, "");
    sheet.getRange(column + ":" + column).addDeveloperMetadata("cobralo.column", "key");
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied("=($A4=$B4)*($C4>60)")
      .setBackground("#F4C7C3").setFontColor("#990000").setBold(true)
      .setRanges([sheet.getRange(1, 1, rows, last)]).build();
    sheet.setConditionalFormatRules(sheet.getConditionalFormatRules().concat([rule]));
    const tab = SpreadsheetApp.getActive().insertSheet("Actividad", SpreadsheetApp.getActive().getSheets().length);
    tab.appendRow(["cuándo", "clave"]);
    tab.setFrozenRows(1);
    SpreadsheetApp.flush();
  `);
}

function expectOwnerKept(before: readonly OwnerSheet[], after: readonly OwnerSheet[]): void {
  for (const sheet of before) {
    const now = after.find(({ name }) => name === sheet.name);
    for (const [address, cell] of Object.entries(sheet.cells)) {
      expect({ address, ...now?.cells[address] }).toEqual({ address, ...cell });
    }
    expect(now?.merges).toEqual(sheet.merges);
    expect(now?.validations).toEqual(sheet.validations);
    expect(now?.rules.slice(0, sheet.rules.length)).toEqual(sheet.rules);
    expect(now?.state).toBe(sheet.state);
    expect(now?.tables).toEqual(sheet.tables);
    expect(now?.autoFilter).toEqual(sheet.autoFilter);
  }
}

describe("writeXlsx()", () => {
  test("keeps every cell of the owner after the add-on has worked", async () => {
    const bytes = await ownerWorkbook();
    const model = await readXlsx(bytes);
    workOn(model);
    const after = await ownerSheets(await writeXlsx(model));
    expectOwnerKept(await ownerSheets(bytes), after);
    expect(after.map((sheet) => sheet.name)).toEqual(["Facturas", "Resumen", "Actividad"]);
    expect(after[0]?.rules).toHaveLength(5);
    expect(after[0]?.rules[4]).toMatchObject({
      type: "expression",
      formulae: ["($A4=$B4)*($C4>60)"],
      style: { font: { bold: true, color: { argb: "FF990000" } } },
    });
    expect(after[0]?.cells["L4"]).toMatchObject({ value: "F-3", format: "@" });
    expect(after[2]?.cells["B1"]?.value).toBe("clave");
  });

  test("keeps them through the saved state too", async () => {
    const bytes = await ownerWorkbook();
    const model = await readXlsx(bytes);
    workOn(model);
    const loaded = loadWorkbook(saveWorkbook(model));
    expect(loaded).toEqual(model);
    expectOwnerKept(await ownerSheets(bytes), await ownerSheets(await writeXlsx(loaded)));
  });

  test("writes the same workbook twice", async () => {
    const model = await readXlsx(await ownerWorkbook());
    workOn(model);
    const first = await ownerSheets(await writeXlsx(model));
    expect(await ownerSheets(await writeXlsx(model))).toEqual(first);
  });

  test("counts dates from 1904 where the file does", async () => {
    const bytes = await ownerWorkbook({ is1904: true });
    const model = await readXlsx(bytes);
    expect(model.sheets[0]?.rows[3]?.[1]?.value).toBe(46026);
    workOn(model);
    openDesk(model).run(`
      const cell = SpreadsheetApp.getActive().getSheets()[0].getRange("B12");
      cell.setValue(new Date(Date.UTC(2026, 4, 1, 10)));
      SpreadsheetApp.flush();
    `);
    const after = await ownerSheets(await writeXlsx(model));
    expect(after[0]?.cells["B12"]?.value).toBe("2026-05-01T12:00:00.000Z");
    expect(after[0]?.cells["B4"]?.value).toBe("2026-01-04T00:00:00.000Z");
  });

  test("moves cells, formulas and rules along when a column comes before them", async () => {
    const bytes = await ownerWorkbook();
    const [before] = await ownerSheets(bytes);
    const [after, summary] = await ownerSheets(await writeXlsx(await withColumnC(bytes)));
    const cellOf = (sheet: OwnerSheet | undefined, address: string) => sheet?.cells[address];
    expect(cellOf(after, "F4")).toMatchObject({ formula: "E4*1.21" });
    expect(cellOf(after, "F4")?.value).toBe(cellOf(before, "E4")?.value);
    expect(cellOf(after, "D5")?.value).toEqual(cellOf(before, "C5")?.value);
    expect(cellOf(after, "H6")?.formula).toBe("E6-1");
    expect(cellOf(summary, "A1")?.formula).toBe("SUM(Facturas!E4:E12)");
    expect(cellOf(summary, "A2")?.formula).toBe("Facturas!$E$4");
    expect(after?.rules[0]).toMatchObject({ ref: "A4:F12", formulae: ["$E4>1005"] });
  });

  test("moves merges, validations, tables, filters, names and widths along too", async () => {
    const bytes = await ownerWorkbook();
    const [before] = await ownerSheets(bytes);
    const written = await writeXlsx(await withColumnC(bytes));
    const [after] = await ownerSheets(written);
    const moved = Object.entries(before?.validations as object).map(
      ([range, rule]) => [range.replaceAll("F", "G"), rule as unknown] as const,
    );
    expect(after?.validations).toEqual(Object.fromEntries(moved));
    expect(after?.merges).toEqual(["A1:F1"]);
    expect(after?.tables).toEqual([
      { name: "Tarifas", tableRef: "K3:L5", columns: ["concepto", "precio"] },
    ]);
    expect(after?.autoFilter).toBe("A3:F12");
    const again = await readXlsx(written);
    expect(again.definedNames).toEqual([
      { name: "Totales", text: "Facturas!$E$4:$E$12", sheetName: null, isHidden: false },
    ]);
    const looks = again.sheets[0]?.columnLooks ?? [];
    expect([looks[3]?.size, looks[6]?.hidden, looks[5]?.hidden]).toEqual([30, true, undefined]);
  });
});

describe("tables", () => {
  test("are renamed with their header cell and grow with a column inside", async () => {
    const model = await readXlsx(await ownerWorkbook());
    openDesk(model).run(`
      const sheet = SpreadsheetApp.getActive().getSheets()[0];
      sheet.insertColumnsAfter(10, 1);
      sheet.getRange("L3").setValue("importe");
      SpreadsheetApp.flush();
    `);
    const [after] = await ownerSheets(await writeXlsx(model));
    expect(after?.tables).toEqual([
      { name: "Tarifas", tableRef: "J3:L5", columns: ["concepto", "Column2", "importe"] },
    ]);
  });
});

async function withColumnC(bytes: Uint8Array): Promise<WorkbookModel> {
  const model = await readXlsx(bytes);
  openDesk(model).run(
    "SpreadsheetApp.getActive().getSheets()[0].insertColumnsAfter(2, 1); SpreadsheetApp.flush();",
  );
  return model;
}

describe("readXlsx()", () => {
  test("refuses what is no workbook with one sentence", async () => {
    const broken = new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]);
    await expect(readXlsx(broken, { fileName: "datos.xlsx" })).rejects.toThrow(
      "datos.xlsx is not an .xlsx workbook or is damaged.",
    );
  });
});

const folder = join(import.meta.dirname, "../../../../shared/data/01_invoices");
const shared = existsSync(folder)
  ? readdirSync(folder).filter((name) => name.endsWith(".xlsx"))
  : [];

if (shared.length === 0) {
  test.skip("shared workbooks keep every cell: the shared data is not here", () => undefined);
} else {
  test.each(shared)("%s keeps every cell of its owner", async (name) => {
    const bytes = new Uint8Array(readFileSync(join(folder, name)));
    const model = await readXlsx(bytes, { fileName: name });
    workOn(model);
    expectOwnerKept(await ownerSheets(bytes), await ownerSheets(await writeXlsx(model)));
  });
}
