import { cellAt, extent, putCell, untouched, withFormula, withValue } from "./cell-grid.ts";
import { sortBlock } from "./row-sorting.ts";
import { insertLinesAfter, moveLines } from "./sheet-structure.ts";
import { formatOf, withFormat } from "./style-table.ts";
import { readTyped } from "./typed-input.ts";
import type { CellValue, SheetModel, WorkbookModel } from "./workbook-model.ts";

/** Sorts the rows from `firstRow` to the last one with content, as a person does from the menu. */
export function sortRows(
  sheet: SheetModel,
  firstRow: number,
  column: number,
  ascending = true,
): void {
  const { rows, columns } = extent(sheet);
  if (rows <= firstRow) return;
  const block = { row: firstRow, column: 1, rows: rows - firstRow + 1, columns };
  sortBlock(sheet, block, [{ column, ascending }]);
}

/** A new empty row before `row`, with the looks of the one above. */
export function insertRow(model: WorkbookModel, sheet: SheetModel, row: number): void {
  insertLinesAfter(model, sheet, "row", row - 1, 1);
}

export function deleteRow(model: WorkbookModel, sheet: SheetModel, row: number): void {
  moveLines(model, sheet, { kind: "delete", axis: "row", at: row, count: 1 });
}

export function insertColumn(model: WorkbookModel, sheet: SheetModel, column: number): void {
  insertLinesAfter(model, sheet, "column", column - 1, 1);
}

export function deleteColumn(model: WorkbookModel, sheet: SheetModel, column: number): void {
  moveLines(model, sheet, { kind: "delete", axis: "column", at: column, count: 1 });
}

/** Drags a column in front of another one. */
export function moveColumn(
  model: WorkbookModel,
  sheet: SheetModel,
  column: number,
  beforeColumn: number,
): void {
  moveLines(model, sheet, {
    kind: "move",
    axis: "column",
    at: column,
    count: 1,
    to: beforeColumn,
  });
}

export function renameHeader(
  sheet: SheetModel,
  headerRow: number,
  column: number,
  text: string,
): void {
  putCell(sheet, headerRow, column, withValue(cellAt(sheet, headerRow, column), text));
}

/** Puts a value there as it is; dates are serial numbers, see {@link typeCell} for typing. */
export function setCell(sheet: SheetModel, row: number, column: number, value: CellValue): void {
  putCell(sheet, row, column, withValue(cellAt(sheet, row, column), value));
}

/** Types a text into a cell: `31/12/2026` becomes a date, `=A1` a formula. */
export function typeCell(
  model: WorkbookModel,
  sheet: SheetModel,
  row: number,
  column: number,
  text: string,
  year: number,
): void {
  const cell = cellAt(sheet, row, column);
  const typed = readTyped(text, formatOf(model, cell.style), model.locale, year);
  if (typed.kind === "formula") {
    putCell(sheet, row, column, withFormula(cell, typed.formula));
    return;
  }
  const isNewLook = typed.format !== null && formatOf(model, cell.style) === "General";
  const style = isNewLook ? withFormat(model, cell.style, typed.format) : cell.style;
  putCell(sheet, row, column, withValue(cell, typed.value, style));
}

/** Pastes the cells of one row over another, with their looks. */
export function copyRow(sheet: SheetModel, fromRow: number, toRow: number): void {
  const { columns } = extent(sheet);
  for (let column = 1; column <= columns; column += 1) {
    const cell = cellAt(sheet, fromRow, column);
    putCell(sheet, toRow, column, cell === untouched ? untouched : { ...cell });
  }
}
