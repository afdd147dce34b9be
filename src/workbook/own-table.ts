import type { InvoiceSheet } from "./book.ts";
import { ownColumnKeys } from "./columns.ts";

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
