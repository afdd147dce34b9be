import type { Row, SheetCells } from "./cell.ts";
import { isPhantom, isTotalsLabel, namesInvoices, namesOtherTab } from "./cell-words.ts";
import { sampleRows } from "./column-candidates.ts";
import type { ColumnMap } from "./columns.ts";
import { findFirstDataRow, findHeaderRow } from "./header-row.ts";
import { locateOwnColumns, type OwnColumns } from "./own-tags.ts";
import type { ReadingContext } from "./reading-context.ts";
import { recogniseColumns, type RecognisedColumns } from "./recognise-columns.ts";
import { sheetKindOf, type SheetKind } from "./sheet-kind.ts";

/** One sheet with what its header and columns were taken for. Rows from 0. */
export type SheetReading = {
  readonly cells: SheetCells;
  readonly headerRow: number;
  readonly firstDataRow: number;
  /** `firstDataRow - 1` when the table has no rows. */
  readonly lastDataRow: number;
  readonly ownColumns: OwnColumns;
  readonly recognised: RecognisedColumns;
  readonly kind: SheetKind;
  /** How much it looks like an invoice list; compares sheets of one workbook. */
  readonly score: number;
};

/** Reads a sheet's header and columns; null when none of its first rows names columns. */
export function readSheet(cells: SheetCells, context: ReadingContext): SheetReading | null {
  const headerRow = answeredHeaderRow(cells, context) ?? findHeaderRow(cells.rows);
  if (headerRow === null) return null;
  const header = cells.rows[headerRow] ?? [];
  const firstDataRow = findFirstDataRow(cells.rows, headerRow);
  const ownColumns = locateOwnColumns(context.tags, cells.sheetId, header);
  const recognised = recogniseColumns({
    sheetId: cells.sheetId,
    header,
    sample: sampleRows(cells.rows, firstDataRow),
    ownColumns: new Set(Object.values(ownColumns)),
    tags: context.tags,
    answers: context.answers,
    asOf: context.asOf,
  });
  const kind = sheetKindOf(header, recognised);
  const lastDataRow = findLastDataRow(cells.rows, firstDataRow, recognised.columns);
  const score = sheetScore(cells, recognised, lastDataRow >= firstDataRow);
  return { cells, headerRow, firstDataRow, lastDataRow, ownColumns, recognised, kind, score };
}

function answeredHeaderRow(
  cells: SheetCells,
  { answers, sheetName }: ReadingContext,
): number | null {
  const row = Number(answers["headerRow"] ?? NaN);
  const isAbout = sheetName === null || sheetName === cells.name;
  return isAbout && Number.isInteger(row) && row >= 1 && row <= cells.rows.length ? row - 1 : null;
}

/** The last row that names a customer or number and an amount or date, totals and notes left out. */
function findLastDataRow(rows: readonly Row[], firstDataRow: number, columns: ColumnMap): number {
  const filled = (row: Row, keys: readonly (keyof ColumnMap)[]) =>
    keys.some((key) => (columns[key] ?? []).some((column) => !isPhantom(row[column])));
  for (let at = rows.length - 1; at >= firstDataRow; at--) {
    const row = rows[at] ?? [];
    const isNamed = filled(row, ["invoiceNumber", "customer", "customerId"]);
    const isDated = filled(row, ["issueDate", "dueDate", "total", "balance"]);
    const isTotals = row.some((cell) => typeof cell === "string" && isTotalsLabel(cell));
    if (isNamed && isDated && !(isTotals && !filled(row, ["issueDate", "dueDate"]))) return at;
  }
  return firstDataRow - 1;
}

const keyWeights: { readonly [key in keyof ColumnMap]?: number } = {
  invoiceNumber: 2,
  customer: 2,
  issueDate: 1.5,
  dueDate: 1.5,
  total: 1.5,
  balance: 1,
  status: 0.7,
  paid: 0.5,
  email: 0.7,
  currency: 0.3,
  terms: 0.4,
};

function sheetScore(
  cells: SheetCells,
  { confidence }: RecognisedColumns,
  hasRows: boolean,
): number {
  let score = hasRows ? 1 : 0;
  for (const [key, weight] of Object.entries(keyWeights)) score += weight * (confidence[key] ?? 0);
  if (namesInvoices(cells.name)) score += 1;
  if (namesOtherTab(cells.name)) score -= 1;
  return cells.isHidden ? score - 1 : score;
}
