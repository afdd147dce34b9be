import type { Cell } from "./cell.ts";

/** A block of cells: rows and columns from 1, as in A1. */
export type Block = {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

/** One conditional-format rule of ours. `formula` begins with `=` and is relative to the block's first cell. */
export type ColourRule = {
  readonly formula: string;
  readonly background: string;
  readonly fontColour: string;
  readonly isBold: boolean;
  readonly block: Block;
};

/** What a tag is fastened to; `column` counts from 1, as in {@link Block}. */
export type TagPlace =
  | { readonly kind: "spreadsheet" }
  | { readonly kind: "sheet"; readonly sheetId: number }
  | { readonly kind: "column"; readonly sheetId: number; readonly column: number };

/** A key and value kept with the workbook as developer metadata of DOCUMENT visibility. */
export type Tag = { readonly key: string; readonly value: string; readonly place: TagPlace };

/**
 * One change of the workbook. Values are written as text, number or day and never as a formula.
 * Columns count from 1, as in {@link Block}: new columns go right of column `after`, and
 * `deleteColumns` takes `count` columns away from `column` on, with all that they hold.
 * `append` writes below the last row with content, from column A, and makes rows where the grid ends.
 * `colourRules` takes every rule of ours off the sheet and sets these behind the owner's.
 */
export type Edit =
  | {
      readonly kind: "values";
      readonly block: Block;
      readonly values: readonly (readonly Cell[])[];
    }
  | { readonly kind: "numberFormat"; readonly block: Block; readonly format: string }
  | { readonly kind: "note"; readonly block: Block; readonly note: string }
  | { readonly kind: "bold"; readonly block: Block }
  | {
      readonly kind: "widths";
      readonly sheetId: number;
      readonly column: number;
      readonly pixels: readonly number[];
    }
  | { readonly kind: "freezeRows"; readonly sheetId: number; readonly rows: number }
  | {
      readonly kind: "insertColumns";
      readonly sheetId: number;
      readonly after: number;
      readonly count: number;
    }
  | {
      readonly kind: "deleteColumns";
      readonly sheetId: number;
      readonly column: number;
      readonly count: number;
    }
  | {
      readonly kind: "colourRules";
      readonly sheetId: number;
      readonly rules: readonly ColourRule[];
    }
  | {
      readonly kind: "append";
      readonly sheetId: number;
      readonly values: readonly (readonly Cell[])[];
    }
  | { readonly kind: "tag"; readonly tag: Tag }
  | { readonly kind: "untag"; readonly tag: Tag };
