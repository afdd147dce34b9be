import type { Cell, CellValue, SheetModel } from "./workbook-model.ts";

export const untouched: Cell = { value: null, style: 0 };

/** The cell at a place; rows and columns count from 1. */
export function cellAt(sheet: SheetModel, row: number, column: number): Cell {
  return sheet.rows[row - 1]?.[column - 1] ?? untouched;
}

/** Puts a cell in its place; the grid grows when it lies outside. */
export function putCell(sheet: SheetModel, row: number, column: number, cell: Cell): void {
  while (sheet.rows.length < row) sheet.rows.push([]);
  const cells = sheet.rows[row - 1];
  if (cells === undefined) return;
  while (cells.length < column) cells.push(undefined);
  cells[column - 1] = cell;
  sheet.maxRows = Math.max(sheet.maxRows, row);
  sheet.maxColumns = Math.max(sheet.maxColumns, column);
}

/** The cell with another value; formula and what the file knew of the old value go. */
export function withValue(cell: Cell, value: CellValue, style = cell.style): Cell {
  return { value, style, ...noteOf(cell) };
}

export function withFormula(cell: Cell, formula: string): Cell {
  return { value: null, formula, style: cell.style, ...noteOf(cell) };
}

export function withStyle(cell: Cell, style: number): Cell {
  return { ...cell, style };
}

/** An empty note takes it away. */
export function withNote(cell: Cell, note: string): Cell {
  return {
    value: cell.value,
    style: cell.style,
    ...(cell.formula === undefined ? {} : { formula: cell.formula }),
    ...(cell.fileValue === undefined ? {} : { fileValue: cell.fileValue }),
    ...(note === "" ? {} : { note }),
  };
}

function noteOf(cell: Cell): Partial<Cell> {
  return {
    ...(cell.note === undefined ? {} : { note: cell.note }),
    ...(cell.fileNote === undefined ? {} : { fileNote: cell.fileNote }),
  };
}

/** A value or a formula counts, also one that shows nothing; looks and notes do not. */
export function hasContent(cell: Cell | undefined): boolean {
  return cell !== undefined && (cell.value !== null || cell.formula !== undefined);
}

/** Last row and column with content; 0 on an empty sheet. */
export function extent(sheet: SheetModel): { readonly rows: number; readonly columns: number } {
  let rows = 0;
  let columns = 0;
  sheet.rows.forEach((cells, index) => {
    let last = cells.length;
    while (last > 0 && !hasContent(cells[last - 1])) last -= 1;
    if (last > 0) rows = index + 1;
    columns = Math.max(columns, last);
  });
  return { rows, columns };
}
