import type { InvoiceSheet } from "./book.ts";
import type { Row, SheetCells } from "./cell.ts";
import { ownColumnKeys, type OwnColumnKey } from "./columns.ts";
import type { Edit, Tag } from "./edit.ts";
import { headerBlock, placedColumns, tableBlock } from "./own-table.ts";
import { ourTagPrefix } from "./own-tags.ts";
import type { OwnTabPlaces } from "./tab-locate.ts";

/** What taking Cóbralo out of a workbook changes: edits first, then the sheets to delete. */
type Uninstall = {
  readonly edits: readonly Edit[];
  readonly deletedSheetIds: readonly number[];
};

/**
 * Takes out what is ours: colour rules, own columns and tags, and the own tabs only when asked.
 *
 * A column goes as a whole, so the sheet is as it was before. It stays, with its header and without
 * what we wrote, when the owner put something in it: a pause or promise typed in, or a text above
 * the headers or below the table.
 *
 * @param cells Of the invoice sheet, of the same reading as `sheet`; null without an invoice sheet.
 */
export function uninstallEdits(input: {
  readonly sheet: InvoiceSheet | null;
  readonly cells: SheetCells | null;
  readonly tags: readonly Tag[];
  readonly tabs: OwnTabPlaces["sheetIds"];
  readonly removesTabs: boolean;
}): Uninstall {
  const { sheet, cells, tags, tabs, removesTabs } = input;
  const deletedSheetIds = removesTabs ? Object.values(tabs).filter((id) => id !== null) : [];
  const ours = tags.filter((tag) => tag.key.startsWith(ourTagPrefix));
  return {
    edits: [
      ...ours.map((tag): Edit => ({ kind: "untag", tag })),
      ...(sheet === null ? [] : sheetEdits(sheet, cells)),
    ],
    deletedSheetIds,
  };
}

function sheetEdits(sheet: InvoiceSheet, cells: SheetCells | null): readonly Edit[] {
  const { sheetId } = sheet;
  // From the right, so that deleting one does not move those still to come.
  const placed = [...placedColumns(sheet, ownColumnKeys)].reverse();
  const columns = placed.flatMap(({ key, column }) =>
    isOnlyOurs(sheet, cells, key, column)
      ? [{ kind: "deleteColumns", sheetId, column: column + 1, count: 1 } as const]
      : clearedColumn(sheet, key, column),
  );
  return [{ kind: "colourRules", sheetId, rules: [] }, ...columns];
}

const isTyped = (key: OwnColumnKey): boolean => key === "pausedUntil" || key === "promisedFor";

function isOnlyOurs(
  { headerRow, firstDataRow, lastDataRow, ownColumns }: InvoiceSheet,
  cells: SheetCells | null,
  key: OwnColumnKey,
  column: number,
): boolean {
  const holds = (row: Row, one: "key" | "status") => {
    const place = ownColumns[one];
    return place !== undefined && (row[place] ?? "") !== "";
  };
  return (cells?.rows ?? []).every((row, index) => {
    if ((row[column] ?? "") === "" || index + 1 === headerRow) return true;
    if (isTyped(key)) return false;
    const isInTable = index + 1 >= firstDataRow && index + 1 <= lastDataRow;
    // Below the table a row is ours while it carries key and status of ours.
    return isInTable || (index + 1 > lastDataRow && holds(row, "key") && holds(row, "status"));
  });
}

function clearedColumn(sheet: InvoiceSheet, key: OwnColumnKey, column: number): readonly Edit[] {
  const noNote: Edit = { kind: "note", block: headerBlock(sheet, column, 1), note: "" };
  const block = tableBlock(sheet, column, 1);
  if (isTyped(key) || block.rows === 0) return [noNote];
  const values = Array.from({ length: block.rows }, () => [""]);
  return [noNote, { kind: "values", block, values }];
}
