import type { Question } from "../workbook/finding.ts";

/** A column letter, several letters, or null. */
export type ColumnEntry = string | readonly string[] | null;

/** One invoice of the report; amounts in major units, days `YYYY-MM-DD`. */
export type InvoiceEntry = {
  readonly row: number;
  readonly rows: readonly number[];
  readonly invoiceNumber: string | null;
  readonly customer: string;
  readonly currency: string;
  readonly total: string;
  readonly issueDate: string | null;
  readonly dueDate: string | null;
  readonly openBalance: string;
  readonly daysPastDue: number | null;
  readonly bucket: string | null;
  readonly status: string;
  readonly sheetStatus: string | null;
  readonly reason: string;
  readonly nextStep: string;
};

/** Amounts by bucket label, with `unapplied` and `total`. */
export type AgingEntry = { readonly [label: string]: string };

/** What became of a contact. */
export type Outcome =
  "planned" | "sent" | "drafted" | "queued" | "skipped" | "failed" | "unknown" | "discarded";

/** One contact of the report; invoices by number, or by what the sheet shows of them. */
export type ContactEntry = {
  readonly customer: string;
  readonly stage: string;
  readonly channel: "email" | "call";
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly invoices: readonly string[];
  readonly credits: readonly string[];
  readonly completes: { readonly [invoice: string]: string };
  readonly owed: { readonly [currency: string]: string };
  /** Day on which it leaves or left; null when that depends on a person. */
  readonly on: string | null;
  readonly outcome: Outcome;
  readonly reason: string;
};

/** One task of the report. */
export type TaskEntry = {
  readonly customer: string;
  readonly kind: string;
  readonly due: string | null;
  readonly reason: string;
};

/** One warning of the report; `cell` is a cell, column, tab or setting. */
export type WarningEntry = {
  readonly code: string;
  readonly cell: string;
  readonly message: string;
};

/** One question of the report; `text` is how a person is asked. */
export type QuestionEntry = Question & { readonly text: string };

/** What report.json holds of the bundle's work; the host adds statements and calls. */
export type Report = {
  readonly asOf: string;
  readonly timezone: string;
  readonly locale: string;
  readonly language: string;
  readonly plan: string;
  readonly edition: "own" | "marketplace";
  readonly version: string;
  readonly sheet: string | null;
  readonly otherInvoiceSheets: readonly string[];
  readonly headerRow: number | null;
  readonly columns: { readonly [key: string]: ColumnEntry };
  readonly headers: { readonly [letter: string]: string };
  readonly confidence: { readonly [key: string]: number };
  readonly questions: readonly QuestionEntry[];
  readonly rejected: readonly {
    readonly row: number;
    readonly column: string | null;
    readonly value: string;
    readonly reason: string;
  }[];
  readonly ignoredRows: readonly number[];
  readonly invoices: readonly InvoiceEntry[];
  readonly aging: { readonly [currency: string]: AgingEntry };
  readonly contacts: readonly ContactEntry[];
  readonly tasks: readonly TaskEntry[];
  readonly warnings: readonly WarningEntry[];
};
