import type { Metadata, SheetModel, WorkbookModel } from "./workbook-model.ts";

/** Rows from the top among which the header is looked for. */
const headerDepth = 60;

/**
 * Takes a file for the same spreadsheet as before, as its owner left it: ids and developer metadata
 * go over to the sheets of the same name, and a column's to the column under the same header. What
 * hangs on a sheet or column that is gone is dropped.
 */
export function continueWorkbook(previous: WorkbookModel, fresh: WorkbookModel): WorkbookModel {
  const known = new Map(previous.sheets.map((sheet) => [sheet.name, sheet]));
  let nextId = Math.max(0, ...previous.sheets.map((sheet) => sheet.id));
  const sheets = fresh.sheets.map((sheet) => {
    const id = known.get(sheet.name)?.id ?? (nextId += 1_013);
    return { ...sheet, id };
  });
  return {
    ...fresh,
    id: previous.id,
    name: previous.name,
    sheets,
    metadata: previous.metadata.flatMap((entry) => carry(entry, previous, sheets)),
    nextMetadataId: previous.nextMetadataId,
    selection: null,
  };
}

function carry(
  entry: Metadata,
  previous: WorkbookModel,
  sheets: readonly SheetModel[],
): readonly Metadata[] {
  const { place } = entry;
  if (place.kind === "spreadsheet") return [entry];
  const now = sheets.find((sheet) => sheet.id === place.sheetId);
  const before = previous.sheets.find((sheet) => sheet.id === place.sheetId);
  if (now === undefined || before === undefined) return [];
  if (place.kind === "sheet") return [entry];
  if (place.kind === "row") return [];
  const index = columnNow(before, now, place.index);
  return index === null ? [] : [{ ...entry, place: { ...place, index } }];
}

/** Where the column that was at `index` stands; null when its header is nowhere. */
function columnNow(before: SheetModel, now: SheetModel, index: number): number | null {
  const oldHeaders = textsOf(before, headerRowOf(before, null));
  const header = oldHeaders[index - 1];
  if (header === undefined || header === "") return null;
  const headers = textsOf(now, headerRowOf(now, new Set(oldHeaders)));
  if (headers[index - 1] === header) return index;
  const found = headers.indexOf(header);
  return found < 0 ? null : found + 1;
}

/** The row with most texts, or with most of the texts that are looked for; counts from 0. */
function headerRowOf(sheet: SheetModel, wanted: ReadonlySet<string> | null): number {
  let best = { row: 0, count: 0 };
  for (let row = 0; row < Math.min(headerDepth, sheet.rows.length); row += 1) {
    const texts = textsOf(sheet, row).filter((text) => text !== "");
    const count = texts.filter((text) => wanted?.has(text) ?? true).length;
    if (count > best.count) best = { row, count };
  }
  return best.row;
}

function textsOf(sheet: SheetModel, row: number): readonly string[] {
  const cells = sheet.rows[row] ?? [];
  return Array.from(cells, (cell) => (typeof cell?.value === "string" ? cell.value.trim() : ""));
}
