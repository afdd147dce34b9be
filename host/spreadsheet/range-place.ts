import { a1Of, type CellBlock } from "./a1-notation.ts";
import { cellAt, putCell } from "./cell-grid.ts";
import type { ServiceSession } from "./service-session.ts";
import type { Cell, MetadataPlace, SheetModel } from "./workbook-model.ts";

/** Cells of a sheet that a service object points at. */
export class RangePlace {
  constructor(
    readonly session: ServiceSession,
    readonly sheetId: number,
    readonly block: CellBlock,
    /** `column` or `row` when it was asked for as `C:C` or `3:3`. */
    readonly whole: "row" | "column" | null,
  ) {}

  get sheet(): SheetModel {
    return this.session.sheet(this.sheetId);
  }

  /** What each cell of the block gives, row by row. */
  map<T>(read: (cell: Cell, row: number, column: number) => T): T[][] {
    const { sheet, block } = this;
    return Array.from({ length: block.rows }, (_, down) =>
      Array.from({ length: block.columns }, (__, right) => {
        const row = block.row + down;
        const column = block.column + right;
        return read(cellAt(sheet, row, column), row, column);
      }),
    );
  }

  /** Replaces each cell of the block; `down` and `right` count from 0. */
  replace(change: (cell: Cell, down: number, right: number) => Cell): void {
    const { sheet, block } = this;
    for (let down = 0; down < block.rows; down += 1) {
      for (let right = 0; right < block.columns; right += 1) {
        const row = block.row + down;
        const column = block.column + right;
        const before = cellAt(sheet, row, column);
        const after = change(before, down, right);
        if (after !== before) putCell(sheet, row, column, after);
      }
    }
  }

  get a1(): string {
    return a1Of(this.block);
  }

  /** Where metadata of this range goes; null unless it is one whole row or column. */
  get metadataPlace(): MetadataPlace | null {
    const { sheetId, block } = this;
    if (this.whole === "column" && block.columns === 1) {
      return { kind: "column", sheetId, index: block.column };
    }
    if (this.whole === "row" && block.rows === 1) {
      return { kind: "row", sheetId, index: block.row };
    }
    return null;
  }
}
