import type { Day } from "../receivables/calendar.ts";

/** A date in a cell: the civil day and the minutes of the day, as the sheet shows them, without a zone. */
export type DateCell = { readonly day: Day; readonly minutes: number };

/** What a cell holds. An empty cell is the empty text; an error is its text, such as `#N/A`. */
export type Cell = string | number | boolean | DateCell;

/** One row of cells, from column A. */
export type Row = readonly Cell[];

/** What one sheet held when it was read: every row from the first, all equally long. */
export type SheetCells = {
  readonly sheetId: number;
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: readonly Row[];
};
