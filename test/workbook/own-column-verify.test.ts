import { describe, expect, test } from "@jest/globals";
import type { Cell } from "../../src/workbook/cell.ts";
import { ownColumnEdits } from "../../src/workbook/own-column-edits.ts";
import { verifyOwnColumns } from "../../src/workbook/own-column-verify.ts";
import { asOf, filling, setUp } from "./own-filling.ts";
import { applied } from "./own-grid.ts";

describe("verifyOwnColumns()", () => {
  const { sheet, grid } = setUp();
  const written = filling(sheet, grid);
  const after = applied(grid, ownColumnEdits(written));

  test("is content with what was written", () => {
    expect(verifyOwnColumns(written, after.cells)).toEqual([]);
  });

  const changed = (at: number, column: number, cell: Cell) => {
    const copy = after.cells.rows.map((one) => [...one]);
    (copy[at - 1] ?? [])[column] = cell;
    return { ...after.cells, rows: copy };
  };

  test.each([
    [4, 6, 20],
    [5, 4, "F-009 · Otra"],
    [7, 5, ""],
    [6, 9, "Vencida"],
    [4, 0, "F-002"],
    [5, 1, "Otra SL"],
  ] as const)("names row %i when its column %i holds %j", (at, column, cell) => {
    expect(verifyOwnColumns(written, changed(at, column, cell))).toEqual([at]);
  });

  test("names both rows when the owner sorted meanwhile", () => {
    const copy = after.cells.rows.map((one) => [...one]);
    [copy[3], copy[4]] = [
      [...(grid.cells.rows[4] ?? []).slice(0, 4), ...(copy[3] ?? []).slice(4)],
      [...(grid.cells.rows[3] ?? []).slice(0, 4), ...(copy[4] ?? []).slice(4)],
    ];
    expect(verifyOwnColumns(written, { ...after.cells, rows: copy })).toEqual([4, 5]);
  });

  test("does not mind what the owner types in the two columns that are theirs", () => {
    expect(verifyOwnColumns(written, changed(4, 11, { day: asOf, minutes: 0 }))).toEqual([]);
  });
});
