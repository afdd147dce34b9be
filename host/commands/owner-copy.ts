import type {
  Metadata,
  MetadataPlace,
  SheetModel,
  WorkbookModel,
} from "../spreadsheet/workbook-model.ts";

/** Rows from the top in which a header is looked for. */
const headerSearchRows = 60;

const textAt = (sheet: SheetModel, row: number, column: number): string => {
  const value = sheet.rows[row - 1]?.[column - 1]?.value;
  return typeof value === "string" ? value.trim() : "";
};

const rowsFromTop = (sheet: SheetModel): readonly number[] =>
  Array.from({ length: Math.min(headerSearchRows, sheet.rows.length) }, (_, at) => at + 1);

/** The row in which most of the columns have a text: the one that names them. */
const headerRow = (sheet: SheetModel, columns: readonly number[]): number | null => {
  let best: { row: number; texts: number } | null = null;
  for (const row of rowsFromTop(sheet)) {
    const texts = columns.filter((column) => textAt(sheet, row, column) !== "").length;
    if (texts > (best?.texts ?? 0)) best = { row, texts };
  }
  return best?.row ?? null;
};

const columnsByText = (sheet: SheetModel, row: number): Map<string, number> => {
  const found = new Map<string, number>();
  for (let column = sheet.rows[row - 1]?.length ?? 0; column >= 1; column -= 1) {
    const text = textAt(sheet, row, column);
    if (text !== "") found.set(text, column);
  }
  return found;
};

/** The row of the owner's copy that still holds most of the header's texts. */
const bestHeader = (sheet: SheetModel, texts: readonly string[]): Map<string, number> => {
  const rows = rowsFromTop(sheet).map((row) => columnsByText(sheet, row));
  const hits = (found: Map<string, number>): number =>
    texts.filter((text) => found.has(text)).length;
  return rows.reduce(
    (best, found) => (hits(found) > hits(best) ? found : best),
    new Map<string, number>(),
  );
};

/** Where each tagged column stands in the owner's copy; absent when its header is gone. */
const movedColumns = (
  before: SheetModel,
  after: SheetModel,
  columns: readonly number[],
): Map<number, number> => {
  const row = headerRow(before, columns);
  if (row === null) return new Map();
  const texts = new Map(columns.map((column) => [column, textAt(before, row, column)]));
  const header = bestHeader(
    after,
    [...texts.values()].filter((text) => text !== ""),
  );
  const moved = new Map<number, number>();
  for (const [column, text] of texts) {
    const place = header.get(text);
    if (text !== "" && place !== undefined) moved.set(column, place);
  }
  return moved;
};

const place = (before: WorkbookModel, after: WorkbookModel) => {
  const sheetAfter = (id: number) => after.sheets.find((sheet) => sheet.id === id);
  const moves = new Map<number, Map<number, number>>();
  for (const sheet of before.sheets) {
    const target = sheetAfter(sheet.id);
    const columns = before.metadata.flatMap(({ place: at }) =>
      at.kind === "column" && at.sheetId === sheet.id ? [at.index] : [],
    );
    if (target !== undefined) moves.set(sheet.id, movedColumns(sheet, target, columns));
  }
  return (old: MetadataPlace): MetadataPlace | null => {
    if (old.kind === "spreadsheet") return old;
    if (sheetAfter(old.sheetId) === undefined || old.kind === "row") return null;
    if (old.kind === "sheet") return old;
    const index = moves.get(old.sheetId)?.get(old.index);
    return index === undefined ? null : { ...old, index };
  };
};

const withKnownIds = (before: WorkbookModel, sheets: readonly SheetModel[]): SheetModel[] => {
  let free = Math.max(0, ...before.sheets.map((sheet) => sheet.id));
  return sheets.map((sheet) => {
    const known = before.sheets.find(({ name }) => name === sheet.name);
    free += known === undefined ? 1_013 : 0;
    return { ...sheet, id: known?.id ?? free };
  });
};

/**
 * The workbook of a file that its owner edited outside: sheets are known again by name, tags of
 * columns by the header's text. What has no place any more loses its tag.
 */
export const ownersCopy = (file: WorkbookModel, before: WorkbookModel): WorkbookModel => {
  const sheets = withKnownIds(before, file.sheets);
  const { id, name, timeZone, locale, nextMetadataId } = before;
  const after = { ...file, id, name, timeZone, locale, nextMetadataId, sheets };
  const placed = place(before, after);
  const metadata = before.metadata.flatMap((entry): Metadata[] => {
    const found = placed(entry.place);
    return found === null ? [] : [{ ...entry, place: found }];
  });
  return { ...after, metadata, selection: null };
};
