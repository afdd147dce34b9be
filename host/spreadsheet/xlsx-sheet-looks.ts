import type {
  ConditionalFormattingOptions,
  Worksheet,
  WorksheetView,
} from "@cj-tech-master/excelts";
import { blockOf, columnLetters } from "./a1-notation.ts";
import { cellAt } from "./cell-grid.ts";
import { styleOf } from "./style-table.ts";
import type { LineLooks, SheetModel, WorkbookModel } from "./workbook-model.ts";
import { viewsOf } from "./xlsx-import.ts";

type Lines = readonly (LineLooks | undefined)[];

const isSame = (left: unknown, right: unknown) => JSON.stringify(left) === JSON.stringify(right);

/** Calls back for each line whose looks are no longer those of the file; lines count from 1. */
function eachChanged(
  before: Lines,
  now: Lines,
  change: (line: number, looks: LineLooks) => void,
): void {
  for (let place = 0; place < Math.max(before.length, now.length); place += 1) {
    if (!isSame(before[place], now[place])) change(place + 1, now[place] ?? {});
  }
}

export function applyRows(
  model: WorkbookModel,
  worksheet: Worksheet,
  before: SheetModel,
  now: SheetModel,
): void {
  eachChanged(before.rowLooks, now.rowLooks, (line, looks) => {
    const row = worksheet.getRow(line);
    Object.assign(row, { height: looks.size });
    row.hidden = looks.hidden ?? false;
    row.outlineLevel = looks.outlineLevel ?? 0;
    row.style = { ...styleOf(model, looks.style ?? 0) };
  });
}

export function applyColumns(
  model: WorkbookModel,
  worksheet: Worksheet,
  before: SheetModel,
  now: SheetModel,
): void {
  eachChanged(before.columnLooks, now.columnLooks, (line, looks) => {
    const column = worksheet.getColumn(line);
    Object.assign(column, { width: looks.size });
    column.hidden = looks.hidden ?? false;
    column.outlineLevel = looks.outlineLevel ?? 0;
    column.style = { ...styleOf(model, looks.style ?? 0) };
  });
}

/** All rules anew, in the order of the model: the first one wins, as on Google. */
export function applyRules(worksheet: Worksheet, now: SheetModel): void {
  worksheet.conditionalFormattings = now.rules.map((kept, place) => ({
    ref: kept.ranges.join(" "),
    rules: [{ ...kept.rule, priority: place + 1 }],
  })) as unknown as ConditionalFormattingOptions[];
}

export function applyValidations(worksheet: Worksheet, now: SheetModel): void {
  const entries = now.validations.map(({ range, rule }) => [
    range.includes(":") ? `range:${range}` : range,
    rule,
  ]);
  Object.assign(worksheet.dataValidations, { model: Object.fromEntries(entries) as unknown });
}

export function freeze(worksheet: Worksheet, rows: number): void {
  const [first = {}, ...others] = viewsOf(worksheet);
  const columns = (first as { readonly xSplit?: number }).xSplit ?? 0;
  const state = rows > 0 || columns > 0 ? "frozen" : "normal";
  const corner = `${columnLetters(columns + 1)}${rows + 1}`;
  const view = { ...first, state, ySplit: rows, topLeftCell: corner };
  worksheet.views = [view as Partial<WorksheetView>, ...others];
}

type TableModel = {
  tableRef: string;
  autoFilterRef?: string;
  ref: string;
  columns: { name: string }[];
  headerRow?: boolean;
};

/** Tables follow their range; their columns are named as their header cells, as readers demand. */
export function applyTables(worksheet: Worksheet, before: SheetModel, now: SheetModel): void {
  for (const [key, table] of Object.entries(worksheet.tables)) {
    const name = (table.model as { readonly name: string }).name;
    const old = before.tables.find((kept) => kept.name === name);
    const kept = now.tables.find((other) => other.name === name);
    if (kept === undefined || old === undefined) Reflect.deleteProperty(worksheet.tables, key);
    else fitTable(table.model as TableModel, headersOf(before, old.range), now, kept.range);
  }
}

function headersOf(sheet: SheetModel, range: string): readonly string[] {
  const block = blockOf(range, sheet.maxRows, sheet.maxColumns);
  if (block === null) return [];
  return Array.from({ length: block.columns }, (_, step) => {
    const { value } = cellAt(sheet, block.row, block.column + step);
    return typeof value === "string" || typeof value === "number" ? String(value) : "";
  });
}

function fitTable(
  table: TableModel,
  oldHeaders: readonly string[],
  now: SheetModel,
  range: string,
): void {
  if (table.tableRef !== range) {
    if (table.autoFilterRef !== undefined) table.autoFilterRef = range;
    table.tableRef = range;
    table.ref = range;
  }
  const headers = headersOf(now, range);
  if (table.headerRow === false || isSame(headers, oldHeaders)) return;
  const columns = table.columns;
  table.columns = headers.map((header, step) => {
    const place = oldHeaders.indexOf(header);
    const name = header === "" ? `Column${String(step + 1)}` : header;
    return columns[place] ?? { ...(headers.length === columns.length ? columns[step] : {}), name };
  });
}
