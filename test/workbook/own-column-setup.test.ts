import { describe, expect, test } from "@jest/globals";
import { ownColumnKeys, type OwnColumnKey } from "../../src/workbook/columns.ts";
import { ownColumnSetup } from "../../src/workbook/own-column-setup.ts";
import { locateOwnColumns } from "../../src/workbook/own-tags.ts";
import { setUp, table } from "./own-filling.ts";
import { applied, invoiceSheet, ownersGrid, sheetId } from "./own-grid.ts";

describe("ownColumnSetup()", () => {
  test("puts nine columns right of the owner's table, named, noted and tagged", () => {
    const { sheet, grid, edits } = setUp();
    expect(edits.filter(({ kind }) => kind === "insertColumns")).toEqual([
      { kind: "insertColumns", sheetId, after: 4, count: 9 },
    ]);
    expect(grid.cells.rows[2]?.slice(4)).toEqual([
      "Clave",
      "Vence",
      "Días de atraso",
      "Tramo",
      "Saldo",
      "Estado",
      "Próximo paso",
      "Pausa hasta",
      "Prometido para",
    ]);
    expect(sheet.ownColumns.key).toBe(4);
    expect(locateOwnColumns(grid.tags, sheetId, [])).toEqual(sheet.ownColumns);
    expect(grid.notes["2,11"]).toMatch(/Escriba una fecha/);
  });

  test("does nothing the second time", () => {
    expect(ownColumnSetup(setUp().sheet, "es").edits).toEqual([]);
  });

  test.each(ownColumnKeys)("puts a deleted %s column back in its place", (key) => {
    const { sheet, grid } = setUp();
    const column = sheet.ownColumns[key] ?? -1;
    const others: { [key in OwnColumnKey]?: number } = {};
    for (const one of ownColumnKeys) {
      const place = sheet.ownColumns[one];
      if (one !== key && place !== undefined) others[one] = place > column ? place - 1 : place;
    }
    const deleted = applied(grid, [
      { kind: "deleteColumns", sheetId, column: column + 1, count: 1 },
    ]);
    const again = ownColumnSetup({ ...sheet, ownColumns: others }, "es");
    expect(again.sheet.ownColumns).toEqual(sheet.ownColumns);
    expect(applied(deleted, again.edits).cells.rows[2]).toEqual(grid.cells.rows[2]);
  });

  test("moves what the owner has further right along, unharmed", () => {
    const sheet = { ...invoiceSheet(4), nextFreeColumn: 3 };
    const { grid } = setUp(ownersGrid(table), sheet);
    expect(grid.cells.rows[2]?.[12]).toBe("Notas");
  });
});

describe("locateOwnColumns()", () => {
  const { grid, sheet } = setUp();
  const headers = grid.cells.rows[2] ?? [];

  test("finds tagged columns whatever their headers say", () => {
    const renamed = headers.map((header) => (header === "Saldo" ? "Lo que deben" : header));
    const found = locateOwnColumns(grid.tags, sheetId, renamed);
    expect(found).toEqual(sheet.ownColumns);
  });

  test("finds untagged ones by our headers side by side, in either language", () => {
    const found = locateOwnColumns([], sheetId, headers);
    expect(found).toEqual(sheet.ownColumns);
    const english = applied(ownersGrid(table), ownColumnSetup(invoiceSheet(4), "en").edits);
    expect(locateOwnColumns([], sheetId, english.cells.rows[2] ?? [])).toEqual(sheet.ownColumns);
  });

  test("does not take the owner's own Estado and Saldo for ours", () => {
    expect(locateOwnColumns([], sheetId, ["Clave", "Saldo", "Estado"])).toEqual({});
  });

  test("passes over tags of another sheet", () => {
    expect(locateOwnColumns(grid.tags, 99, [])).toEqual({});
  });
});
