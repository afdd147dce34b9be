import { withFormat } from "../../host/spreadsheet/style-table.ts";
import {
  addSheet,
  emptyWorkbook,
  type Cell,
  type CellValue,
  type SheetModel,
  type WorkbookModel,
} from "../../host/spreadsheet/workbook-model.ts";

/** A cell as an owner has it: its value under a number format, perhaps the result of a formula. */
export type MadeCell = {
  readonly value: CellValue;
  readonly format?: string;
  readonly formula?: string;
};

/** What may stand for a cell: a plain value, or one with a format. */
export type Given = string | number | boolean | null | MadeCell;

/** One sheet of a workbook that a test makes, row by row from the top. */
export type MadeSheet = {
  readonly name: string;
  readonly rows: readonly (readonly Given[])[];
  readonly merges?: readonly string[];
  readonly isHidden?: boolean;
};

const serialOfEpoch = 25_569;
const dayMs = 86_400_000;

/** A date cell; the day is `YYYY-MM-DD`. */
export const day = (iso: string): MadeCell => ({
  value: Date.parse(`${iso}T00:00:00Z`) / dayMs + serialOfEpoch,
  format: "dd/mm/yyyy",
});

/** An amount under a number format that says its currency. */
export const euros = (amount: number): MadeCell => ({
  value: amount,
  format: '#,##0.00 "€"',
});

/** What a formula shows. */
export const formula = (text: string, value: CellValue, format?: string): MadeCell => ({
  value,
  formula: text,
  ...(format === undefined ? {} : { format }),
});

const made = (given: Given): MadeCell =>
  typeof given === "object" && given !== null ? given : { value: given };

const cellOf = (model: WorkbookModel, given: Given): Cell | undefined => {
  const { value, format, formula: text } = made(given);
  if (value === null && text === undefined) return undefined;
  const style = format === undefined ? 0 : withFormat(model, 0, format);
  return { value, style, ...(text === undefined ? {} : { formula: text }) };
};

/** A workbook as its owner left it, before Cóbralo has seen it. */
export const madeWorkbook = (locale: string, sheets: readonly MadeSheet[]): WorkbookModel => {
  const model = emptyWorkbook({ name: "Libro", locale });
  for (const { name, rows, merges = [], isHidden = false } of sheets) {
    const sheet = addSheet(model, name);
    sheet.rows = rows.map((row) => row.map((given) => cellOf(model, given)));
    sheet.merges = [...merges];
    sheet.hidden = isHidden;
  }
  return model;
};

/** The sheet of this name; a test that names one that is not there is wrong. */
export const sheetNamed = (model: WorkbookModel, name: string): SheetModel => {
  const found = model.sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`No sheet "${name}"`);
  return found;
};
