import type { InvoiceSheet } from "./book.ts";
import { ownColumnKeys, type OwnColumnKey } from "./columns.ts";
import type { Block } from "./edit.ts";

/** Cells of the table's rows in columns from `column` on, which counts from 0; `rows` is 0 for an empty table. */
export function tableBlock(sheet: InvoiceSheet, column: number, columns: number): Block {
  const { sheetId, firstDataRow, lastDataRow } = sheet;
  const rows = Math.max(0, lastDataRow - firstDataRow + 1);
  return { sheetId, row: firstDataRow, column: column + 1, rows, columns };
}

/** Header cells of columns from `column` on, which counts from 0. */
export function headerBlock(sheet: InvoiceSheet, column: number, columns: number): Block {
  return { sheetId: sheet.sheetId, row: sheet.headerRow, column: column + 1, rows: 1, columns };
}

/** Those of these own columns that are there, from left to right; `column` counts from 0. */
export function placedColumns<K extends OwnColumnKey>(
  { ownColumns }: InvoiceSheet,
  keys: readonly K[],
): readonly { readonly key: K; readonly column: number }[] {
  return keys
    .flatMap((key) => {
      const column = ownColumns[key];
      return column === undefined ? [] : [{ key, column }];
    })
    .sort((left, right) => left.column - right.column);
}

/** Columns over which the owner's table and our columns reach, from 0. */
export function tableColumns(sheet: InvoiceSheet): {
  readonly first: number;
  readonly count: number;
} {
  const own = ownColumnKeys.flatMap((key) => sheet.ownColumns[key] ?? []);
  const named = sheet.headers.findIndex((header) => header.trim() !== "");
  const mapped = Object.values(sheet.columns).flatMap((columns) => columns);
  const first = Math.min(named === -1 ? sheet.nextFreeColumn : named, ...mapped);
  const last = Math.max(sheet.nextFreeColumn - 1, ...own, ...mapped);
  return { first: Math.min(first, last), count: last - Math.min(first, last) + 1 };
}
