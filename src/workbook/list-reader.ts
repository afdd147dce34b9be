import type { SheetStatus } from "../receivables/invoice.ts";
import type { CurrencyCode } from "../receivables/money.ts";
import { cellName, columnLetter } from "./a1.ts";
import type { InvoiceSheet } from "./book.ts";
import type { Cell, Row } from "./cell.ts";
import type { ColumnKey } from "./columns.ts";
import type { Finding, Question, RejectedRow } from "./finding.ts";
import type { ListWriting } from "./list-writing.ts";
import type { DecimalMark } from "./parse-amount.ts";
import type { ReadingContext } from "./reading-context.ts";
import { shownCell } from "./shown-cell.ts";

/** Everything that reading one row needs, and where it leaves what it noticed. */
export type ListReader = {
  readonly sheet: InvoiceSheet;
  readonly rows: readonly Row[];
  readonly formats: readonly (readonly string[])[] | null;
  readonly writing: ListWriting;
  readonly context: ReadingContext;
  /** The answered currency, else that of the locale's country. */
  readonly home: CurrencyCode | null;
  /** The currency that a number format names. */
  readonly currencyOfFormat: (format: string) => CurrencyCode | null;
  /** Of the locale, for numbers joined to text. */
  readonly decimalMark: DecimalMark;
  /** The total column already leaves out what the customer withholds. */
  readonly isWithheldInTotal: boolean;
  readonly findings: Finding[];
  readonly questions: Map<string, Question>;
  readonly usedAnswers: Set<string>;
};

/** A row's status; `question` is open when nobody knows what its word means. */
export type RowStatus = { readonly status: SheetStatus | null; readonly question: string | null };

/** A row under way: its cells, and its number in the sheet from 1. */
export type RowAt = { readonly row: number; readonly cells: Row };

/** The first column of a key, from 0, or null. */
export function columnOf({ sheet }: ListReader, key: ColumnKey): number | null {
  return sheet.columns[key]?.[0] ?? null;
}

/** The cell that a row holds in a key's first column; empty without one. */
export function cellOf(reader: ListReader, { cells }: RowAt, key: ColumnKey): Cell {
  const column = columnOf(reader, key);
  return column === null ? "" : (cells[column] ?? "");
}

/** The texts of all columns of a key, joined by a blank (first and last name). */
export function textOf({ sheet }: ListReader, { cells }: RowAt, key: ColumnKey): string {
  const columns = sheet.columns[key] ?? [];
  if (columns.length === 1) return shownCell(cells[columns[0] ?? 0]).trim();
  return columns
    .map((column) => shownCell(cells[column]).trim())
    .filter((text) => text !== "")
    .join(" ");
}

/** `Facturas!H17`. */
export function placeOf({ sheet }: ListReader, row: number, column: number): string {
  return `${sheet.name}!${cellName(row, column)}`;
}

/** Something noticed in a cell; `header` and `value` are filled in. */
export function cellFinding(
  reader: ListReader,
  { row, cells }: RowAt,
  column: number,
  code: string,
  values: Finding["values"] = {},
): Finding {
  const place = placeOf(reader, row, column);
  const header = (reader.sheet.headers[column] ?? "").trim();
  return {
    code,
    place,
    values: { cell: place, header, value: shownCell(cells[column]), ...values },
  };
}

/** A row left out because of one cell. */
export function rejection(
  reader: ListReader,
  at: RowAt,
  column: number,
  code: string,
  values: Finding["values"] = {},
): RejectedRow {
  return {
    row: at.row,
    column: columnLetter(column),
    value: shownCell(at.cells[column]),
    finding: cellFinding(reader, at, column, code, values),
  };
}

/** Puts a question once. */
export function ask({ questions }: ListReader, question: Question): void {
  if (!questions.has(question.id)) questions.set(question.id, question);
}
