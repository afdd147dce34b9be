import { isoDay, type Day } from "../receivables/calendar.ts";
import { majorText, type CurrencyCode } from "../receivables/money.ts";
import { columnLetter } from "../workbook/a1.ts";
import type { Book, InvoiceSheet } from "../workbook/book.ts";
import { columnKeys } from "../workbook/columns.ts";
import type { Finding } from "../workbook/finding.ts";
import type { AgingTotals, AssessedInvoice, Plan } from "./plan.ts";
import { contactEntries, type RunResult } from "./report-contacts.ts";
import type { AgingEntry, ColumnEntry, InvoiceEntry, Report } from "./report-entries.ts";
import { taskEntries, warningEntries } from "./report-lists.ts";
import type { Settings } from "./settings.ts";
import { questionText } from "./wording/question-text.ts";
import { findingSentence, sentence } from "./wording/sentence.ts";
import type { Voice } from "./wording/voice.ts";

/** Everything a report is made of. */
export type Reported = {
  readonly book: Book;
  readonly plan: Plan;
  readonly settings: Settings;
  readonly timeZone: string;
  readonly locale: string;
  readonly edition: "own" | "marketplace";
  readonly version: string;
  readonly voice: Voice;
  /** Findings about settings and answers, which no book holds. */
  readonly findings: readonly Finding[];
  /** What a sending run did, or null when there was none. */
  readonly run: RunResult | null;
};

/** The report of design section 7 as plain JSON values: no Date, no undefined. */
export function reportOf(reported: Reported): Report {
  const { book, plan, settings, voice, run } = reported;
  const { list } = book;
  return {
    asOf: isoDay(plan.asOf.day),
    timezone: reported.timeZone,
    locale: reported.locale,
    language: settings.language,
    plan: settings.plan,
    edition: reported.edition,
    version: reported.version,
    ...sheetEntries(list?.sheet ?? null),
    questions: book.questions.map((question) => ({
      ...question,
      text: questionText(question, voice.language).text,
    })),
    rejected: (list?.rejected ?? []).map(({ row, column, value, finding }) => ({
      row,
      column,
      value,
      reason: findingSentence(finding, voice),
    })),
    ignoredRows: [...(list?.ignoredRows ?? [])],
    invoices: plan.invoices.map((assessed) => invoiceEntry(assessed, voice)),
    aging: agingEntries(plan.aging),
    contacts: contactEntries(plan, run, voice),
    tasks: taskEntries([...plan.tasks, ...(run?.tasks ?? [])], voice),
    warnings: warningEntries(
      [...reported.findings, ...plan.findings, ...(run?.findings ?? [])],
      voice,
    ),
  };
}

function sheetEntries(
  sheet: InvoiceSheet | null,
): Pick<
  Report,
  "sheet" | "otherInvoiceSheets" | "headerRow" | "columns" | "headers" | "confidence"
> {
  const columns: { [key: string]: ColumnEntry } = {};
  for (const key of columnKeys) columns[key] = columnEntry(sheet?.columns[key] ?? []);
  const headers: { [letter: string]: string } = {};
  sheet?.headers.forEach((header, column) => {
    if (header.trim() !== "") headers[columnLetter(column)] = header;
  });
  return {
    sheet: sheet?.name ?? null,
    otherInvoiceSheets: [...(sheet?.otherInvoiceSheets ?? [])],
    headerRow: sheet?.headerRow ?? null,
    columns,
    headers,
    confidence: { ...sheet?.confidence },
  };
}

function columnEntry(columns: readonly number[]): ColumnEntry {
  const letters = columns.map(columnLetter);
  return letters.length > 1 ? letters : (letters[0] ?? null);
}

function invoiceEntry(assessed: AssessedInvoice, voice: Voice): InvoiceEntry {
  const { invoice } = assessed;
  return {
    row: invoice.rows[0] ?? 0,
    rows: [...invoice.rows],
    invoiceNumber: invoice.invoiceNumber,
    customer: invoice.customer,
    currency: invoice.currency,
    total: majorText(invoice.total, invoice.currency),
    issueDate: dayEntry(invoice.issuedOn),
    dueDate: dayEntry(assessed.dueOn),
    openBalance: majorText(assessed.openBalance, invoice.currency),
    daysPastDue: assessed.daysPastDue,
    bucket: assessed.bucket,
    status: assessed.status,
    sheetStatus: invoice.sheetStatus,
    reason: sentence(assessed.reason, voice),
    nextStep: sentence(assessed.nextStep, voice),
  };
}

function agingEntries(aging: readonly AgingTotals[]): { readonly [currency: string]: AgingEntry } {
  const entries: { [currency: string]: AgingEntry } = {};
  for (const { currency, byBucket, unapplied, total } of aging) {
    const entry: { [label: string]: string } = {};
    for (const [label, minor] of Object.entries(byBucket)) entry[label] = major(currency, minor);
    entry["unapplied"] = major(currency, unapplied);
    entry["total"] = major(currency, total);
    entries[currency] = entry;
  }
  return entries;
}

function major(currency: CurrencyCode, minor: number): string {
  return majorText(minor, currency);
}

function dayEntry(day: Day | null): string | null {
  return day === null ? null : isoDay(day);
}
