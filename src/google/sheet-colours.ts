import { isOurRule } from "../workbook/our-rule.ts";
import type { ColourRule } from "../workbook/edit.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Sets our colour rules behind the owner's; rules of ours from before, fragments too, go away. */
export function replaceColourRules(sheet: Sheet, rules: readonly ColourRule[]): void {
  const owners = sheet.getConditionalFormatRules().filter((rule) => !isOurRule(formulaOf(rule)));
  sheet.setConditionalFormatRules([...owners, ...rules.map((rule) => googleRule(sheet, rule))]);
}

function formulaOf(rule: Rule): string {
  const values: readonly unknown[] = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
  return typeof values[0] === "string" ? values[0] : "";
}

function googleRule(
  sheet: Sheet,
  { formula, background, fontColour, isBold, block }: ColourRule,
): Rule {
  return SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(formula)
    .setBackground(background)
    .setFontColor(fontColour)
    .setBold(isBold)
    .setRanges([sheet.getRange(block.row, block.column, block.rows, block.columns)])
    .build();
}
