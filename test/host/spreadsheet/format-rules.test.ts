import { describe, expect, test } from "@jest/globals";
import { insertColumn, insertRow } from "../../../host/spreadsheet/human-hands.ts";
import type { FormatRule } from "../../../host/spreadsheet/workbook-model.ts";
import { bookOf, openDesk } from "./spreadsheet-desk.ts";

const rows = Array.from({ length: 9 }, (_, row) => ["F", "x", "y", row]);
const dataBar: FormatRule = { ranges: ["D1:D9"], rule: { type: "dataBar" } };
const greater: FormatRule = {
  ranges: ["D1:D9"],
  rule: { type: "cellIs", operator: "greaterThan", formulae: ["3"] },
};
const scale: FormatRule = { ranges: ["D1:D9"], rule: { type: "colorScale" } };

function sheetWith(rules: readonly FormatRule[]) {
  const { model, sheet } = bookOf(rows);
  sheet.rules = [...rules];
  const desk = openDesk(model);
  desk.run(`
    const sheet = SpreadsheetApp.getActive().getSheets()[0];
    const ours = () => SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied("=$D2>1").setBackground("#F4C7C3").setBold(true)
      .setRanges([sheet.getRange("A2:D9")]).build();
    const kinds = () => sheet.getConditionalFormatRules().map((rule) => {
      const condition = rule.getBooleanCondition();
      return condition === null ? "gradient" : condition.getCriteriaType() + condition.getCriteriaValues().join();
    }).join(" ");
  `);
  return { model, sheet, desk };
}

describe("Sheet.getConditionalFormatRules()", () => {
  test("shows the kinds Google has, in their order", () => {
    const { desk } = sheetWith([greater, dataBar, scale]);
    expect(desk.run("kinds()")).toBe("NUMBER_GREATER_THAN3 gradient");
  });

  test("tells condition, colours and ranges of our own rule", () => {
    const { desk } = sheetWith([]);
    desk.run("sheet.setConditionalFormatRules([ours()])");
    expect(
      desk.run(`
        const rule = sheet.getConditionalFormatRules()[0];
        const condition = rule.getBooleanCondition();
        [condition.getCriteriaType() === SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA,
          condition.getCriteriaValues()[0], condition.getBackground(), condition.getBold(),
          rule.getRanges()[0].getA1Notation(), rule.getGradientCondition()]
      `),
    ).toEqual([true, "=$D2>1", "#f4c7c3", true, "A2:D9", null]);
  });
});

describe("Sheet.setConditionalFormatRules()", () => {
  test("replaces the list and leaves kinds that the script cannot see", () => {
    const { desk, sheet } = sheetWith([greater, dataBar, scale]);
    desk.run("sheet.setConditionalFormatRules(sheet.getConditionalFormatRules().concat([ours()]))");
    desk.flush();
    expect(sheet.rules.map(({ rule }) => rule.type)).toEqual([
      "cellIs",
      "dataBar",
      "colorScale",
      "expression",
    ]);
    desk.run("sheet.setConditionalFormatRules([])");
    desk.flush();
    expect(sheet.rules).toEqual([dataBar]);
  });

  test("refuses what is no rule, and a rule of another sheet", () => {
    const { desk } = sheetWith([]);
    expect(() => desk.run("sheet.setConditionalFormatRules([{}])")).toThrow(
      "don't match the method signature for SpreadsheetApp.Sheet.setConditionalFormatRules",
    );
    expect(() =>
      desk.run('SpreadsheetApp.getActive().insertSheet("b").setConditionalFormatRules([ours()])'),
    ).toThrow("cannot reference a different sheet");
  });
});

describe("conditional-format rules", () => {
  test("move with the rows and columns of their ranges and formulas", () => {
    const { desk, model, sheet } = sheetWith([]);
    desk.run("sheet.setConditionalFormatRules([ours()]); SpreadsheetApp.flush()");
    insertColumn(model, sheet, 2);
    insertRow(model, sheet, 5);
    expect(desk.run("kinds()")).toBe("CUSTOM_FORMULA=$E2>1");
    expect(desk.run("sheet.getConditionalFormatRules()[0].getRanges()[0].getA1Notation()")).toBe(
      "A2:E10",
    );
  });

  test("cannot be built without range or condition", () => {
    const { desk } = sheetWith([]);
    expect(() =>
      desk.run('SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied("=1").build()'),
    ).toThrow("at least one range");
    expect(() =>
      desk.run(
        'SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange("A1")]).build()',
      ),
    ).toThrow("must have a condition");
  });

  test("are copied with everything they have", () => {
    const { desk } = sheetWith([]);
    desk.run("sheet.setConditionalFormatRules([ours().copy().setBackground('#000').build()])");
    expect(
      desk.run(`
        const copied = sheet.getConditionalFormatRules()[0].getBooleanCondition();
        [copied.getBackground(), copied.getBold(), copied.getCriteriaValues()[0]]
      `),
    ).toEqual(["#000000", true, "=$D2>1"]);
  });
});
