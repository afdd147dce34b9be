import type { Day } from "./calendar.ts";
import type { CurrencyCode, MinorUnits } from "./money.ts";
import type { PaymentTerms } from "./terms.ts";
import type { CustomerKey } from "./customer.ts";

declare const invoiceKeyBrand: unique symbol;

/**
 * Names an invoice across runs, sorts and edits of its row: number and customer; without a number
 * customer, issue date, total and which of its like it is.
 */
export type InvoiceKey = string & { readonly [invoiceKeyBrand]: "InvoiceKey" };

/** What the owner's status column says, in the ten classes that every language maps to. */
export type SheetStatus =
  | "paid"
  | "partial"
  | "unpaid"
  | "overdue"
  | "draft"
  | "sent"
  | "cancelled"
  | "disputed"
  | "uncollectible"
  | "refunded";

/** One invoice or credit note as the owner's sheet states it, before any day is asked about. */
export type Invoice = {
  readonly key: InvoiceKey;
  /** Sheet rows that make it up, from 1, ascending; more than one when the sheet has a row per line. */
  readonly rows: readonly number[];
  /** What the first own column repeats of it, as the sheet shows it: `F-001 · Firma SL`. */
  readonly shownKey: string;
  readonly invoiceNumber: string | null;
  readonly customer: string;
  readonly customerId: string | null;
  readonly taxId: string | null;
  readonly customerKey: CustomerKey;
  readonly currency: CurrencyCode;
  /** Negative for a credit note. */
  readonly total: MinorUnits;
  /** Tax that the customer keeps back and pays to the state (IRPF, retención). */
  readonly withholding: MinorUnits;
  /** Paid so far by the sheet's own column; zero without one. */
  readonly paid: MinorUnits;
  /** The sheet's balance column, or null without one or where the cell is empty. */
  readonly statedBalance: MinorUnits | null;
  readonly sheetStatus: SheetStatus | null;
  readonly paidFlag: boolean | null;
  readonly paidOn: Day | null;
  readonly issuedOn: Day | null;
  /** The due date written in the sheet, or null; terms are asked only then. */
  readonly statedDueOn: Day | null;
  readonly terms: PaymentTerms | null;
  /** The terms cell as the owner wrote it, for letters; null without a column or where it is empty. */
  readonly termsText: string | null;
  readonly isCreditNote: boolean;
  /** Number of the invoice that a credit note reduces. */
  readonly creditFor: string | null;
  /** Valid addresses of the row, in order, lower case, without repeats. */
  readonly addresses: readonly string[];
  readonly link: string | null;
  /** Own columns in which the owner types. */
  readonly pausedUntil: Day | null;
  readonly promisedFor: Day | null;
  /** Cells that say the opposite of each other about payment, or null when they agree. */
  readonly contradiction: readonly [cell: string, otherCell: string] | null;
  /**
   * `same`: a repeat of an earlier row in number, customer, amount and date; counted once.
   * `differing`: the number occurs again with another amount or date; every one counts, none is contacted.
   */
  readonly duplicate: "same" | "differing" | null;
  /** Things the reader doubts; each keeps the invoice from being contacted. */
  readonly openQuestions: readonly string[];
};

/** Where an invoice stands on a day; the report's words. */
export type InvoiceStatus =
  | "notDue"
  | "dueSoon"
  | "dueToday"
  | "overdue"
  | "noDate"
  | "paid"
  | "promised"
  | "plan"
  | "disputed"
  | "paused"
  | "directDebit"
  | "draft"
  | "cancelled"
  | "uncollectible"
  | "creditNote"
  | "future"
  | "duplicate"
  | "contradictory";
