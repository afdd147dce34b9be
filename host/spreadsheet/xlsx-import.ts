import type { Cell as FileCell, CellValue as FileValue, Worksheet } from "@cj-tech-master/excelts";
import { isDateLike } from "./display-value.ts";
import { formatOf } from "./style-table.ts";
import {
  addSheet,
  type Cell,
  type CellValue,
  type FormatRule,
  type LineLooks,
  type SheetModel,
  type WorkbookModel,
} from "./workbook-model.ts";
import type { StyleReader } from "./xlsx-styles.ts";

const epochSerial = 25_569;
const dayMs = 86_400_000;
/** How far the serials of a workbook of the 1904 date system are behind. */
export const shift1904 = 1_462;

/** Adds one sheet of the library's workbook to the model. */
export function importSheet(
  model: WorkbookModel,
  worksheet: Worksheet,
  styles: StyleReader,
  is1904: boolean,
): void {
  const { bottom, right } = worksheet.dimensions;
  const sheet = addSheet(model, worksheet.name, {
    nameInFile: worksheet.name,
    rows: Math.max(1, bottom),
    columns: Math.max(1, right),
  });
  sheet.hidden = worksheet.state !== "visible";
  for (let row = 1; row <= worksheet.rowCount; row += 1) {
    importRow(model, worksheet, sheet, row, styles, is1904);
  }
  trimRows(sheet);
  importColumns(worksheet, sheet, styles);
  const [view] = viewsOf(worksheet);
  sheet.frozenRows = view?.state === "frozen" ? (view.ySplit ?? 0) : 0;
  sheet.merges = mergesOf(worksheet);
  sheet.rules = rulesOf(worksheet);
  sheet.validations = validationsOf(worksheet);
  sheet.autoFilter = typeof worksheet.autoFilter === "string" ? worksheet.autoFilter : null;
  sheet.tables = Object.values(worksheet.tables).map((table) => {
    const { name, tableRef } = table.model as { name: string; tableRef?: string };
    return { name, range: tableRef ?? "" };
  });
}

function importRow(
  model: WorkbookModel,
  worksheet: Worksheet,
  sheet: SheetModel,
  number: number,
  styles: StyleReader,
  is1904: boolean,
): void {
  const row = worksheet.findRow(number);
  const cells: (Cell | undefined)[] = [];
  sheet.rows.push(cells);
  if (row === undefined) return;
  row.eachCell({ includeEmpty: false }, (fileCell, column) => {
    place(cells, column, importCell(model, fileCell, styles, is1904));
  });
  for (let column = 1; column <= row.cellCount; column += 1) {
    const fileCell = cells[column - 1] === undefined ? row.findCell(column) : undefined;
    if (fileCell !== undefined) {
      place(cells, column, importCell(model, fileCell, styles, is1904));
    }
  }
  const looks = looksOf(row.height, row.hidden, row.outlineLevel, styles(row.style));
  if (looks !== undefined) sheet.rowLooks[number - 1] = looks;
}

/** Some programs write looks for the very last row of the grid; there is nothing to keep there. */
function trimRows(sheet: SheetModel): void {
  let last = sheet.rows.length;
  while (last > 0 && sheet.rows[last - 1]?.length === 0) last -= 1;
  sheet.rows.length = last;
  sheet.rowLooks.length = Math.min(last, sheet.rowLooks.length);
}

function place(cells: (Cell | undefined)[], column: number, cell: Cell | undefined): void {
  if (cell === undefined) return;
  while (cells.length < column) cells.push(undefined);
  cells[column - 1] = cell;
}

function importCell(
  model: WorkbookModel,
  fileCell: FileCell,
  styles: StyleReader,
  is1904: boolean,
): Cell | undefined {
  const style = styles(fileCell.style);
  const note = fileCell.note;
  const content = contentOf(fileCell);
  const value = is1904 ? in1900(content.value, fileCell, formatOf(model, style)) : content.value;
  if (value === null && style === 0 && note === undefined && content.formula === undefined) {
    return undefined;
  }
  return { ...content, value, style, ...noteOf(note) };
}

type Content = Pick<Cell, "value" | "formula" | "fileValue">;

function contentOf(fileCell: FileCell): Content {
  if (fileCell.isMerged && fileCell.master !== fileCell) return { value: null };
  const value = fileCell.value;
  if (value === null || value === undefined) return { value: null };
  if (typeof value !== "object" || value instanceof Date) return { value: simple(value) };
  return fileCell.formula === undefined
    ? richContent(value)
    : formulaContent(fileCell.formula, value as { result?: FileValue; ref?: string });
}

type RichValue = Exclude<FileValue, string | number | boolean | Date | null | undefined>;

function richContent(value: RichValue): Content {
  if ("error" in value) return { value: { error: value.error } };
  if ("richText" in value) return { value: joined(value.richText), fileValue: plain(value) };
  if ("hyperlink" in value) return { value: linkText(value.text), fileValue: plain(value) };
  return "checkbox" in value ? { value: value.checkbox, fileValue: plain(value) } : { value: null };
}

function formulaContent(
  formula: string,
  value: { readonly result?: FileValue; readonly shareType?: string; readonly ref?: string },
): Content {
  const isArray = value.shareType === "array";
  return {
    value: resultOf(value.result),
    formula,
    ...(isArray ? { fileValue: { shareType: "array", ref: value.ref } } : {}),
  };
}

function simple(value: string | number | boolean | Date): CellValue {
  return value instanceof Date ? value.getTime() / dayMs + epochSerial : value;
}

function resultOf(result: FileValue): CellValue {
  if (result === null || result === undefined) return null;
  if (typeof result !== "object" || result instanceof Date) return simple(result);
  return "error" in result ? { error: result.error } : null;
}

/** Dates arrive right; numbers that only this host takes for dates still count from 1904. */
function in1900(value: CellValue, fileCell: FileCell, format: string): CellValue {
  const raw = fileCell.formula === undefined ? fileCell.value : fileCell.result;
  const isRaw = typeof raw === "number" && typeof value === "number";
  return isRaw && isDateLike(format) ? value + shift1904 : value;
}

function joined(parts: readonly { readonly text: string }[]): string {
  return parts.map((part) => part.text).join("");
}

function linkText(text: unknown): string {
  if (typeof text === "object" && text !== null && "richText" in text) {
    return joined((text as { richText: readonly { text: string }[] }).richText);
  }
  return String(text);
}

function noteOf(note: FileCell["note"]): Pick<Cell, "note" | "fileNote"> {
  if (note === undefined) return {};
  if (typeof note === "string") return { note };
  return { note: joined(note.texts ?? []), fileNote: plain(note) };
}

/** As plain data, so that it survives in the saved state. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

function looksOf(
  size: number | undefined,
  hidden: boolean,
  outlineLevel: number | undefined,
  style: number,
): LineLooks | undefined {
  const looks: LineLooks = {
    ...(size === undefined ? {} : { size }),
    ...(hidden ? { hidden } : {}),
    ...((outlineLevel ?? 0) > 0 ? { outlineLevel: outlineLevel ?? 0 } : {}),
    ...(style === 0 ? {} : { style }),
  };
  return Object.keys(looks).length === 0 ? undefined : looks;
}

function importColumns(worksheet: Worksheet, sheet: SheetModel, styles: StyleReader): void {
  const columns = (worksheet.columns as Worksheet["columns"] | null) ?? [];
  columns.forEach((column, place) => {
    const size = column.isCustomWidth ? column.width : undefined;
    const looks = looksOf(size, column.hidden, column.outlineLevel, styles(column.style));
    if (looks !== undefined) sheet.columnLooks[place] = looks;
  });
}

/** The library shows them only within a copy of all its cells. */
export function mergesOf(worksheet: Worksheet): string[] {
  const { _merges } = worksheet as unknown as {
    readonly _merges: { readonly [master: string]: { readonly range: string } };
  };
  return Object.values(_merges).map((merge) => merge.range);
}

function rulesOf(worksheet: Worksheet): FormatRule[] {
  const rules = worksheet.conditionalFormattings.flatMap(({ ref, rules: list }) =>
    list.map((rule) => ({ ranges: ref.split(" "), rule: plain(rule) as FormatRule["rule"] })),
  );
  const rank = ({ rule }: FormatRule) => Number(rule["priority"] ?? Number.MAX_SAFE_INTEGER);
  return rules.sort((left, right) => rank(left) - rank(right));
}

function validationsOf(worksheet: Worksheet): SheetModel["validations"] {
  const { model } = worksheet.dataValidations;
  return Object.entries(model).flatMap(([key, rule]) =>
    rule === undefined ? [] : [{ range: key.replace(/^range:/, ""), rule: plain(rule) }],
  );
}

/** A sheet whose file tells no view has none, whatever the library's types say. */
export function viewsOf(worksheet: Worksheet): Worksheet["views"] {
  return Array.isArray(worksheet.views) ? worksheet.views : [];
}
