import { blockOf } from "./a1-notation.ts";
import { colourArgb, colourHex } from "./colours.ts";
import { criteriaOf, isGradient } from "./format-rule-kinds.ts";
import type {
  GoogleCondition,
  GoogleRange,
  GoogleRule,
  GoogleRuleBuilder,
} from "./google-surface.ts";
import { RangeService } from "./range-service.ts";
import { booleanCriteria } from "./service-enums.ts";
import { behind, guard } from "./service-guard.ts";
import type { ServiceSession } from "./service-session.ts";
import type { FormatRule } from "./workbook-model.ts";

/** What a rule and its builder both tell. */
abstract class RuleReader {
  constructor(
    protected readonly session: ServiceSession,
    /** The sheet of its ranges; null while it has none. */
    public sheetId: number | null,
    public kept: FormatRule,
  ) {}

  getRanges(): GoogleRange[] {
    const { session, sheetId } = this;
    if (sheetId === null) return session.realm.array([]);
    const { maxRows, maxColumns } = session.sheet(sheetId);
    const blocks = this.kept.ranges.flatMap((range) => blockOf(range, maxRows, maxColumns) ?? []);
    return session.realm.array(blocks.map((block) => session.faces.range(sheetId, block)));
  }

  getBooleanCondition() {
    return isGradient(this.kept)
      ? null
      : guard("BooleanCondition", new Condition(this.session, this.kept));
  }

  copy() {
    return ruleBuilder(this.session, this.sheetId, this.kept);
  }
}

/** `SpreadsheetApp.ConditionalFormatRule`. */
export class RuleService extends RuleReader implements GoogleRule {
  getGradientCondition() {
    return isGradient(this.kept) ? guard("GradientCondition", {}) : null;
  }
}

/** `SpreadsheetApp.ConditionalFormatRuleBuilder`. */
export class RuleBuilder extends RuleReader implements GoogleRuleBuilder {
  whenFormulaSatisfied(formula: unknown) {
    if (typeof formula !== "string") {
      const method = "ConditionalFormatRuleBuilder.whenFormulaSatisfied";
      return this.session.refuseArguments(method, [formula]);
    }
    const style = this.kept.rule.style;
    const formulae = [formula.replace(/^=/, "")];
    const rule = { type: "expression", formulae, ...(style === undefined ? {} : { style }) };
    this.kept = { ...this.kept, rule };
    return this;
  }

  setBackground(colour: unknown) {
    const argb = colourArgb(this.session, colour);
    const fill = { type: "pattern", pattern: "solid", bgColor: { argb } };
    return this.look({ fill: argb === null ? undefined : fill });
  }

  setFontColor(colour: unknown) {
    const argb = colourArgb(this.session, colour);
    return this.font({ color: argb === null ? undefined : { argb } });
  }

  setBold(isBold: unknown) {
    return this.font({ bold: isBold === null || isBold === undefined ? undefined : isBold });
  }

  setRanges(ranges: unknown) {
    const places = (Array.isArray(ranges) ? ranges : []).map(
      (range) => behind(RangeService, range)?.place,
    );
    if (places.length === 0 || places.includes(undefined)) {
      const method = "ConditionalFormatRuleBuilder.setRanges";
      return this.session.refuseArguments(method, [ranges]);
    }
    this.sheetId = places[0]?.sheetId ?? null;
    this.kept = { ...this.kept, ranges: places.flatMap((place) => place?.a1 ?? []) };
    return this;
  }

  build() {
    if (this.kept.ranges.length === 0) {
      this.session.fail("Conditional format rule must have at least one range.");
    }
    if (this.kept.rule.type === "") {
      this.session.fail("Conditional format rule must have a condition.");
    }
    return guard("ConditionalFormatRule", new RuleService(this.session, this.sheetId, this.kept));
  }

  private font(change: { readonly [key: string]: unknown }) {
    const font = this.kept.rule.style?.["font"];
    return this.look({ font: { ...(typeof font === "object" ? font : {}), ...change } });
  }

  private look(change: { readonly [part: string]: unknown }) {
    const { rule } = this.kept;
    this.kept = { ...this.kept, rule: { ...rule, style: { ...rule.style, ...change } } };
    return this;
  }
}

export function ruleBuilder(
  session: ServiceSession,
  sheetId: number | null,
  kept: FormatRule,
): RuleBuilder {
  return guard("ConditionalFormatRuleBuilder", new RuleBuilder(session, sheetId, kept));
}

/** `SpreadsheetApp.BooleanCondition`. */
class Condition implements GoogleCondition {
  constructor(
    private readonly session: ServiceSession,
    private readonly kept: FormatRule,
  ) {}

  getCriteriaType() {
    return booleanCriteria[criteriaOf(this.kept)?.type ?? "CUSTOM_FORMULA"];
  }

  getCriteriaValues(): unknown[] {
    return this.session.realm.array(criteriaOf(this.kept)?.values ?? []);
  }

  getBackground(): string | null {
    const fill = this.kept.rule.style?.["fill"] as
      { readonly bgColor?: unknown; readonly fgColor?: unknown } | undefined;
    return colourHex(fill?.bgColor ?? fill?.fgColor);
  }

  getFontColor(): string | null {
    const font = this.kept.rule.style?.["font"] as { readonly color?: unknown } | undefined;
    return colourHex(font?.color);
  }

  getBold(): boolean | null {
    const font = this.kept.rule.style?.["font"] as { readonly bold?: boolean } | undefined;
    return font?.bold ?? null;
  }
}
