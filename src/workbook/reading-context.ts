import type { Day } from "../receivables/calendar.ts";
import type { Language } from "../receivables/customer.ts";
import type { InvoiceSheet } from "./book.ts";
import type { Tag } from "./edit.ts";
import type { Answers, Finding, Question } from "./finding.ts";

/** What reading the owner's sheet depends on besides its cells. */
export type ReadingContext = {
  /** The spreadsheet's, such as `es_ES`. */
  readonly locale: string;
  readonly language: Language;
  readonly asOf: Day;
  readonly answers: Answers;
  /** The invoice sheet the owner chose, or null to recognise it. */
  readonly sheetName: string | null;
  /** Remembered columns (`cobralo.column`), invoice sheet (`cobralo.invoices`), own columns and tabs. */
  readonly tags: readonly Tag[];
};

/** The invoice sheet, or why there is none. */
export type Recognition = {
  readonly sheet: InvoiceSheet | null;
  readonly questions: readonly Question[];
  readonly findings: readonly Finding[];
  /** Ids of the owner's answers that were used. */
  readonly usedAnswers: readonly string[];
};
