import type { Cell as FileCell, CellValue as FileValue, Worksheet } from "@cj-tech-master/excelts";
import { a1Of, blockOf } from "./a1-notation.ts";
import { cellAt } from "./cell-grid.ts";
import { isDateLike } from "./display-value.ts";
import { formatOf, styleOf } from "./style-table.ts";
import type { Cell, SheetModel, WorkbookModel } from "./workbook-model.ts";
import { mergesOf, shift1904 } from "./xlsx-import.ts";
import {
  applyColumns,
  applyRows,
  applyRules,
  applyTables,
  applyValidations,
  freeze,
} from "./xlsx-sheet-looks.ts";

const isSame = (left: unknown, right: unknown) => JSON.stringify(left) === JSON.stringify(right);

const isAlike = (left: unknown, right: unknown) => left === right || isSame(left, right);

/** Brings the library's sheet from what it was in the file to what the model says now. */
export function applySheet(
  model: WorkbookModel,
  worksheet: Worksheet,
  before: SheetModel,
  now: SheetModel,
  is1904: boolean,
): void {
  if (worksheet.name !== now.name) worksheet.name = now.name;
  if (before.hidden !== now.hidden) worksheet.state = now.hidden ? "hidden" : "visible";
  const isMergedAnew = !isSame(before.merges, now.merges);
  if (isMergedAnew) for (const range of mergesOf(worksheet)) worksheet.unMergeCells(range);
  applyCells(model, worksheet, changedCells(before, now), now, is1904);
  applyRows(model, worksheet, before, now);
  applyColumns(model, worksheet, before, now);
  if (isMergedAnew) for (const range of now.merges) worksheet.mergeCellsWithoutStyle(range);
  if (!isSame(before.rules, now.rules)) applyRules(worksheet, now);
  if (!isSame(before.validations, now.validations)) applyValidations(worksheet, now);
  if (before.frozenRows !== now.frozenRows) freeze(worksheet, now.frozenRows);
  if (before.autoFilter !== now.autoFilter) worksheet.autoFilter = now.autoFilter;
  applyTables(worksheet, before, now);
}

type CellPlace = { readonly row: number; readonly column: number };

function changedCells(before: SheetModel, now: SheetModel): CellPlace[] {
  const changed: CellPlace[] = [];
  const height = Math.max(before.rows.length, now.rows.length);
  for (let row = 1; row <= height; row += 1) {
    const [old = [], cells = []] = [before.rows[row - 1], now.rows[row - 1]];
    const width = Math.max(old.length, cells.length);
    for (let column = 1; column <= width; column += 1) {
      if (!isEqualCell(old[column - 1], cells[column - 1])) changed.push({ row, column });
    }
  }
  return changed;
}

function applyCells(
  model: WorkbookModel,
  worksheet: Worksheet,
  changed: readonly CellPlace[],
  now: SheetModel,
  is1904: boolean,
): void {
  if (changed.length === 0) return;
  unshareFormulas(worksheet);
  const covered = coveredCells(now);
  for (const { row, column } of changed) {
    const isCovered = covered.has(`${row},${column}`);
    const place = { row, column, is1904, isCovered };
    writeCell(model, worksheet.getCell(row, column), cellAt(now, row, column), place);
  }
}

function isEqualCell(left: Cell | undefined, right: Cell | undefined): boolean {
  if (left === right) return true;
  if (left === undefined || right === undefined) return false;
  return (
    left.style === right.style &&
    left.formula === right.formula &&
    left.note === right.note &&
    isAlike(left.value, right.value) &&
    isAlike(left.fileValue, right.fileValue) &&
    isAlike(left.fileNote, right.fileNote)
  );
}

/** Cells that a merge hides; they have looks but no value of their own. */
function coveredCells(sheet: SheetModel): ReadonlySet<string> {
  const covered = new Set<string>();
  for (const range of sheet.merges) {
    const block = blockOf(range, sheet.maxRows, sheet.maxColumns);
    if (block === null) continue;
    for (let row = block.row; row < block.row + block.rows; row += 1) {
      for (let column = block.column; column < block.column + block.columns; column += 1) {
        if (row !== block.row || column !== block.column) covered.add(`${row},${column}`);
      }
    }
  }
  return covered;
}

/** Formulas that lean on a neighbour's would break when that neighbour changes. */
function unshareFormulas(worksheet: Worksheet): void {
  worksheet.eachRow((row) =>
    row.eachCell((fileCell) => {
      const value = fileCell.value;
      if (typeof value !== "object" || value === null) return;
      const { shareType } = value as { readonly shareType?: string };
      const isShared = "sharedFormula" in value || shareType === "shared";
      if (!isShared || fileCell.formula === undefined) return;
      const result = fileCell.result;
      fileCell.value = { formula: fileCell.formula, ...(result === undefined ? {} : { result }) };
    }),
  );
}

type Place = CellPlace & {
  readonly is1904: boolean;
  readonly isCovered: boolean;
};

function writeCell(model: WorkbookModel, fileCell: FileCell, cell: Cell, place: Place): void {
  if (!place.isCovered) fileCell.value = fileValue(model, cell, place);
  fileCell.style = { ...styleOf(model, cell.style) };
  if (cell.note === undefined) fileCell.comment = undefined;
  else fileCell.note = cell.fileNote ?? cell.note;
}

function fileValue(model: WorkbookModel, cell: Cell, place: Place): FileValue {
  const value = place.is1904 ? from1900(model, cell) : cell.value;
  if (cell.formula === undefined) return (cell.fileValue ?? value) as FileValue;
  const result = value === null ? {} : { result: value };
  return { ...arrayRange(cell, place), formula: cell.formula, ...result } as FileValue;
}

function from1900(model: WorkbookModel, cell: Cell): Cell["value"] {
  const isDate = typeof cell.value === "number" && isDateLike(formatOf(model, cell.style));
  return isDate ? cell.value - shift1904 : cell.value;
}

/** An array formula's range begins at its own cell, wherever that has gone. */
function arrayRange(cell: Cell, place: Place): object {
  const { ref } = (cell.fileValue ?? {}) as { ref?: string };
  const block = ref === undefined ? null : blockOf(ref, 1, 1);
  if (block === null) return {};
  return { shareType: "array", ref: a1Of({ ...block, row: place.row, column: place.column }) };
}
