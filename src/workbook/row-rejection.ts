import type { ColumnKey } from "./columns.ts";
import type { Finding, RejectedRow } from "./finding.ts";
import type { ListReader, RowAt } from "./list-reader.ts";

/** Whether it is still a question which column a key is. */
export function isAsked({ sheet }: ListReader, key: ColumnKey): boolean {
  return sheet.columns[key] === undefined && (sheet.openQuestions ?? []).includes(`column:${key}`);
}

/** A row left out until the owner answers a question about the sheet. */
export function waitsFor(reader: ListReader, at: RowAt, question: string): RejectedRow {
  return rowRejection(reader, at, "waitsForAnswer", { question });
}

/** A row left out as a whole, where no cell is to blame; its place is `Facturas!17:17`. */
export function rowRejection(
  { sheet }: ListReader,
  { row }: RowAt,
  code: string,
  values: Finding["values"] = {},
): RejectedRow {
  const place = `${sheet.name}!${row}:${row}`;
  const finding = { code, place, values: { cell: place, header: "", value: "", ...values } };
  return { row, column: null, value: "", finding };
}
