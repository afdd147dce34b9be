import {
  BooleanNumber,
  CellValueType,
  LocaleType,
  VerticalAlign,
  type ICellData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import type { CellPlace, SheetView } from "../../wire.ts";

/** Cells by row and column from 0, as the grid keeps them. */
export type CellMatrix = Record<number, Record<number, ICellData>>;

/** What the grid keeps of a cell: the text to be edited; how it is shown is asked for at drawing. */
export function cellMatrix(view: SheetView): CellMatrix {
  const matrix: CellMatrix = {};
  for (const { row, column, text, typed } of view.cells) {
    const cells = (matrix[row - 1] ??= {});
    cells[column - 1] = { v: typed ?? text, t: CellValueType.STRING };
  }
  return matrix;
}

const blockRange = ({ row, column, rows, columns }: CellPlace) => ({
  startRow: row - 1,
  startColumn: column - 1,
  endRow: row + rows - 2,
  endColumn: column + columns - 2,
});

const usualColumnWidth = 100;
const rowHeight = 22;

const columnData = (view: SheetView): NonNullable<IWorksheetData["columnData"]> => {
  const data: Record<number, { w?: number; hd?: BooleanNumber }> = {};
  view.columnWidths.forEach((width, at) => {
    if (width !== null) data[at] = { w: width };
  });
  for (const column of view.hiddenColumns)
    data[column - 1] = { ...data[column - 1], hd: BooleanNumber.TRUE };
  return data;
};

const sheetData = (view: SheetView): Partial<IWorksheetData> => ({
  id: String(view.id),
  name: view.name,
  rowCount: view.rowCount,
  columnCount: view.columnCount,
  defaultColumnWidth: usualColumnWidth,
  defaultRowHeight: rowHeight,
  cellData: cellMatrix(view),
  mergeData: view.merges.map(blockRange),
  columnData: columnData(view),
  rowData: Object.fromEntries(view.hiddenRows.map((row) => [row - 1, { hd: BooleanNumber.TRUE }])),
  freeze: { xSplit: 0, ySplit: view.frozenRows, startRow: view.frozenRows, startColumn: -1 },
});

/** The whole workbook as the grid takes it. */
export function workbookData(id: string, sheets: readonly SheetView[]): IWorkbookData {
  return {
    id,
    name: "",
    appVersion: "",
    locale: LocaleType.EN_US,
    styles: {},
    defaultStyle: { ff: "Arial", fs: 10, vt: VerticalAlign.MIDDLE },
    sheetOrder: sheets.map((view) => String(view.id)),
    sheets: Object.fromEntries(sheets.map((view) => [String(view.id), sheetData(view)])),
  };
}

/** What can only be drawn by opening the workbook anew. */
export const structureOf = (sheets: readonly SheetView[]): string =>
  JSON.stringify(sheets.map((view) => ({ ...view, cells: null })));
