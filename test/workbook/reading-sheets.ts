import { dayOf, parseIsoDay, type Day } from "../../src/receivables/calendar.ts";
import type { InvoiceList } from "../../src/workbook/book.ts";
import type { Cell, SheetCells } from "../../src/workbook/cell.ts";
import { readInvoiceList } from "../../src/workbook/read-invoice-list.ts";
import type { ReadingContext, Recognition } from "../../src/workbook/reading-context.ts";
import { recogniseInvoiceSheet } from "../../src/workbook/recognise-sheet.ts";

/** A Spanish owner on 20 March 2026; any part may be replaced. */
export function contextWith(part: Partial<ReadingContext> = {}): ReadingContext {
  return {
    locale: "es_ES",
    language: "es",
    asOf: dayOf(2026, 3, 20),
    answers: {},
    sheetName: null,
    tags: [],
    ...part,
  };
}

/** A typed date cell of a day written `YYYY-MM-DD`. */
export function on(day: string): Cell {
  return { day: dayIn(day), minutes: 0 };
}

/** The day written `YYYY-MM-DD`. */
export function dayIn(text: string): Day {
  const day = parseIsoDay(text);
  if (day === null) throw new Error(`no day: ${text}`);
  return day;
}

/** A sheet of these rows. */
export function sheetOf(
  rows: readonly (readonly Cell[])[],
  name = "Facturas",
  sheetId = 1,
): SheetCells {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const filled = rows.map((row) => [...row, ...Array<Cell>(width - row.length).fill("")]);
  return { sheetId, name, isHidden: false, rows: filled };
}

/** Recognises and reads one sheet; fails when it is not recognised. */
export function readRows(
  rows: readonly (readonly Cell[])[],
  part: Partial<ReadingContext> = {},
  formats: readonly (readonly string[])[] | null = null,
): InvoiceList & { readonly recognition: Recognition } {
  const cells = sheetOf(rows);
  const context = contextWith(part);
  const recognition = recogniseInvoiceSheet([cells], context);
  if (recognition.sheet === null) {
    throw new Error(`not recognised: ${JSON.stringify(recognition.findings)}`);
  }
  const list = readInvoiceList(cells, formats, recognition.sheet, context);
  return { ...list, recognition };
}
