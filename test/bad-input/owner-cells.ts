import { hasContent } from "../../host/spreadsheet/cell-grid.ts";
import type { Cell, SheetModel, WorkbookModel } from "../../host/spreadsheet/workbook-model.ts";

/** What stands in the filled cells, by sheet and place. */
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
        cell !== undefined && hasContent(cell)
          ? [[`${String(row + 1)}:${String(column + 1)}`, content(cell)]]
          : [],
      ),
    ),
  );

/** Every cell with something in it. */
export const ownerCells = (model: WorkbookModel): OwnerCells =>
  Object.fromEntries(model.sheets.map((sheet) => [sheet.name, cellsOf(sheet)]));

/** Sheets that grow by themselves: the log of what was sent. */
const logs: ReadonlySet<string> = new Set(["Actividad", "Activity"]);

/** The same without what is ours to fill in: the log, and columns right of the owner's table. */
export const withoutOurs = (
  cells: OwnerCells,
  invoiceSheet: string,
  ownersWidth: number,
): OwnerCells =>
  Object.fromEntries(
    Object.entries(cells)
      .filter(([name]) => !logs.has(name))
      .map(([name, inSheet]) => [
        name,
        name === invoiceSheet
          ? Object.fromEntries(
              Object.entries(inSheet).filter(
                ([place]) => Number(place.split(":")[1]) <= ownersWidth,
              ),
            )
          : inSheet,
      ]),
  );

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
