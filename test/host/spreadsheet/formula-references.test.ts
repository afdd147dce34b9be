import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { blockOf, columnLetters, columnNumber } from "../../../host/spreadsheet/a1-notation.ts";
import {
  copyFormula,
  moveFormula,
  moveRange,
} from "../../../host/spreadsheet/formula-references.ts";
import { type LineMove, mapLine, moveEntries } from "../../../host/spreadsheet/line-move.ts";

const insertC: LineMove = { kind: "insert", axis: "column", at: 3, count: 2 };
const deleteRows: LineMove = { kind: "delete", axis: "row", at: 4, count: 2 };

describe("moveFormula()", () => {
  test.each([
    ["C1+$C$1+B1", "E1+$E$1+B1"],
    ["SUM(B1:D9)", "SUM(B1:F9)"],
    ["SUM(C:C)", "SUM(E:E)"],
    ["SUM(3:3)", "SUM(3:3)"],
    ['"C1"&C1', '"C1"&E1'],
    ["LOG10(C2)", "LOG10(E2)"],
    ["Otra!C1", "Otra!C1"],
    ["Facturas!C1+'Facturas'!C2", "Facturas!E1+'Facturas'!E2"],
    ["IVA_C1*C1", "IVA_C1*E1"],
    ["año2026!C1", "año2026!C1"],
    ["TRUE", "TRUE"],
  ])("%s becomes %s", (before, after) => {
    expect(moveFormula(before, "Facturas", "Facturas", insertC)).toBe(after);
  });

  test.each([
    ["A3+A6", "A3+A4"],
    ["A4", "#REF!"],
    ["SUM(A4:A5)", "SUM(#REF!)"],
    ["SUM(A3:A5)", "SUM(A3:A3)"],
    ["SUM(A5:A9)", "SUM(A4:A7)"],
    ["SUM(A1:A9)", "SUM(A1:A7)"],
  ])("%s becomes %s when rows 4 and 5 go", (before, after) => {
    expect(moveFormula(before, "Facturas", "Facturas", deleteRows)).toBe(after);
  });

  test("leaves other sheets' own references alone", () => {
    expect(moveFormula("C1+Facturas!C1", "Resumen", "Facturas", insertC)).toBe("C1+Facturas!E1");
  });
});

describe("copyFormula()", () => {
  test("moves what is not locked", () => {
    expect(copyFormula("B2*$B$2+$B2+B$2", 3)).toBe("B5*$B$2+$B5+B$2");
  });
});

describe("moveRange()", () => {
  test("answers null when all of it is gone", () => {
    expect(moveRange("A4:C5", deleteRows)).toBeNull();
    expect(moveRange("A4:C6", deleteRows)).toBe("A4:C4");
  });
});

describe("columnLetters()", () => {
  test("is undone by columnNumber()", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 18_278 }), (column) => {
        expect(columnNumber(columnLetters(column))).toBe(column);
      }),
    );
  });
});

describe("blockOf()", () => {
  test.each([
    ["$B$2:$C$3", { row: 2, column: 2, rows: 2, columns: 2 }],
    ["C3:B2", { row: 2, column: 2, rows: 2, columns: 2 }],
    ["B:C", { row: 1, column: 2, rows: 10, columns: 2 }],
    ["2:4", { row: 2, column: 1, rows: 3, columns: 5 }],
    ["B2:C", { row: 2, column: 2, rows: 9, columns: 2 }],
    ["B2:3", { row: 2, column: 2, rows: 2, columns: 4 }],
    ["total", null],
    ["", null],
    ["A1:B2:C3", null],
  ])("%s", (text, block) => {
    expect(blockOf(text, 10, 5)).toEqual(block);
  });
});

describe("mapLine()", () => {
  const moves = fc.record({
    kind: fc.constantFrom("insert", "delete", "move"),
    axis: fc.constant("row"),
    at: fc.integer({ min: 1, max: 12 }),
    count: fc.integer({ min: 1, max: 4 }),
    to: fc.integer({ min: 1, max: 13 }),
  }) as fc.Arbitrary<LineMove>;

  test("agrees with moving the entries of a list", () => {
    fc.assert(
      fc.property(moves, (move) => {
        const isWithin =
          move.kind === "move" && move.to > move.at && move.to < move.at + move.count;
        fc.pre(!isWithin);
        const entries: (number | null)[] = Array.from({ length: 12 }, (_, place) => place + 1);
        moveEntries<number | null>(entries, move, () => null);
        for (let line = 1; line <= 12; line += 1) {
          const place = mapLine(line, move);
          expect(place === null ? -1 : place - 1).toBe(entries.indexOf(line));
        }
      }),
    );
  });
});
