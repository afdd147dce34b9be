import { runInNewContext } from "node:vm";
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { InvoiceStatus } from "../../src/receivables/invoice.ts";
import { colourRules } from "../../src/workbook/colour-rules.ts";
import { isOurRule } from "../../src/workbook/our-rule.ts";
import type { Cell } from "../../src/workbook/cell.ts";
import { ownColumnSetup } from "../../src/workbook/own-column-setup.ts";
import { ownersKeyText } from "../../src/workbook/own-row-key.ts";
import { statusWord } from "../../src/workbook/own-words.ts";
import { invoiceSheet } from "./own-grid.ts";

const sheet = ownColumnSetup(invoiceSheet(3), "es").sheet;
const withoutNumber = {
  ...sheet,
  columns: { customer: [1], total: [2] },
};
const twoColumnCustomer = { ...sheet, columns: { invoiceNumber: [0], customer: [1, 3] } };

/** What a spreadsheet makes of one of our formulas in one row, by its own rules for & and =. */
function isTrue(formula: string, row: readonly Cell[]): boolean {
  const script = formula
    .slice(1)
    .replace(/\$([A-Z])\d+/g, (_, letter: string) => {
      const cell = row[letter.charCodeAt(0) - 65] ?? "";
      return JSON.stringify(cell);
    })
    .replace(/&/g, "+''+")
    .replace(/(?<![<>])=/g, "==");
  return Boolean(runInNewContext(script));
}

function rowOf(number: Cell, customer: string, days: number, status: InvoiceStatus): Cell[] {
  const owners: Cell[] = [number, customer, 100, ""];
  const key = ownersKeyText(sheet, owners, ",");
  return [...owners, key, "", days, "", 100, statusWord(status, "es"), "", "", ""];
}

const colourOf = (row: readonly Cell[]) =>
  colourRules(sheet, "es").findIndex(({ formula }) => isTrue(formula, row));

describe("colourRules()", () => {
  test("have the fixed form, relative to the first data row, over the whole table row", () => {
    expect(colourRules(sheet, "es").map(({ formula }) => formula)).toEqual([
      '=($E4=$A4&" · "&$B4)*(($J4="Vence pronto")+($J4="Vence hoy"))',
      '=($E4=$A4&" · "&$B4)*($J4="Vencida")*($G4<61)',
      '=($E4=$A4&" · "&$B4)*($J4="Vencida")*($G4>60)',
    ]);
    const block = { sheetId: 7, row: 4, column: 1, rows: 3, columns: 13 };
    for (const rule of colourRules(sheet, "es")) expect(rule.block).toEqual(block);
  });

  test("go by the customer alone without a number column", () => {
    expect(colourRules(withoutNumber, "en")[1]?.formula).toBe(
      '=($E4=$B4)*($J4="Overdue")*($G4<61)',
    );
  });

  test("join a customer in two columns with a blank", () => {
    expect(colourRules(twoColumnCustomer, "es")[1]?.formula).toContain('=$A4&" · "&$B4&" "&$D4)');
  });

  test("have no argument separator and no function, so every locale reads them", () => {
    for (const language of ["es", "en"] as const) {
      for (const { formula } of colourRules(sheet, language)) {
        expect(formula.replace(/"[^"]*"/g, "")).not.toMatch(/[;,.]|[A-Z]+\(/);
      }
    }
  });

  test.each([
    [-8, "notDue", -1],
    [-7, "dueSoon", 0],
    [0, "dueToday", 0],
    [1, "overdue", 1],
    [60, "overdue", 1],
    [61, "overdue", 2],
    [200, "overdue", 2],
    [90, "promised", -1],
    [90, "disputed", -1],
    [90, "paused", -1],
    [90, "plan", -1],
    [90, "directDebit", -1],
    [90, "contradictory", -1],
    [0, "paid", -1],
  ] as const)("colour %i days and %s as rule %i", (days, status, rule) => {
    expect(colourOf(rowOf("F-001", "Firma SL", days, status))).toBe(rule);
  });

  test.each([[1001], ["0042"], ["F-001 "], [2026.5], [""]])(
    "hold for the invoice number %j as the sheet joins it",
    (number) => {
      // The evaluator joins numbers with a point, as a spreadsheet of such a locale does.
      const owners: Cell[] = [number, "Firma SL", 100, ""];
      const key = ownersKeyText(sheet, owners, ".");
      expect(colourOf([...owners, key, "", 5, "", 100, "Vencida", "", "", ""])).toBe(1);
    },
  );

  test("let a row lose its colour when it no longer fits its key", () => {
    const row = rowOf("F-001", "Firma SL", 90, "overdue");
    expect(colourOf(row)).toBe(2);
    expect(colourOf(["F-002", ...row.slice(1)])).toBe(-1);
    expect(colourOf(["F-001", "Otra SL", ...row.slice(2)])).toBe(-1);
  });

  test("are none before own columns exist and for an empty table", () => {
    expect(colourRules(invoiceSheet(3), "es")).toEqual([]);
    expect(colourRules({ ...sheet, lastDataRow: 3 }, "es")).toEqual([]);
  });

  test("keep text readable and the colours apart without hue", () => {
    const rules = colourRules(sheet, "es");
    for (const { background, fontColour } of rules) {
      expect(contrast(background, fontColour)).toBeGreaterThan(7);
    }
    const [soon, overdue, long] = rules.map(({ background }) => luminance(background));
    expect(soon).toBeGreaterThan(overdue ?? 1);
    expect(overdue).toBeGreaterThan((long ?? 1) + 0.2);
    expect(rules.map(({ isBold }) => isBold)).toEqual([false, false, true]);
  });
});

describe("isOurRule()", () => {
  test("knows every rule we set, in both languages and for every kind of key", () => {
    for (const language of ["es", "en"] as const) {
      for (const one of [sheet, withoutNumber, twoColumnCustomer]) {
        for (const { formula } of colourRules(one, language)) expect(isOurRule(formula)).toBe(true);
      }
    }
  });

  test.each([
    '=($K57=$B57&" · "&$D57)*($P57="Vencida")*($M57>60)',
    '=($AK5=$B5&" · "&$D5)*($AP5="Overdue")*($AM5<61)',
    '=(#REF!=$B5&" · "&$D5)*(#REF!="Vencida")*(#REF!>60)',
    '= ( $K5 = $B5 & " · " & $D5 ) * ( $P5 = "Vencida" ) * ( $M5 < 61 )',
    '($K5=$B5&" · "&$D5)*($P5="Vencida")*($M5>60)',
  ])("knows the fragment %j", (formula) => {
    expect(isOurRule(formula)).toBe(true);
  });

  test.each([
    "",
    "=$C2>60",
    '=$F2="Vencida"',
    "=($K5=$D5)*($P5>60)",
    '=($K5=$D5)*($P5="Pagada")',
    '=AND($C2<TODAY(),$F2="Vencida")',
    '=($K5=$B5&" - "&$D5)*($P5="Vencida")*($M5>60)',
    '=OR(($K5=$D5)*($P5="Vencida"),$A1=1)',
  ])("leaves the owner's %j", (formula) => {
    expect(isOurRule(formula)).toBe(false);
  });

  test("takes no other text for ours", () => {
    fc.assert(fc.property(fc.string(), (text) => !isOurRule(text)));
  });
});

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}
