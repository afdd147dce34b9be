import type { Language } from "../receivables/customer.ts";
import type { InvoiceSheet } from "./book.ts";
import { ownColumnKeys, type OwnColumnKey } from "./columns.ts";
import type { Block, Edit } from "./edit.ts";
import { amountFormat, dayFormat } from "./own-formats.ts";
import { ownColumnTag, type OwnColumns } from "./own-tags.ts";
import { workbookWords } from "./own-words.ts";

const widths: { readonly [key in OwnColumnKey]: number } = {
  key: 200,
  dueOn: 90,
  daysPastDue: 70,
  bucket: 80,
  openBalance: 100,
  status: 120,
  nextStep: 380,
  pausedUntil: 100,
  promisedFor: 110,
};

/** Number format of an own column; a text column is set to automatic, against what it would inherit. */
function ownColumnFormat(key: OwnColumnKey, language: Language): string {
  if (key === "daysPastDue") return "0";
  if (key === "openBalance") return amountFormat(2);
  return key === "dueOn" || key === "pausedUntil" || key === "promisedFor"
    ? dayFormat[language]
    : "General";
}

/**
 * Adds the own columns that are missing: all nine to the right of the owner's table the first time,
 * later those that somebody deleted, each beside its neighbour. No cell of the owner's is touched.
 *
 * @returns The edits, and the sheet as it stands after them; without edits the same sheet. After
 * edits its cells must be read anew.
 */
export function ownColumnSetup(
  sheet: InvoiceSheet,
  language: Language,
): { readonly sheet: InvoiceSheet; readonly edits: readonly Edit[] } {
  let changed = sheet;
  const edits: Edit[] = [];
  for (const keys of missingRuns(sheet.ownColumns)) {
    const after = placeFor(changed, keys);
    changed = withInserted(changed, keys, after);
    edits.push(
      { kind: "insertColumns", sheetId: sheet.sheetId, after, count: keys.length },
      ...newColumnEdits(changed, keys, after, language),
    );
  }
  return { sheet: changed, edits };
}

/** Missing columns in runs of neighbours, since each run is one insertion. */
function missingRuns(own: OwnColumns): readonly (readonly OwnColumnKey[])[] {
  const runs: OwnColumnKey[][] = [];
  let open: OwnColumnKey[] | null = null;
  for (const key of ownColumnKeys) {
    if (own[key] !== undefined) open = null;
    else if (open === null) runs.push((open = [key]));
    else open.push(key);
  }
  return runs;
}

/** The column, from 1, after which a run goes: its left neighbour, else left of its right one. */
function placeFor({ ownColumns, nextFreeColumn }: InvoiceSheet, run: readonly OwnColumnKey[]) {
  const start = ownColumnKeys.findIndex((key) => key === run[0]);
  const before = ownColumns[ownColumnKeys[start - 1] ?? "key"];
  if (start > 0 && before !== undefined) return before + 1;
  const next = ownColumnKeys[start + run.length];
  return (next === undefined ? undefined : ownColumns[next]) ?? nextFreeColumn;
}

function withInserted(
  sheet: InvoiceSheet,
  keys: readonly OwnColumnKey[],
  after: number,
): InvoiceSheet {
  const moved = (column: number) => (column >= after ? column + keys.length : column);
  const columns: { [key: string]: readonly number[] } = {};
  for (const [key, places] of Object.entries(sheet.columns)) columns[key] = places.map(moved);
  const own: { [key in OwnColumnKey]?: number } = {};
  for (const key of ownColumnKeys) {
    const place = sheet.ownColumns[key];
    if (place !== undefined) own[key] = moved(place);
  }
  keys.forEach((key, offset) => (own[key] = after + offset));
  const headers = [...sheet.headers];
  while (headers.length < after) headers.push("");
  headers.splice(after, 0, ...keys.map(() => ""));
  // A column to the right of the owner's table does not make that table wider.
  const isInside = after < sheet.nextFreeColumn;
  const nextFreeColumn = sheet.nextFreeColumn + (isInside ? keys.length : 0);
  return { ...sheet, columns, ownColumns: own, headers, nextFreeColumn };
}

function newColumnEdits(
  sheet: InvoiceSheet,
  keys: readonly OwnColumnKey[],
  after: number,
  language: Language,
): readonly Edit[] {
  const { sheetId, headerRow } = sheet;
  const words = workbookWords[language];
  const header: Block = {
    sheetId,
    row: headerRow,
    column: after + 1,
    rows: 1,
    columns: keys.length,
  };
  return [
    { kind: "values", block: header, values: [keys.map((key) => words.ownColumns[key])] },
    { kind: "bold", block: header },
    { kind: "widths", sheetId, column: after + 1, pixels: keys.map((key) => widths[key]) },
    ...keys.flatMap((key, offset) => formatEdits(sheet, key, after + offset, language)),
    ...keys.flatMap((key, offset) => typedNoteEdits(header, key, offset, language)),
    ...keys.map((key, offset): Edit => {
      return { kind: "tag", tag: ownColumnTag(key, sheetId, after + offset) };
    }),
  ];
}

function formatEdits(
  { sheetId, firstDataRow, lastDataRow }: InvoiceSheet,
  key: OwnColumnKey,
  column: number,
  language: Language,
): readonly Edit[] {
  const rows = lastDataRow - firstDataRow + 1;
  if (rows < 1) return [];
  const block = { sheetId, row: firstDataRow, column: column + 1, rows, columns: 1 };
  return [{ kind: "numberFormat", block, format: ownColumnFormat(key, language) }];
}

function typedNoteEdits(
  header: Block,
  key: OwnColumnKey,
  offset: number,
  language: Language,
): readonly Edit[] {
  if (key !== "pausedUntil" && key !== "promisedFor") return [];
  const block = { ...header, column: header.column + offset, columns: 1 };
  return [{ kind: "note", block, note: workbookWords[language].typedNotes[key] }];
}
