import { currencyCode } from "../receivables/money.ts";
import type { InvoiceList, InvoiceSheet } from "./book.ts";
import { buildInvoices } from "./build-invoices.ts";
import type { Row, SheetCells } from "./cell.ts";
import { sampleRows } from "./column-candidates.ts";
import { isSumOf, roughAmount } from "./column-relations.ts";
import type { Finding, RejectedRow } from "./finding.ts";
import type { InvoiceDraft } from "./invoice-draft.ts";
import type { ListReader } from "./list-reader.ts";
import { listWriting } from "./list-writing.ts";
import { currencyOfLocale, usualDecimalMark } from "./locale-habits.ts";
import { mergeLines } from "./merge-lines.ts";
import { impossibleAnswer } from "./owner-answers.ts";
import { currencyOfFormat } from "./parse-currency.ts";
import { readInvoiceRow } from "./read-invoice-row.ts";
import type { ReadingContext } from "./reading-context.ts";
import { remembering } from "./remembering.ts";
import { rowKind } from "./row-kind.ts";
import { readHeader } from "./vocabulary/header-reading.ts";

/**
 * Reads every row of the recognised sheet as an invoice, or says why not.
 *
 * Blank rows and formulas over nothing are passed over; totals, notes and repeated headers are `ignoredRows`;
 * a row with a cell that cannot be read, or that waits for an answer, is `rejected` and in no figure.
 *
 * @param formats Number formats of the same rows and columns as `cells.rows`; null when they were not read.
 */
export function readInvoiceList(
  cells: SheetCells,
  formats: readonly (readonly string[])[] | null,
  sheet: InvoiceSheet,
  context: ReadingContext,
): InvoiceList {
  const reader = listReader(cells, formats, sheet, context);
  const { drafts, rejected, ignoredRows } = readRows(reader);
  const merged = hasLines(sheet) ? mergeLines(drafts, isLineTotal(sheet)) : drafts;
  const invoices = buildInvoices(reader, merged);
  askCurrency(reader, rejected);
  return {
    sheet,
    invoices,
    rejected,
    ignoredRows,
    questions: [...reader.writing.questions, ...reader.questions.values()],
    findings: [
      ...listFindings(reader, merged),
      ...(merged.length + rejected.length === 0 ? [noRows(sheet)] : []),
      ...reader.findings,
    ],
    usedAnswers: [...reader.writing.usedAnswers, ...reader.usedAnswers],
  };
}

function noRows({ name, headerRow }: InvoiceSheet): Finding {
  return {
    code: "noInvoiceRows",
    place: name,
    values: { sheet: name, row: String(headerRow) },
  };
}

function listReader(
  { rows }: SheetCells,
  formats: ListReader["formats"],
  sheet: InvoiceSheet,
  context: ReadingContext,
): ListReader {
  const answer = context.answers["currency"];
  const answered = answer === undefined ? null : currencyCode(answer);
  const home = answered ?? currencyOfLocale(context.locale);
  const findings: Finding[] = [];
  if (answer !== undefined && answered === null) {
    findings.push(impossibleAnswer("currency", answer, "EUR, USD, MXN"));
  }
  return {
    sheet,
    rows,
    formats,
    writing: listWriting(rows, sheet, context, home),
    context,
    home,
    currencyOfFormat: remembering(500, (format) => currencyOfFormat(format, home)),
    decimalMark: usualDecimalMark(context.locale),
    isWithheldInTotal: isWithheldInTotal(rows, sheet),
    findings,
    questions: new Map(),
    usedAnswers: new Set(answer === undefined ? [] : ["currency"]),
  };
}

type RowsRead = {
  readonly drafts: readonly InvoiceDraft[];
  readonly rejected: readonly RejectedRow[];
  readonly ignoredRows: readonly number[];
};

function readRows(reader: ListReader): RowsRead {
  const drafts: InvoiceDraft[] = [];
  const rejected: RejectedRow[] = [];
  const ignoredRows: number[] = [];
  for (let index = reader.sheet.headerRow; index < reader.rows.length; index++) {
    const at = { row: index + 1, cells: reader.rows[index] ?? [] };
    const kind = rowKind(reader, at);
    if (kind === "blank") continue;
    if (kind === "ignored" || at.row < reader.sheet.firstDataRow) {
      ignoredRows.push(at.row);
      continue;
    }
    const read = readInvoiceRow(reader, at);
    if ("finding" in read) rejected.push(read);
    else drafts.push(read);
  }
  return { drafts, rejected, ignoredRows };
}

/** Whether the sheet has a row per invoice line: columns of articles, quantities or prices. */
function hasLines({ headers, ownColumns }: InvoiceSheet): boolean {
  const own = Object.values(ownColumns);
  return headers.some((text, column) => {
    const { concepts } = readHeader(text);
    return !own.includes(column) && concepts.has("line") && !concepts.has("description");
  });
}

function isLineTotal({ headers, columns }: InvoiceSheet): boolean {
  const column = columns.total?.[0];
  return column !== undefined && readHeader(headers[column] ?? "").concepts.has("line");
}

// Net + tax − withheld = total: the total already leaves the withheld tax out.
function isWithheldInTotal(rows: readonly Row[], { columns, firstDataRow }: InvoiceSheet): boolean {
  const [total, net, tax, withheld] = (["total", "net", "tax", "withholding"] as const).map(
    (key) => columns[key]?.[0],
  );
  if (total === undefined || net === undefined || withheld === undefined) return false;
  const reduced = sampleRows(rows, firstDataRow - 1).map((row) => {
    const gross =
      (roughAmount(row[net]) ?? 0) + (tax === undefined ? 0 : (roughAmount(row[tax]) ?? 0));
    return [roughAmount(row[total]) ?? "", gross, -Math.abs(roughAmount(row[withheld]) ?? 0)];
  });
  return isSumOf(reduced, 0, 1, 2);
}

function askCurrency(reader: ListReader, rejected: readonly RejectedRow[]): void {
  const waiting = rejected.find(({ finding }) => finding.values["question"] === "currency");
  if (waiting === undefined) return;
  const choices = ["EUR", "USD", "MXN", "GBP"];
  const { column, value } = waiting;
  reader.questions.set("currency", { id: "currency", column, choices, example: value });
}

function listFindings(reader: ListReader, drafts: readonly InvoiceDraft[]): readonly Finding[] {
  const { sheet, context, writing } = reader;
  const findings: Finding[] = [...writing.findings];
  const assumed = drafts.find(({ isCurrencyAssumed }) => isCurrencyAssumed);
  if (assumed !== undefined && context.answers["currency"] === undefined) {
    const row = String(assumed.rows[0] ?? "");
    const values = { currency: assumed.currency, locale: context.locale, sheet: sheet.name, row };
    findings.push({ code: "currencyAssumed", place: sheet.name, values });
  }
  const missing = [
    ["noEmailColumn", sheet.columns.email === undefined],
    ["noNumberColumn", sheet.columns.invoiceNumber === undefined],
    ["noAmountColumn", sheet.columns.total === undefined && sheet.columns.balance === undefined],
  ] as const;
  for (const [code, isMissing] of missing) {
    if (isMissing) findings.push({ code, place: sheet.name, values: { sheet: sheet.name } });
  }
  return findings;
}
