import type { Language } from "../receivables/customer.ts";
import type { InvoiceSheet } from "./book.ts";
import { ownColumnKeys, type OwnColumnKey } from "./columns.ts";
import type { Edit } from "./edit.ts";
import { headerBlock } from "./own-table.ts";
import { allWords, workbookWords } from "./own-words.ts";

/**
 * Edits that put the headers of the own columns into a language, and the notes of those that are typed in. A header
 * that its owner has given other words stays.
 */
export function ownColumnWordEdits(sheet: InvoiceSheet, language: Language): readonly Edit[] {
  return ownColumnKeys.flatMap((key) => {
    const column = sheet.ownColumns[key];
    return column === undefined ? [] : wordEdits(sheet, key, column, language);
  });
}

function wordEdits(
  sheet: InvoiceSheet,
  key: OwnColumnKey,
  column: number,
  language: Language,
): readonly Edit[] {
  const header = (sheet.headers[column] ?? "").trim();
  const { ownColumns, typedNotes } = workbookWords[language];
  const isOurs = allWords.some((words) => words.ownColumns[key] === header);
  if (!isOurs || header === ownColumns[key]) return [];
  const block = headerBlock(sheet, column, 1);
  const isTyped = key === "pausedUntil" || key === "promisedFor";
  return [
    { kind: "values", block, values: [[ownColumns[key]]] },
    ...(isTyped ? [{ kind: "note", block, note: typedNotes[key] } as const] : []),
  ];
}
