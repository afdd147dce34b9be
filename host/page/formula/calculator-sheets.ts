import type { Model } from "@ironcalc/wasm";
import { renameSheetInFormula } from "../../spreadsheet/formula-references.ts";
import type { SheetModel, WorkbookModel } from "../../spreadsheet/workbook-model.ts";
import { emptyCalculator } from "./empty-calculator.ts";

/** A calculator with the sheets and names of a workbook, still without cells. */
export type CalculatorSheets = {
  readonly calculator: Model;
  /** Place of a sheet, from 0. */
  readonly placeOf: (sheet: SheetModel) => number;
  /** Place of the sheet that repeats a sheet's formula results as text, to the last digit. */
  readonly exactPlaceOf: (sheet: SheetModel) => number;
  readonly nameOf: (sheet: SheetModel) => string;
  /** A formula with the calculator's names of sheets, where they differ. */
  readonly withNames: (formula: string) => string;
};

const attempt = (act: () => void): boolean => {
  try {
    act();
    return true;
  } catch {
    return false;
  }
};

// Sheets of Google's may have names that the calculator refuses, such as long ones.
const nameOfOwn = ({ id }: SheetModel): string => `Tab_${String(id)}`;

/** Sheets and names as one text: with another one the calculator's sheets are no longer the workbook's. */
export const layoutOf = ({ sheets, definedNames }: WorkbookModel): string =>
  JSON.stringify([sheets.map(({ id, name }) => [id, name]), definedNames]);

export function calculatorSheets({ sheets, definedNames }: WorkbookModel): CalculatorSheets {
  const calculator = emptyCalculator();
  for (let count = 1; count < sheets.length * 2; count += 1) calculator.newSheet();
  sheets.forEach((sheet, at) => {
    calculator.renameSheet(at, nameOfOwn(sheet));
    calculator.renameSheet(at + sheets.length, `Exact_${String(sheet.id)}`);
  });
  const refused = sheets.filter(
    (sheet, at) => !attempt(() => calculator.renameSheet(at, sheet.name)),
  );
  for (const { name, text } of definedNames)
    attempt(() => calculator.newDefinedName(name, null, text));
  const places = new Map(sheets.map(({ id }, at) => [id, at]));
  const placeOf = ({ id }: SheetModel): number => places.get(id) ?? -1;
  return {
    calculator,
    placeOf,
    exactPlaceOf: (sheet) => placeOf(sheet) + sheets.length,
    nameOf: (sheet) => (refused.some(({ id }) => id === sheet.id) ? nameOfOwn(sheet) : sheet.name),
    withNames: (formula) =>
      refused.reduce(
        (text, sheet) => renameSheetInFormula(text, sheet.name, nameOfOwn(sheet)),
        formula,
      ),
  };
}
