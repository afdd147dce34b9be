import type { CellBlock } from "./a1-notation.ts";
import { cellAt, putCell } from "./cell-grid.ts";
import { copyFormula } from "./formula-references.ts";
import type { ServiceSession } from "./service-session.ts";
import type { Cell, CellValue, SheetModel } from "./workbook-model.ts";

/** A column to sort by, counted from 1 on the sheet. */
export type SortKey = { readonly column: number; readonly ascending: boolean };

/** Reads what `Range.sort` takes: a column, `{column, ascending}`, or a list of them. */
export function sortKeys(session: ServiceSession, spec: unknown): readonly SortKey[] {
  const items: readonly unknown[] = Array.isArray(spec) ? spec : [spec];
  return items.map((item) => {
    if (typeof item === "number") return { column: item, ascending: true };
    const { column, ascending } = (item ?? {}) as { column?: unknown; ascending?: unknown };
    if (typeof column !== "number") return session.refuseArguments("Range.sort", [spec]);
    return { column, ascending: ascending !== false };
  });
}

/** Sorts the rows of a block: numbers, texts, booleans, errors, and empty cells last. */
export function sortBlock(sheet: SheetModel, block: CellBlock, keys: readonly SortKey[]): void {
  const order = Array.from({ length: block.rows }, (_, step) => block.row + step);
  order.sort((left, right) => compareRows(sheet, left, right, keys));
  const rows = order.map((row) => takeRow(sheet, row, block));
  rows.forEach((cells, step) => {
    const row = block.row + step;
    const down = row - (order[step] ?? row);
    cells.forEach((cell, right) => {
      putCell(sheet, row, block.column + right, moved(cell, down));
    });
  });
}

function takeRow(sheet: SheetModel, row: number, block: CellBlock): Cell[] {
  return Array.from({ length: block.columns }, (_, step) =>
    cellAt(sheet, row, block.column + step),
  );
}

function moved(cell: Cell, down: number): Cell {
  if (cell.formula === undefined || down === 0) return cell;
  return { ...cell, formula: copyFormula(cell.formula, down) };
}

function compareRows(
  sheet: SheetModel,
  left: number,
  right: number,
  keys: readonly SortKey[],
): number {
  for (const key of keys) {
    const first = cellAt(sheet, left, key.column).value;
    const second = cellAt(sheet, right, key.column).value;
    const difference = compareValues(first, second);
    const isSettled = difference !== 0;
    if (isSettled) return emptyLast(first, second) || (key.ascending ? difference : -difference);
  }
  return left - right;
}

function emptyLast(first: CellValue, second: CellValue): number {
  return Number(first === null) - Number(second === null);
}

function rank(value: CellValue): number {
  if (value === null) return 4;
  if (typeof value === "object") return 3;
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
}

function compareValues(first: CellValue, second: CellValue): number {
  const difference = rank(first) - rank(second);
  if (difference !== 0) return difference;
  if (typeof first === "number" && typeof second === "number") return first - second;
  if (typeof first === "string" && typeof second === "string") {
    return compareTexts(first.toLowerCase(), second.toLowerCase());
  }
  return typeof first === "boolean" ? Number(first) - Number(second) : 0;
}

function compareTexts(first: string, second: string): number {
  if (first === second) return 0;
  return first < second ? -1 : 1;
}
