import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { ownColumnKeys, type OwnColumnKey } from "../../src/workbook/columns.ts";
import type { Edit } from "../../src/workbook/edit.ts";
import { filledColumnKeys, ownColumnEdits } from "../../src/workbook/own-column-edits.ts";
import { day, filling, row, rows, setUp, table } from "./own-filling.ts";
import { applied, invoiceSheet, ownersGrid, sheetId } from "./own-grid.ts";

const valueEdits = (edits: readonly Edit[]) =>
  edits.flatMap((edit) => (edit.kind === "values" ? [edit] : []));

describe("ownColumnEdits()", () => {
  test("fills the seven columns in one block and says as of when", () => {
    const { sheet, grid } = setUp();
    const edits = ownColumnEdits(filling(sheet, grid));
    expect(valueEdits(edits).map(({ block }) => block)).toEqual([
      { sheetId, row: 4, column: 5, rows: 4, columns: 7 },
    ]);
    const after = applied(grid, edits);
    expect(after.cells.rows[3]?.slice(4)).toEqual([
      "F-001 · Firma SL",
      { day: day("2026-03-01"), minutes: 0 },
      19,
      "1-30",
      121,
      "Vencida",
      "Recordatorio 2 el 23 de marzo: 22 días de atraso.",
      "",
      "",
    ]);
    expect(after.cells.rows[5]?.slice(4, 11)).toEqual(["", "", "", "", "", "", ""]);
    expect(after.cells.rows[6]?.[4]).toBe("1003 · Firma SL");
    expect(after.notes["2,4"]).toContain("20/03/2026");
  });

  test("gives the same edits again when nothing changed", () => {
    const { sheet, grid } = setUp();
    const first = ownColumnEdits(filling(sheet, grid));
    const after = applied(grid, first);
    const second = ownColumnEdits(filling(sheet, after));
    expect(second).toEqual(first);
    expect(applied(after, second)).toEqual(after);
  });

  test("empties what is missing instead of writing zero", () => {
    const { sheet, grid } = setUp();
    const unknown = row(4, { dueOn: null, daysPastDue: null, openBalance: null, bucketText: "" });
    const after = applied(grid, ownColumnEdits(filling(sheet, grid, { rows: [unknown] })));
    expect(after.cells.rows[3]?.slice(5, 9)).toEqual(["", "", "", ""]);
  });

  test("writes the key as the owner's cells join, blanks included", () => {
    const spaced = ownersGrid([["F-001 ", " Firma SL", 121]]);
    const { sheet, grid } = setUp(spaced, invoiceSheet(1));
    const after = applied(grid, ownColumnEdits(filling(sheet, grid, { rows: [row(4)] })));
    expect(after.cells.rows[3]?.[4]).toBe("F-001  ·  Firma SL");
  });

  test("clears rows that left the table and still carry a key, and leaves a total the owner put there", () => {
    const { sheet, grid } = setUp();
    const filled = applied(grid, ownColumnEdits(filling(sheet, grid)));
    const shorter = { ...sheet, lastDataRow: 5 };
    const cleared = applied(
      filled,
      ownColumnEdits(filling(shorter, filled, { rows: rows.slice(0, 2) })),
    );
    expect(cleared.cells.rows[6]?.slice(4, 11)).toEqual(["", "", "", "", "", "", ""]);
    const owners = filled.cells.rows.map((one) => [...one]);
    (owners[7] ?? [])[8] = 191.5;
    const withTotal = { ...filled, cells: { ...filled.cells, rows: owners } };
    const after = applied(withTotal, ownColumnEdits(filling(sheet, withTotal)));
    expect(after.cells.rows[7]?.[8]).toBe(191.5);
  });

  test("needs a block more only for a column that was moved away", () => {
    const { sheet } = setUp();
    const moved = { ...sheet, ownColumns: { ...sheet.ownColumns, bucket: 14 } };
    const blocks = valueEdits(ownColumnEdits(filling(moved, ownersGrid(table)))).map(
      ({ block }) => block,
    );
    expect(blocks.map(({ column, columns }) => [column, columns])).toEqual([
      [5, 3],
      [9, 3],
      [15, 1],
    ]);
  });

  test("gives a format to rows without one and respects the owner's", () => {
    const { sheet, grid } = setUp();
    const formats = grid.formats.map((line) => [...line]);
    (formats[6] ?? [])[8] = "General";
    (formats[4] ?? [])[8] = '0.00 "€"';
    const edits = ownColumnEdits(filling(sheet, grid, { formats }));
    expect(edits.filter(({ kind }) => kind === "numberFormat")).toEqual([
      {
        kind: "numberFormat",
        block: { sheetId, row: 7, column: 9, rows: 1, columns: 1 },
        format: "#,##0.00",
      },
    ]);
  });

  test("replaces a format of ours that has another currency's digits", () => {
    const { sheet, grid } = setUp();
    const yen = rows.map((one) => ({ ...one, currencyDigits: 0 }));
    const edits = ownColumnEdits(filling(sheet, grid, { rows: yen }));
    expect(edits.flatMap((edit) => (edit.kind === "numberFormat" ? [edit.format] : []))).toEqual([
      "#,##0",
    ]);
  });

  test("writes nothing that a sheet would compute", () => {
    const { sheet, grid } = setUp(ownersGrid([["=1+1", "@Firma", 5]]), invoiceSheet(1));
    const hostile = row(4, {
      bucketText: "=A1",
      statusText: "+x",
      nextStepText: '=HYPERLINK("x")',
    });
    for (const { values } of valueEdits(
      ownColumnEdits(filling(sheet, grid, { rows: [hostile] })),
    )) {
      for (const cell of values.flat()) {
        if (typeof cell === "string") expect(cell).not.toMatch(/^\s*[=+\-@]/);
      }
    }
  });

  test("touches no cell of the owner's, whatever the order of the columns", () => {
    const places = fc.shuffledSubarray([4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15], {
      minLength: 9,
      maxLength: 9,
    });
    fc.assert(
      fc.property(places, fc.integer({ min: 0, max: 4 }), (columns, lastRows) => {
        const own: { [key in OwnColumnKey]?: number } = {};
        ownColumnKeys.forEach((key, index) => (own[key] = columns[index] ?? 0));
        const sheet = { ...invoiceSheet(lastRows), ownColumns: own };
        const filled = new Set(filledColumnKeys.map((key) => own[key] ?? -1));
        for (const { block } of valueEdits(ownColumnEdits(filling(sheet, ownersGrid(table))))) {
          for (let right = 0; right < block.columns; right += 1) {
            expect(filled.has(block.column - 1 + right)).toBe(true);
          }
          expect(block.row).toBe(4);
          expect(block.rows).toBe(lastRows);
        }
      }),
    );
  });
});
