import type { Language } from "../receivables/customer.ts";
import type { InvoiceSheet } from "./book.ts";
import { ownColumnKeys, type OwnColumnKey } from "./columns.ts";
import type { Edit } from "./edit.ts";
import { ownColumnFormat } from "./own-formats.ts";
import { headerBlock, tableBlock } from "./own-table.ts";
import { ownColumnTag, type OwnColumns } from "./own-tags.ts";
import { workbookWords } from "./own-words.ts";

const widths: { readonly [key in OwnColumnKey]: number } = {
  key: 200,
  dueOn: 90,
  daysPastDue: 110,
  bucket: 110,
  openBalance: 100,
  status: 120,
  nextStep: 380,
  pausedUntil: 100,
  promisedFor: 115,
};

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
  const { sheetId } = sheet;
  const words = workbookWords[language];
  const block = headerBlock(sheet, after, keys.length);
  return [
    { kind: "values", block, values: [keys.map((key) => words.ownColumns[key])] },
    { kind: "bold", block },
    { kind: "widths", sheetId, column: after + 1, pixels: keys.map((key) => widths[key]) },
    ...keys.flatMap((key, offset) => columnEdits(sheet, key, after + offset, language)),
  ];
}

function columnEdits(
  sheet: InvoiceSheet,
  key: OwnColumnKey,
  column: number,
  language: Language,
): readonly Edit[] {
  const block = tableBlock(sheet, column, 1);
  const format = ownColumnFormat(key, language, 2);
  const edits: Edit[] = block.rows === 0 ? [] : [{ kind: "numberFormat", block, format }];
  if (key === "pausedUntil" || key === "promisedFor") {
    const note = workbookWords[language].typedNotes[key];
    edits.push({ kind: "note", block: headerBlock(sheet, column, 1), note });
  }
  return [...edits, { kind: "tag", tag: ownColumnTag(key, sheet.sheetId, column) }];
}
