import type { Agreement } from "../receivables/agreement.ts";
import type { CollectionPlan } from "../receivables/collection-plan.ts";
import type { Customer, CustomerKey } from "../receivables/customer.ts";
import type { Invoice } from "../receivables/invoice.ts";
import type { Payment } from "../receivables/payment.ts";
import type { Template } from "../receivables/template.ts";
import type { ColumnMap, OwnColumnKey } from "./columns.ts";
import type { Finding, Place, Question, RejectedRow } from "./finding.ts";

/** The recognised invoice sheet and how sure we are of each column. */
export type InvoiceSheet = {
  readonly sheetId: number;
  readonly name: string;
  /** Row that names the columns, from 1. */
  readonly headerRow: number;
  readonly firstDataRow: number;
  /** Last row of the table, totals and notes left out; `firstDataRow - 1` when it has none. */
  readonly lastDataRow: number;
  readonly columns: ColumnMap;
  readonly headers: readonly string[];
  /** 0 to 1 for each mapped key. */
  readonly confidence: { readonly [columnKey: string]: number };
  /** Our own columns by key, from 0, where they stand now; absent before the owner agreed. */
  readonly ownColumns: { readonly [key in OwnColumnKey]?: number };
  /** Column after the owner's last one, from 0: where own columns go. */
  readonly nextFreeColumn: number;
  /** Other sheets that look like invoice lists too. */
  readonly otherInvoiceSheets: readonly string[];
  /** Ids of the questions about its columns that are still open; every row waits for them. */
  readonly openQuestions?: readonly string[];
};

/** What the invoice sheet says. */
export type InvoiceList = {
  readonly sheet: InvoiceSheet;
  readonly invoices: readonly Invoice[];
  readonly rejected: readonly RejectedRow[];
  /** Rows below the header with content and no invoice: totals, notes, repeated headers. */
  readonly ignoredRows: readonly number[];
  readonly questions: readonly Question[];
  readonly findings: readonly Finding[];
  /** Ids of the owner's answers that the reading used. */
  readonly usedAnswers?: readonly string[];
};

/** What our own tabs say; an absent tab is an empty list. */
export type OwnTabs = {
  readonly customers: readonly Customer[];
  readonly plans: readonly CollectionPlan[];
  readonly templates: readonly Template[];
  /** Cell of each template's text, in the order of the templates. */
  readonly templateCells?: readonly Place[];
  readonly payments: readonly Payment[];
  /** Row of Pagos, from 1, of each payment, in the order of the payments. */
  readonly paymentRows?: readonly number[];
  readonly agreements: readonly Agreement[];
  /**
   * Customers whose row in a tab could not be read, so that a pause, promise or payment may be
   * missing here: not to be contacted until it is mended. `all` when a whole column is gone; absent is none.
   */
  readonly heldCustomers?: readonly CustomerKey[] | "all";
  readonly findings: readonly Finding[];
};

/** The workbook as typed, immutable records: all that is needed to decide. */
export type Book = {
  /** Null when no sheet looks like an invoice list; `findings` says so. */
  readonly list: InvoiceList | null;
  readonly tabs: OwnTabs;
  readonly questions: readonly Question[];
  readonly findings: readonly Finding[];
};
