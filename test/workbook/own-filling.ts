import { parseIsoDay, type Day } from "../../src/receivables/calendar.ts";
import type { InvoiceSheet } from "../../src/workbook/book.ts";
import type { Cell } from "../../src/workbook/cell.ts";
import type { OwnColumnFilling, OwnColumnRow } from "../../src/workbook/own-column-edits.ts";
import { ownColumnSetup } from "../../src/workbook/own-column-setup.ts";
import { applied, invoiceSheet, ownersGrid, type Grid } from "./own-grid.ts";

export const day = (text: string) => parseIsoDay(text) as Day;
export const asOf = day("2026-03-20");

export const table: readonly (readonly Cell[])[] = [
  ["F-001", "Firma SL", 121],
  ["F-002", "Taller Díaz", 60.5],
  ["", "nota del dueño"],
  [1003, "Firma SL", 10],
];

export function row(at: number, given: Partial<OwnColumnRow> = {}): OwnColumnRow {
  return {
    row: at,
    shownKey: "F-001 · Firma SL",
    dueOn: day("2026-03-01"),
    daysPastDue: 19,
    bucketText: "1-30",
    openBalance: 121,
    currencyDigits: 2,
    statusText: "Vencida",
    nextStepText: "Recordatorio 2 el 23 de marzo: 22 días de atraso.",
    ...given,
  };
}

export const rows = [
  row(4),
  row(5, { shownKey: "F-002 · Taller Díaz" }),
  row(7, { shownKey: "1003 · Firma SL" }),
];

export function filling(sheet: InvoiceSheet, grid: Grid, given: Partial<OwnColumnFilling> = {}) {
  const base = { sheet, cells: grid.cells, rows, language: "es", asOf, decimalMark: "," } as const;
  return { ...base, formats: grid.formats, ...given };
}

export function setUp(grid = ownersGrid(table), sheet = invoiceSheet(4)) {
  const setup = ownColumnSetup(sheet, "es");
  return { sheet: setup.sheet, edits: setup.edits, grid: applied(grid, setup.edits) };
}
