import type { Day } from "../receivables/calendar.ts";
import type { Language } from "../receivables/customer.ts";
import type { InvoiceSheet } from "./book.ts";
import type { Cell, SheetCells } from "./cell.ts";
import type { OwnColumnKey } from "./columns.ts";
import type { Edit } from "./edit.ts";
import { shownOwnDay } from "./own-formats.ts";
import { ownFormatEdits } from "./own-column-formats.ts";
import { namesSomething, ownersKeyText } from "./own-row-key.ts";
import { headerBlock, placedColumns, tableBlock } from "./own-table.ts";
import { workbookWords } from "./own-words.ts";
import { keptText } from "./neutral-text.ts";
import type { DecimalMark } from "./parse-amount.ts";

/** What the own columns say of one row of the owner's table. */
export type OwnColumnRow = {
  /** Sheet row, from 1. */
  readonly row: number;
  readonly shownKey: string;
  readonly dueOn: Day | null;
  readonly daysPastDue: number | null;
  readonly bucketText: string;
  /** In major units; null where nothing is owed or known. */
  readonly openBalance: number | null;
  /** Digits of the row's currency after the decimal mark. */
  readonly currencyDigits: number;
  readonly statusText: string;
  readonly nextStepText: string;
};

/** All that one refresh of the own columns goes by. `sheet` and `cells` are of the same reading. */
export type OwnColumnFilling = {
  readonly sheet: InvoiceSheet;
  readonly cells: SheetCells;
  readonly rows: readonly OwnColumnRow[];
  readonly language: Language;
  readonly asOf: Day;
  /** Of the spreadsheet's locale. */
  readonly decimalMark: DecimalMark;
  /** Number formats of the same extent as `cells`; null leaves formats alone. */
  readonly formats: readonly (readonly string[])[] | null;
};

/** Own columns that a refresh fills; the other two are the owner's to type in. */
export const filledColumnKeys = [
  "key",
  "dueOn",
  "daysPastDue",
  "bucket",
  "openBalance",
  "status",
  "nextStep",
] as const satisfies readonly OwnColumnKey[];

type FilledColumnKey = (typeof filledColumnKeys)[number];

/**
 * Fills the own columns anew: one block of values when they stand side by side, else a block for
 * each run of neighbours; rows without an invoice get empty texts, and so do rows below the table
 * that still carry a key of ours. The note of their headers says as of when.
 *
 * Columns that are missing are left out; `ownColumnSetup` puts them back first.
 */
export function ownColumnEdits(filling: OwnColumnFilling): readonly Edit[] {
  const { sheet, language, asOf } = filling;
  const runs = filledRuns(sheet);
  const values = filledValues(filling);
  const note = workbookWords[language].filledNote(shownOwnDay(asOf, language));
  return [
    ...runs.flatMap((run) => valuesEdit(sheet, run, values)),
    ...runs.map((run): Edit => {
      return { kind: "note", block: headerBlock(sheet, run.column, run.keys.length), note };
    }),
    ...ownFormatEdits(filling),
  ];
}

/** What a refresh puts in the filled columns, row by row from the first data row on. */
export function filledValues(
  filling: OwnColumnFilling,
): readonly { readonly [key in FilledColumnKey]: Cell }[] {
  const { sheet, rows } = filling;
  const byRow = new Map(rows.map((row) => [row.row, row]));
  const count = lastRowToFill(filling) - sheet.firstDataRow + 1;
  return Array.from({ length: Math.max(0, count) }, (_, offset) => {
    const row = byRow.get(sheet.firstDataRow + offset);
    return row === undefined ? emptyRow : rowValues(row, filling);
  });
}

const emptyRow = Object.fromEntries(filledColumnKeys.map((key) => [key, ""])) as {
  readonly [key in FilledColumnKey]: Cell;
};

function rowValues(row: OwnColumnRow, filling: OwnColumnFilling) {
  return {
    key: keptText(keyOf(row, filling)),
    dueOn: row.dueOn === null ? "" : { day: row.dueOn, minutes: 0 },
    daysPastDue: row.daysPastDue ?? "",
    bucket: keptText(row.bucketText),
    openBalance: row.openBalance ?? "",
    status: keptText(row.statusText),
    nextStep: keptText(row.nextStepText),
  };
}

/** The owner's own cells joined, so that the colour rules agree to the last blank. */
function keyOf(row: OwnColumnRow, { sheet, cells, decimalMark }: OwnColumnFilling): string {
  const joined = ownersKeyText(sheet, cells.rows[row.row - 1] ?? [], decimalMark);
  return namesSomething(joined) ? joined : row.shownKey;
}

/** The table's last row, or the last row below it that still carries a key of ours. */
function lastRowToFill({ sheet, cells }: OwnColumnFilling): number {
  const column = sheet.ownColumns.key;
  if (column === undefined) return sheet.lastDataRow;
  for (let row = cells.rows.length; row > sheet.lastDataRow; row -= 1) {
    if ((cells.rows[row - 1]?.[column] ?? "") !== "") return row;
  }
  return sheet.lastDataRow;
}

/** Neighbouring filled columns; `column` counts from 0. */
type FilledRun = { readonly column: number; readonly keys: readonly FilledColumnKey[] };

/** The filled columns in as few runs of neighbours as they stand in, from left to right. */
function filledRuns(sheet: InvoiceSheet): readonly FilledRun[] {
  const runs: { column: number; keys: FilledColumnKey[] }[] = [];
  for (const { key, column } of placedColumns(sheet, filledColumnKeys)) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.column + last.keys.length === column) last.keys.push(key);
    else runs.push({ column, keys: [key] });
  }
  return runs;
}

function valuesEdit(
  sheet: InvoiceSheet,
  run: FilledRun,
  values: readonly { readonly [key in FilledColumnKey]: Cell }[],
): readonly Edit[] {
  if (values.length === 0) return [];
  const block = { ...tableBlock(sheet, run.column, run.keys.length), rows: values.length };
  return [{ kind: "values", block, values: values.map((row) => run.keys.map((key) => row[key])) }];
}
