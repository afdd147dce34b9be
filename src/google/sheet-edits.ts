import type { Cell } from "../workbook/cell.ts";
import type { Block, Edit } from "../workbook/edit.ts";
import type { CivilTime } from "./civil-time.ts";
import { replaceColourRules } from "./sheet-colours.ts";
import { addTag, removeTag } from "./workbook-tags.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What carrying an edit out needs of the open document. */
export type EditTarget = {
  readonly spreadsheet: Spreadsheet;
  readonly sheetOf: (sheetId: number) => Sheet;
  readonly civil: CivilTime;
};

/** Carries edits out in order. Google buffers the writes until something is read or flushed. */
export function applyEdits(target: EditTarget, edits: readonly Edit[]): void {
  for (const edit of edits) (carryOut[edit.kind] as CarryOut<Edit>)(target, edit);
}

type CarryOut<E> = (target: EditTarget, edit: E) => void;

const carryOut: { readonly [K in Edit["kind"]]: CarryOut<Extract<Edit, { kind: K }>> } = {
  values(target, { block, values }) {
    makeRoom(target.sheetOf(block.sheetId), block.row + block.rows - 1);
    rangeOf(target, block).setValues(googleValues(values, target.civil));
  },
  append(target, { sheetId, values }) {
    const [first] = values;
    if (first === undefined) return;
    const sheet = target.sheetOf(sheetId);
    const row = sheet.getLastRow() + 1;
    makeRoom(sheet, row + values.length - 1);
    const range = sheet.getRange(row, 1, values.length, first.length);
    range.setValues(googleValues(values, target.civil));
  },
  numberFormat(target, { block, format }) {
    rangeOf(target, block).setNumberFormat(format);
  },
  note(target, { block, note }) {
    rangeOf(target, block).setNote(note);
  },
  bold(target, { block }) {
    rangeOf(target, block).setFontWeight("bold");
  },
  widths(target, { sheetId, column, pixels }) {
    const sheet = target.sheetOf(sheetId);
    pixels.forEach((width, offset) => sheet.setColumnWidth(column + offset, width));
  },
  freezeRows(target, { sheetId, rows }) {
    target.sheetOf(sheetId).setFrozenRows(rows);
  },
  insertColumns(target, { sheetId, after, count }) {
    target.sheetOf(sheetId).insertColumnsAfter(after, count);
  },
  deleteColumns(target, { sheetId, column, count }) {
    target.sheetOf(sheetId).deleteColumns(column, count);
  },
  colourRules(target, { sheetId, rules }) {
    replaceColourRules(target.sheetOf(sheetId), rules);
  },
  tag(target, { tag }) {
    addTag(target.spreadsheet, target.sheetOf, tag);
  },
  untag(target, { tag }) {
    removeTag(target.spreadsheet, tag);
  },
};

const rangeOf = ({ sheetOf }: EditTarget, block: Block) =>
  sheetOf(block.sheetId).getRange(block.row, block.column, block.rows, block.columns);

function makeRoom(sheet: Sheet, lastRow: number): void {
  const missing = lastRow - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
}

function googleValues(values: readonly (readonly Cell[])[], civil: CivilTime): unknown[][] {
  return values.map((row) =>
    row.map((cell) => (typeof cell === "object" ? civil.instantOf(cell) : cell)),
  );
}
