import type { Cell, SheetModel, WorkbookModel } from "../../host/spreadsheet/workbook-model.ts";

/** What stands in the owner's cells, by sheet and place. */
export type OwnerCells = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const content = ({ value, formula, style, note }: Cell): unknown => ({
  value,
  formula,
  style,
  note,
});

const cellsOf = (sheet: SheetModel): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    sheet.rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        cell === undefined ? [] : [[`${String(row + 1)}:${String(column + 1)}`, content(cell)]],
      ),
    ),
  );

/** Every cell with something in it, for sheets as they are now. */
export const ownerCells = (model: WorkbookModel): OwnerCells =>
  Object.fromEntries(model.sheets.map((sheet) => [sheet.name, cellsOf(sheet)]));

/** What now stands in the cells that an earlier look found filled. */
export const sameCellsNow = (model: WorkbookModel, before: OwnerCells): OwnerCells => {
  const now = ownerCells(model);
  return Object.fromEntries(
    Object.entries(before).map(([name, cells]) => [
      name,
      Object.fromEntries(Object.keys(cells).map((place) => [place, now[name]?.[place]])),
    ]),
  );
};
