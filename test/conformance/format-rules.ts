import { mustEqual, type ConformanceCase, type Services } from "./conformance-case.ts";
import { onScratchSheet } from "./scratch-sheet.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const rule = ({ SpreadsheetApp }: Services, sheet: Sheet, formula: string, a1: string) =>
  SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(formula)
    .setBackground("#f4c7c3")
    .setBold(true)
    .setRanges([sheet.getRange(a1)])
    .build();

/** What a rule says, as far as it is ours. */
const told = (found: GoogleAppsScript.Spreadsheet.ConditionalFormatRule) => [
  found.getBooleanCondition()?.getCriteriaValues(),
  found.getRanges().map((range) => range.getA1Notation()),
];

/** Conditional formats. */
export const formatRuleCases: readonly ConformanceCase[] = [
  {
    id: "rules-round-trip",
    belief: "a rule with a formula comes back with its formula, operators and ranges as set",
    run: (services) =>
      onScratchSheet(services, (sheet) => {
        const formula = '=($K5=$B5&" · "&$D5)*($P5>60)';
        sheet.setConditionalFormatRules([rule(services, sheet, formula, "A5:P20")]);
        mustEqual("rules", sheet.getConditionalFormatRules().map(told), [[[formula], ["A5:P20"]]]);
      }),
  },
  {
    id: "rules-replaced",
    belief: "setConditionalFormatRules replaces the whole list and keeps its order",
    run: (services) =>
      onScratchSheet(services, (sheet) => {
        const first = rule(services, sheet, "=$A1>1", "A1:B9");
        const second = rule(services, sheet, "=$A1>2", "A1:B9");
        sheet.setConditionalFormatRules([first, second]);
        const kept = sheet.getConditionalFormatRules();
        sheet.setConditionalFormatRules([...kept].reverse());
        mustEqual(
          "order",
          sheet.getConditionalFormatRules().map((one) => told(one)[0]),
          [["=$A1>2"], ["=$A1>1"]],
        );
        sheet.setConditionalFormatRules([]);
        mustEqual("none", sheet.getConditionalFormatRules().length, 0);
      }),
  },
  {
    id: "rules-colours",
    belief: "background and weight of a rule come back as set, the colour as #rrggbb",
    run: (services) =>
      onScratchSheet(services, (sheet) => {
        sheet.setConditionalFormatRules([rule(services, sheet, "=$A1>1", "A1:B9")]);
        const [found] = sheet.getConditionalFormatRules();
        const condition = found?.getBooleanCondition();
        mustEqual("looks", [condition?.getBackground(), condition?.getBold()], ["#f4c7c3", true]);
      }),
  },
];
