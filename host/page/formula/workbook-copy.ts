import type { CfRuleInput, Model } from "@ironcalc/wasm";
import { columnLetters } from "../../spreadsheet/a1-notation.ts";
import { untouched } from "../../spreadsheet/cell-grid.ts";
import type {
  Cell,
  CellValue,
  SheetModel,
  WorkbookModel,
} from "../../spreadsheet/workbook-model.ts";
import { isFormula, isReadWhole, typedValue } from "./calculator-input.ts";
import { calculatorSheets, layoutOf } from "./calculator-sheets.ts";
import { calculatorFormula } from "./formula-text.ts";
import { knowsFunctionsOf } from "./known-functions.ts";

/** A rule that paints where its formula holds. */
export type PaintRule = {
  /** One range or several, parted by blanks. */
  readonly range: string;
  /** Without `=`, written for the first cell of the range. */
  readonly formula: string;
  readonly format: Extract<CfRuleInput, { readonly type: "Formula" }>["format"];
};

/** The looks of a cell with what the rules paint on it. */
export type Painted = ReturnType<Model["getCellStyle"]>["style"];

const types = { number: 1, logical: 4, error: 16 } as const;

/** The calculator's errors for what it does not understand: they are no results of the formula. */
const notUnderstood: readonly string[] = ["#NAME?", "#ERROR!", "#N/IMPL!", "#SPILL!", "#CALC!"];

/** An error as Sheets shows it: a formula that needs itself is a broken reference there. */
const errorOf = (text: string): CellValue | undefined =>
  notUnderstood.includes(text) ? undefined : { error: text === "#CIRC!" ? "#REF!" : text };

/** A result for one cell: one that fills others too would stand there in part. */
const isSingle = (structure: ReturnType<Model["getCellArrayStructure"]>): boolean =>
  structure === "SingleCell" ||
  ("DynamicAnchor" in structure && structure.DynamicAnchor.every((length) => length === 1));

/** A copy of a workbook in the calculator, to which only what changed is handed over. */
class WorkbookCopy {
  readonly layout: string;
  private readonly sheets: ReturnType<typeof calculatorSheets>;
  private readonly calculator: Model;
  private readonly given = new Map<number, string[][]>();
  private readonly rules = new Map<number, string>();
  private readonly unreadable = new Set<string>();
  private isBehind = true;

  constructor(model: WorkbookModel) {
    this.layout = layoutOf(model);
    this.sheets = calculatorSheets(model);
    this.calculator = this.sheets.calculator;
  }

  /** @param today Serial day for `TODAY()`. */
  follow(model: WorkbookModel, today: number): void {
    for (const sheet of model.sheets) this.followSheet(sheet, today);
  }

  /** Sets what paints a sheet; of several rules the first wins, part by part. */
  paint(sheet: SheetModel, rules: readonly PaintRule[], today: number): void {
    const wanted = rules.map((rule) => ({ ...rule, formula: this.formula(rule.formula, today) }));
    const text = JSON.stringify(wanted);
    if ((this.rules.get(sheet.id) ?? "[]") === text) return;
    this.rules.set(sheet.id, text);
    this.isBehind = true;
    const place = this.sheets.placeOf(sheet);
    const { length } = this.calculator.getConditionalFormattingList(place);
    for (let old = 0; old < length; old += 1) this.calculator.deleteConditionalFormatting(place, 0);
    for (const rule of wanted.reverse()) this.addRule(place, rule);
  }

  /** What the formula in a cell comes to; undefined where that is not for the calculator to say. */
  resultAt(sheet: SheetModel, row: number, column: number): CellValue | undefined {
    if (!isFormula(this.given.get(sheet.id)?.[row - 1]?.[column - 1] ?? "")) return undefined;
    this.catchUp();
    const { calculator, sheets } = this;
    if (!isSingle(calculator.getCellArrayStructure(sheets.placeOf(sheet), row, column)))
      return undefined;
    const text = calculator.getFormattedCellValue(sheets.placeOf(sheet), row, column);
    const type = calculator.getCellType(sheets.placeOf(sheet), row, column);
    if (type === types.logical) return text === "TRUE";
    if (type === types.error) return errorOf(text);
    if (type !== types.number) return text;
    return Number(calculator.getFormattedCellValue(sheets.exactPlaceOf(sheet), row, column));
  }

  /** The looks that the rules leave on a cell. */
  styleAt(sheet: SheetModel, row: number, column: number): Painted {
    this.catchUp();
    return this.calculator.getCellStyle(this.sheets.placeOf(sheet), row, column).style;
  }

  private catchUp(): void {
    if (this.isBehind) this.calculator.evaluate();
    this.isBehind = false;
  }

  private formula(formula: string, today: number): string {
    return this.sheets.withNames(calculatorFormula(formula, today));
  }

  private addRule(place: number, { range, formula, format }: PaintRule): void {
    const rule: CfRuleInput = { type: "Formula", formula, format, stop_if_true: false };
    try {
      this.calculator.addConditionalFormatting(place, range, rule);
    } catch {
      // A rule that the calculator cannot read paints nothing.
    }
  }

  private followSheet(sheet: SheetModel, today: number): void {
    const given = this.given.get(sheet.id) ?? [];
    this.given.set(sheet.id, given);
    const rowCount = Math.max(given.length, sheet.rows.length);
    for (let row = 0; row < rowCount; row += 1) {
      const before = (given[row] ??= []);
      const cells = sheet.rows[row] ?? [];
      const columnCount = Math.max(before.length, cells.length);
      for (let column = 0; column < columnCount; column += 1) {
        const input = this.inputOf(cells[column] ?? untouched, today);
        if (input !== (before[column] ?? ""))
          before[column] = this.give(sheet, row + 1, column + 1, cells[column] ?? untouched, input);
      }
    }
  }

  private inputOf({ formula, value }: Cell, today: number): string {
    const isBeyond =
      formula === undefined || this.unreadable.has(formula) || !knowsFunctionsOf(formula);
    return isBeyond ? typedValue(value) : `=${this.formula(formula, today)}`;
  }

  /** Types a cell into the calculator, and its last result where the formula cannot be read. */
  private give(sheet: SheetModel, row: number, column: number, cell: Cell, input: string): string {
    const place = this.sheets.placeOf(sheet);
    this.isBehind = true;
    this.calculator.setUserInput(place, row, column, input);
    if (!isFormula(input)) return input;
    if (!isReadWhole(input, this.calculator.getCellContent(place, row, column))) {
      this.unreadable.add(cell.formula ?? "");
      return this.give(sheet, row, column, cell, typedValue(cell.value));
    }
    const own = `'${this.sheets.nameOf(sheet).replaceAll("'", "''")}'`;
    const exact = `=${own}!${columnLetters(column)}${String(row)}&""`;
    this.calculator.setUserInput(this.sheets.exactPlaceOf(sheet), row, column, exact);
    return input;
  }
}

const copies = new WeakMap<WorkbookModel, WorkbookCopy>();

/**
 * The calculator's copy of a workbook as it stands.
 *
 * @param today Serial day for `TODAY()`.
 */
export function workbookCopy(model: WorkbookModel, today: number): WorkbookCopy {
  const known = copies.get(model);
  const copy = known?.layout === layoutOf(model) ? known : new WorkbookCopy(model);
  copies.set(model, copy);
  copy.follow(model, today);
  return copy;
}
