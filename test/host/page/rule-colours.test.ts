import { describe, expect, test } from "@jest/globals";
import { ruleColours } from "../../../host/page/rule-colours.ts";
import type { CellLook } from "../../../host/page/wire.ts";
import { setCell } from "../../../host/spreadsheet/human-hands.ts";
import {
  addSheet,
  emptyWorkbook,
  type CellValue,
  type SheetModel,
  type WorkbookModel,
} from "../../../host/spreadsheet/workbook-model.ts";

/** 2026-03-20 */
const today = 46_101;

const red = { background: "#f4c7c3" } as const;
const amber = { background: "#fce8b2", colour: "#7f6000" } as const;
const bold = { bold: true } as const;

const argb = (colour: string) => ({ argb: `FF${colour.slice(1).toUpperCase()}` });

const paint = (sheet: SheetModel, range: string, formula: string, look: CellLook): void => {
  const { background, colour, bold: isBold } = look;
  const style = {
    ...(background === undefined ? {} : { fill: { type: "pattern", bgColor: argb(background) } }),
    font: {
      ...(colour === undefined ? {} : { color: argb(colour) }),
      ...(isBold === undefined ? {} : { bold: true }),
    },
  };
  const rule = { type: "expression", formulae: [formula], style };
  sheet.rules.push({ ranges: range.split(" "), rule });
};

/** Number, customer, own key, days past due, due on. */
const rows: readonly (readonly CellValue[])[] = [
  ["Factura", "Cliente", "Clave", "Días", "Vence"],
  ["8/11", "Ruiz", "8/11 · Ruiz", 75, 46_026],
  [12, "Vega", "12 · Vega", 20, 46_081],
  ["F-3", "Soto", "F-3 · Otro", 90, 46_011],
  ["F-4", "Lara", "F-4 · Lara", null, today],
];

function invoices(): { readonly workbook: WorkbookModel; readonly sheet: SheetModel } {
  const workbook = emptyWorkbook({});
  const sheet = addSheet(workbook, "Facturas");
  rows.forEach((cells, row) => {
    cells.forEach((value, column) => {
      setCell(sheet, row + 1, column + 1, value);
    });
  });
  return { workbook, sheet };
}

const painted = (workbook: WorkbookModel, sheet: SheetModel): readonly (readonly CellLook[])[] => {
  const look = ruleColours(workbook, sheet, today);
  return rows.map((cells, row) => cells.map((_value, column) => look(row + 1, column + 1)));
};

const whole = (look: CellLook): readonly CellLook[] => [look, look, look, look, look];

describe("ruleColours() paints", () => {
  test("whole rows whose own key still fits, the first rule first", () => {
    const { workbook, sheet } = invoices();
    const fits = '($C2=$A2&" · "&$B2)';
    paint(sheet, "A2:E1000", `${fits}*($D2>60)`, red);
    paint(sheet, "A2:E1000", `${fits}*($D2>10)`, amber);
    expect(painted(workbook, sheet)).toEqual([
      whole({}),
      whole({ ...amber, ...red }),
      whole(amber),
      whole({}),
      whole({}),
    ]);
  });

  test("single cells where a rule looks at its neighbours", () => {
    const { workbook, sheet } = invoices();
    paint(sheet, "A2:D5", "B2=$D2", bold);
    paint(sheet, "E:E", "$E1=TODAY()", red);
    paint(sheet, "A2:B2 D4:D5", '$B2="Ruiz"', amber);
    expect(painted(workbook, sheet)).toEqual([
      whole({}),
      [amber, amber, bold, {}, {}],
      [{}, {}, bold, {}, {}],
      [{}, {}, bold, {}, {}],
      [{}, {}, bold, {}, red],
    ]);
  });

  test("what other sheets hold", () => {
    const { workbook, sheet } = invoices();
    setCell(addSheet(workbook, "Ajustes"), 1, 1, 80);
    paint(sheet, "D2:D5", "D2>Ajustes!$A$1", red);
    const days = painted(workbook, sheet).map((looks) => looks[3]);
    expect(days).toEqual([{}, {}, {}, red, {}]);
  });

  test.each([
    ["errors", "$A2/0"],
    ["texts", "$A2"],
    ["unknown functions", 'IFERROR(REGEXMATCH($A2,"8"),TRUE)'],
    ["what cannot be read", "(($A2"],
  ])("nothing for %s", (_name, formula) => {
    const { workbook, sheet } = invoices();
    paint(sheet, "A2:E2", formula, red);
    expect(painted(workbook, sheet)).toEqual(rows.map(() => whole({})));
  });
});

describe("ruleColours() follows", () => {
  test("edits, new rules and rules that are gone", () => {
    const { workbook, sheet } = invoices();
    paint(sheet, "A2:A5", "$D2>60", red);
    const first = () => painted(workbook, sheet).map((looks) => looks[0]);
    expect(first()).toEqual([{}, red, {}, red, {}]);
    setCell(sheet, 2, 4, 5);
    expect(first()).toEqual([{}, {}, {}, red, {}]);
    paint(sheet, "A2:A5", "$D2=5", bold);
    expect(first()).toEqual([{}, bold, {}, red, {}]);
    sheet.rules = [];
    expect(first()).toEqual([{}, {}, {}, {}, {}]);
  });
});
