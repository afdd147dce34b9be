import type { booleanCriteria } from "./service-enums.ts";
import type { FormatRule } from "./workbook-model.ts";

/** A condition in Google's words. */
export type Criteria = {
  readonly type: keyof typeof booleanCriteria;
  readonly values: readonly unknown[];
};

const comparisons: { readonly [operator: string]: Criteria["type"] } = {
  between: "NUMBER_BETWEEN",
  notBetween: "NUMBER_NOT_BETWEEN",
  equal: "NUMBER_EQUAL_TO",
  notEqual: "NUMBER_NOT_EQUAL_TO",
  greaterThan: "NUMBER_GREATER_THAN",
  greaterThanOrEqual: "NUMBER_GREATER_THAN_OR_EQUAL_TO",
  lessThan: "NUMBER_LESS_THAN",
  lessThanOrEqual: "NUMBER_LESS_THAN_OR_EQUAL_TO",
};

export function isGradient(kept: FormatRule): boolean {
  return kept.rule.type === "colorScale";
}

/** The rule's condition as Google tells it; null for a gradient and for kinds Google lacks. */
export function criteriaOf(kept: FormatRule): Criteria | null {
  const { type, formulae = [] } = kept.rule;
  if (type === "expression") {
    return { type: "CUSTOM_FORMULA", values: formulae.map((formula) => `=${String(formula)}`) };
  }
  if (type === "cellIs") {
    const comparison = comparisons[String(kept.rule["operator"])];
    return comparison === undefined ? null : { type: comparison, values: formulae };
  }
  if (type !== "containsText") return null;
  const operator = kept.rule["operator"];
  if (operator === "containsBlanks") return { type: "CELL_EMPTY", values: [] };
  if (operator === "notContainsBlanks") return { type: "CELL_NOT_EMPTY", values: [] };
  return { type: "TEXT_CONTAINS", values: [kept.rule["text"] ?? ""] };
}

/**
 * Whether the script gets to see the rule. Data bars, icon sets, top ten and other kinds that
 * Google does not have stay in the file whatever the script sets.
 */
export function isVisible(kept: FormatRule): boolean {
  return isGradient(kept) || criteriaOf(kept) !== null;
}

/** The list after a script set its rules: unseen ones keep their place in the order. */
export function withUnseen(
  before: readonly FormatRule[],
  set: readonly FormatRule[],
): FormatRule[] {
  const rules = [...set];
  before.forEach((kept, place) => {
    if (!isVisible(kept)) rules.splice(Math.min(place, rules.length), 0, kept);
  });
  return rules;
}
