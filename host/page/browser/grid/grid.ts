import type { CellPlace, SheetView, TypedCell } from "../../wire.ts";

/** What a person does in the grid. */
export type GridEvents = {
  /** The first drawing is done: from now on it can be worked in. */
  readonly ready: () => void;
  readonly edited: (sheetId: number, cells: readonly TypedCell[]) => void;
  readonly selected: (sheetId: number, place: CellPlace) => void;
};

/** A spreadsheet's window: tabs, cells and the formula bar. */
export type Grid = {
  /** Draws the tabs in this order; what did not change keeps its place, scroll and selection. */
  readonly draw: (sheets: readonly SheetView[]) => void;
  readonly select: (sheetId: number, place: CellPlace) => void;
  readonly dispose: () => void;
};
