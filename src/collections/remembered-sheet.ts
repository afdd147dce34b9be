import type { InvoiceSheet } from "../workbook/book.ts";
import type { Edit, Tag } from "../workbook/edit.ts";
import { columnTagKey } from "../workbook/recognise-columns.ts";
import { invoiceSheetTagKey } from "../workbook/recognise-sheet.ts";

const separator = "\n";

/** Names of the other invoice lists that were there when the sheet was recognised. */
export function rememberedOthers(tags: readonly Tag[]): readonly string[] {
  const tag = tags.find(({ key }) => key === invoiceSheetTagKey);
  return tag === undefined || tag.value === "" ? [] : tag.value.split(separator);
}

/**
 * Edits that remember the invoice sheet and its columns with the workbook, so that moving or renaming does not
 * lose them. Nothing while a question about the columns is open, and nothing that is remembered already.
 */
export function rememberEdits(sheet: InvoiceSheet, tags: readonly Tag[]): readonly Edit[] {
  if ((sheet.openQuestions ?? []).length > 0) return [];
  const wanted = wantedTags(sheet);
  const isOurs = ({ key }: Tag) => key === invoiceSheetTagKey || key === columnTagKey;
  const kept = new Set(wanted.map(nameOf));
  const known = new Set(tags.filter(isOurs).map(nameOf));
  return [
    ...tags
      .filter((tag) => isOurs(tag) && !kept.has(nameOf(tag)))
      .map((tag): Edit => ({ kind: "untag", tag })),
    ...wanted.filter((tag) => !known.has(nameOf(tag))).map((tag): Edit => ({ kind: "tag", tag })),
  ];
}

function wantedTags({ sheetId, columns, otherInvoiceSheets }: InvoiceSheet): readonly Tag[] {
  const ofColumns = Object.entries(columns).flatMap(([value, places]) =>
    places.map((column): Tag => ({
      key: columnTagKey,
      value,
      place: { kind: "column", sheetId, column: column + 1 },
    })),
  );
  const value = otherInvoiceSheets.join(separator);
  return [{ key: invoiceSheetTagKey, value, place: { kind: "sheet", sheetId } }, ...ofColumns];
}

function nameOf({ key, value, place }: Tag): string {
  return JSON.stringify([key, value, place]);
}
