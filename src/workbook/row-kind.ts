import { isEmpty, isPhantom, isTotalsLabel } from "./cell-words.ts";
import type { ColumnKey } from "./columns.ts";
import type { ListReader, RowAt } from "./list-reader.ts";
import { shownCell } from "./shown-cell.ts";

/**
 * What a row below the header is: `blank` (nothing, or formulas that give nothing), `ignored` (content and no
 * invoice: totals, notes, section titles, a header again) or `invoice` (to be read, or rejected with a reason).
 */
export type RowKind = "blank" | "ignored" | "invoice";

/** Tells invoices from everything else that stands between them. */
export function rowKind(reader: ListReader, at: RowAt): RowKind {
  const own = Object.values(reader.sheet.ownColumns);
  if (at.cells.every((cell, column) => isPhantom(cell) || own.includes(column))) return "blank";
  if (isFilledInAhead(reader, at, own)) return "blank";
  if (at.row > reader.sheet.lastDataRow) return "ignored";
  return isInvoice(reader, at) && !isHeaderAgain(reader, at) ? "invoice" : "ignored";
}

function isInvoice(reader: ListReader, at: RowAt): boolean {
  const has = (...keys: readonly ColumnKey[]) => hasContent(reader, at, keys);
  const isNumbered = has("invoiceNumber");
  const isNamed = has("customer", "customerId");
  const isDated = has("issueDate", "dueDate");
  const hasAmount = has("total", "balance");
  if (isDated && hasAmount) return true;
  if (isTotalsRow(at)) return false;
  return isNumbered || isNamed ? isDated || hasAmount || (isNumbered && isNamed) : false;
}

const keysFilledAhead: readonly ColumnKey[] = [
  "status",
  "paidFlag",
  "currency",
  "daysOverdue",
  "bucket",
];

// Formulas copied down say "Pendiente" in rows that nobody has filled in yet.
function isFilledInAhead({ sheet }: ListReader, { cells }: RowAt, own: readonly number[]): boolean {
  const ahead = keysFilledAhead.flatMap((key) => sheet.columns[key] ?? []);
  return cells.every(
    (cell, column) => isPhantom(cell) || ahead.includes(column) || own.includes(column),
  );
}

function hasContent({ sheet }: ListReader, { cells }: RowAt, keys: readonly ColumnKey[]): boolean {
  for (const key of keys) {
    for (const column of sheet.columns[key] ?? []) if (!isPhantom(cells[column])) return true;
  }
  return false;
}

function isTotalsRow({ cells }: RowAt): boolean {
  const first = cells.find((cell) => typeof cell === "string" && !isEmpty(cell));
  return typeof first === "string" && isTotalsLabel(first);
}

function isHeaderAgain({ sheet }: ListReader, { cells }: RowAt): boolean {
  const first = cells.find((cell) => !isEmpty(cell));
  if (typeof first !== "string" || !sheet.headers.includes(first)) return false;
  const own = Object.values(sheet.ownColumns);
  const named = sheet.headers.filter((text, column) => text.trim() !== "" && !own.includes(column));
  const same = cells.filter((cell, column) => {
    const header = (sheet.headers[column] ?? "").trim();
    return header !== "" && shownCell(cell).trim() === header;
  });
  return same.length >= Math.max(2, named.length / 2);
}
