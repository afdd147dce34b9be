import type { Language } from "../receivables/customer.ts";
import type { OwedView } from "./sidebar-api-today.ts";

/** Place of the selected cell. */
export type SelectedRow = { readonly sheetId: number; readonly row: number };

/** A customer found by name. */
export type FoundCustomer = {
  readonly customerKey: string;
  readonly customer: string;
  readonly amount: string;
};

/** One invoice with something open, as the panel lists it. */
export type CustomerInvoice = {
  readonly invoiceKey: string;
  /** Invoice number, or what stands for it where there is none. */
  readonly label: string;
  readonly due: string | null;
  /** The status as people call it. */
  readonly status: string;
  /** `overdue`, `longOverdue`, `dueSoon`, `quiet`: what colour goes with the word. */
  readonly tone: "overdue" | "longOverdue" | "dueSoon" | "quiet";
  readonly open: string;
  readonly currency: string;
  /** Open balance as the payment form proposes it: digits and the locale's decimal mark, no grouping. */
  readonly openTyped: string;
  readonly nextStep: string;
  /** First row of the invoice in the sheet. */
  readonly row: number;
};

/** One line of what happened with a customer, newest first. */
export type HistoryLine = { readonly day: string; readonly text: string };

/** Everything that the panel shows of one customer. */
export type CustomerView = {
  readonly language: Language;
  readonly customerKey: string;
  readonly customer: string;
  readonly to: readonly string[];
  readonly phone: string | null;
  /** Language of the customer's letters. */
  readonly letterLanguage: Language;
  readonly owed: readonly OwedView[];
  /** Oldest due date first, at most fifty. */
  readonly invoices: readonly CustomerInvoice[];
  readonly invoiceCount: number;
  readonly history: readonly HistoryLine[];
  /** Last day of the pause as people read it, or null. */
  readonly pausedUntil: string | null;
  /** What happens next, or why nothing does. */
  readonly nextStep: string | null;
  /** Names of payment methods, the most usual first. */
  readonly paymentMethods: readonly string[];
  /** Today as `YYYY-MM-DD`, for the date fields. */
  readonly today: string;
  /** Why a statement cannot be mailed, as a sentence; null when it can. */
  readonly cannotMail: string | null;
};

/** "Collected": a payment to be written into Pagos. `amount` is null when the whole open balance was paid. */
export type PaymentEntry = {
  readonly customerKey: string;
  readonly invoiceKey: string;
  readonly amount: string | null;
  readonly day: string;
  readonly method: string;
  readonly reference: string;
};
