import { columnLetter } from "./a1.ts";
import type { Cell } from "./cell.ts";
import { flagOf, isErrorText, saysNothing } from "./cell-words.ts";
import type { ColumnKey } from "./columns.ts";
import type { RejectedRow } from "./finding.ts";
import { columnOf, rejection, type ListReader, type RowAt } from "./list-reader.ts";
import { parseAmountText } from "./parse-amount.ts";
import { shownCell } from "./shown-cell.ts";
import { statusOf } from "./status-words.ts";

/** An amount cell in major units; `none` when it is empty or says nothing. */
export type AmountCell =
  | { readonly kind: "amount"; readonly major: number; readonly sign: string }
  | { readonly kind: "none" }
  | { readonly kind: "word" }
  | { readonly kind: "ambiguous" | "error" | "unreadable" };

/** Reads the cell of an amount column; a tick or a word such as "pagado" is no amount and no mistake. */
export function readAmount(cell: Cell, reader: ListReader, column: number): AmountCell {
  if (typeof cell === "number") return { kind: "amount", major: cell, sign: "" };
  if (typeof cell === "boolean") return { kind: "word" };
  if (typeof cell === "object") return { kind: "unreadable" };
  const text = cell.trim();
  if (text === "") return { kind: "none" };
  const read = parseAmountText(text, reader.writing.marks.get(column) ?? null);
  if (read?.kind === "amount") return { kind: "amount", major: read.amount, sign: read.sign };
  return { kind: read?.kind ?? kindOfText(text) };
}

function kindOfText(text: string): "error" | "none" | "word" | "unreadable" {
  if (isErrorText(text)) return "error";
  if (/^[-–—]+$/.test(text)) return "none";
  return statusOf(text) !== null || flagOf(text) !== null ? "word" : "unreadable";
}

/** The amounts of one row in major units with the signs beside them; null is an empty cell. */
export type RowAmounts = {
  readonly total: number | null;
  readonly paid: number | null;
  readonly balance: number | null;
  readonly withholding: number | null;
  readonly credited: number | null;
  /** Signs and codes found in amount cells, with their columns. */
  readonly signs: readonly (readonly [column: number, sign: string])[];
};

const keys = ["total", "paid", "balance", "withholding"] as const;

/** Reads a row's amounts; the first cell that cannot be read rejects the row, so nothing counts as zero. */
export function readAmounts(reader: ListReader, at: RowAt): RowAmounts | RejectedRow {
  const found: { [key in (typeof keys)[number]]?: number } = {};
  const signs: (readonly [number, string])[] = [];
  for (const key of keys) {
    const column = columnOf(reader, key);
    if (column === null) continue;
    const read = readAmount(at.cells[column] ?? "", reader, column);
    if (read.kind === "amount") {
      found[key] = read.major;
      if (read.sign !== "") signs.push([column, read.sign]);
      continue;
    }
    const trouble = troubleOf(read.kind, key, reader, at, column);
    if (trouble !== null) return trouble;
  }
  const { total = null, paid = null, balance = null, withholding = null } = found;
  return { total, paid, balance, withholding, credited: creditedOf(reader, at), signs };
}

function troubleOf(
  kind: Exclude<AmountCell["kind"], "amount">,
  key: ColumnKey,
  reader: ListReader,
  at: RowAt,
  column: number,
): RejectedRow | null {
  if (kind === "none" || (kind === "word" && key === "paid")) return null;
  if (kind === "error") return rejection(reader, at, column, "cellError");
  if (kind === "ambiguous") {
    const question = `decimalMark:${columnLetter(column)}`;
    return rejection(reader, at, column, "waitsForAnswer", { question });
  }
  const text = shownCell(at.cells[column]);
  return rejection(reader, at, column, saysNothing(text) ? "missingAmount" : "unreadableAmount");
}

// A credit column holds an amount, or the number of the invoice or note; only an amount counts here.
function creditedOf(reader: ListReader, { cells }: RowAt): number | null {
  const column = columnOf(reader, "creditNote");
  if (column === null) return null;
  const cell = cells[column] ?? "";
  if (typeof cell === "number") return Math.abs(cell);
  const isAmount = typeof cell === "string" && /[.,]\d{2}\b|[^\d\s.,-]\s*\d|\d\s*[€$£]/.test(cell);
  if (!isAmount) return null;
  const read = readAmount(cell, reader, column);
  return read.kind === "amount" ? Math.abs(read.major) : null;
}
