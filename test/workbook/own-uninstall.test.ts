import { describe, expect, test } from "@jest/globals";
import { parseIsoDay, type Day } from "../../src/receivables/calendar.ts";
import type { Cell } from "../../src/workbook/cell.ts";
import type { Tag } from "../../src/workbook/edit.ts";
import { ownColumnEdits } from "../../src/workbook/own-column-edits.ts";
import { ownColumnSetup } from "../../src/workbook/own-column-setup.ts";
import { schemaTagKey } from "../../src/workbook/own-schema-version.ts";
import { uninstallEdits } from "../../src/workbook/own-uninstall.ts";
import { applied, invoiceSheet, ownersGrid, sheetId, type Grid } from "./own-grid.ts";

const asOf = parseIsoDay("2026-03-20") as Day;
const owners = ownersGrid([
  ["F-001", "Firma SL", 121],
  ["F-002", "Taller", 60],
]);
const setup = ownColumnSetup(invoiceSheet(2), "es");
const { sheet } = setup;
const installed = filled(applied(owners, setup.edits));
const noTabs = {
  customers: null,
  plan: null,
  templates: null,
  payments: null,
  agreements: null,
  activity: null,
};

function filled(grid: Grid): Grid {
  const row = {
    row: 4,
    shownKey: "F-001 · Firma SL",
    dueOn: asOf,
    daysPastDue: 0,
    bucketText: "",
    openBalance: 121,
    currencyDigits: 2,
    statusText: "Vence hoy",
    nextStepText: "Recordatorio el 23 de marzo.",
  };
  const filling = { sheet, cells: grid.cells, rows: [row], language: "es", asOf } as const;
  return applied(grid, ownColumnEdits({ ...filling, decimalMark: ",", formats: null }));
}

function uninstalled(grid: Grid, given: Partial<Parameters<typeof uninstallEdits>[0]> = {}): Grid {
  const input = { sheet, cells: grid.cells, tags: grid.tags, tabs: noTabs, removesTabs: false };
  return applied(grid, uninstallEdits({ ...input, ...given }).edits);
}

function withCell(grid: Grid, row: number, column: number, cell: Cell): Grid {
  const rows = grid.cells.rows.map((one) => [...one]);
  (rows[row - 1] ?? [])[column] = cell;
  return { ...grid, cells: { ...grid.cells, rows } };
}

describe("uninstallEdits()", () => {
  test("leaves the sheet as it was before we came, without a tag", () => {
    const after = uninstalled(installed);
    expect(after.cells).toEqual(owners.cells);
    expect(after.formats).toEqual(owners.formats);
    expect(after.tags).toEqual([]);
  });

  test("takes every rule of ours away", () => {
    const input = { sheet, cells: installed.cells, tags: [], tabs: noTabs, removesTabs: false };
    expect(uninstallEdits(input).edits).toContainEqual({ kind: "colourRules", sheetId, rules: [] });
  });

  test("keeps a pause that the owner typed, under its header", () => {
    const typed = withCell(installed, 4, 11, { day: asOf, minutes: 0 });
    const { rows } = uninstalled(typed).cells;
    expect(rows[2]?.slice(4)).toEqual(["Pausa hasta"]);
    expect(rows[3]?.slice(4)).toEqual([{ day: asOf, minutes: 0 }]);
  });

  test.each([
    [6, 8, 181],
    [1, 6, "Título del dueño"],
  ] as const)(
    "keeps the column in which the owner put something at row %i",
    (row, column, cell) => {
      const { rows } = uninstalled(withCell(installed, row, column, cell)).cells;
      expect(rows[row - 1]?.[4]).toBe(cell);
      expect(rows[3]?.slice(4)).toEqual([""]);
    },
  );

  test("takes all our tags and no other's", () => {
    const foreign: Tag = { key: "otro.complemento", value: "1", place: { kind: "spreadsheet" } };
    const ours: Tag = { key: schemaTagKey, value: "1", place: { kind: "spreadsheet" } };
    const tags = [...installed.tags, foreign, ours];
    expect(uninstalled({ ...installed, tags }).tags).toEqual([foreign]);
  });

  test("deletes own tabs only when asked", () => {
    const tabs = { ...noTabs, customers: 21, activity: 22 };
    const input = { sheet: null, cells: null, tags: [], tabs };
    expect(uninstallEdits({ ...input, removesTabs: false }).deletedSheetIds).toEqual([]);
    expect(uninstallEdits({ ...input, removesTabs: true }).deletedSheetIds).toEqual([21, 22]);
  });
});
