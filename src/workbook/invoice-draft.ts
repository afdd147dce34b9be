import type { Day } from "../receivables/calendar.ts";
import type { SheetStatus } from "../receivables/invoice.ts";
import type { CurrencyCode, MinorUnits } from "../receivables/money.ts";
import type { PaymentTerms } from "../receivables/terms.ts";

/** One row read, before rows are joined into invoices and customers. Amounts in minor units of `currency`. */
export type InvoiceDraft = {
  /** Sheet rows from 1; one until lines are merged. */
  readonly rows: readonly number[];
  readonly shownKey: string;
  readonly invoiceNumber: string | null;
  readonly customer: string;
  readonly customerId: string | null;
  readonly taxId: string | null;
  readonly currency: CurrencyCode;
  readonly isCurrencyAssumed: boolean;
  readonly total: MinorUnits;
  readonly withholding: MinorUnits;
  readonly paid: MinorUnits;
  readonly statedBalance: MinorUnits | null;
  readonly sheetStatus: SheetStatus | null;
  readonly paidFlag: boolean | null;
  readonly paidOn: Day | null;
  readonly issuedOn: Day | null;
  readonly statedDueOn: Day | null;
  readonly terms: PaymentTerms | null;
  readonly termsText: string | null;
  readonly addresses: readonly string[];
  readonly link: string | null;
  readonly pausedUntil: Day | null;
  readonly promisedFor: Day | null;
  readonly contradiction: readonly [cell: string, otherCell: string] | null;
  readonly openQuestions: readonly string[];
  readonly isCreditNote: boolean;
  /** Texts that may say which invoice a credit note reduces; none for an invoice. */
  readonly creditTexts: readonly string[];
};
