import type { CoveringAgreement } from "./agreement-cover.ts";
import type { Day } from "./calendar.ts";
import type { DueDateRules } from "./due-date.ts";
import type { Invoice } from "./invoice.ts";
import type { MinorUnits } from "./money.ts";
import type { Payment } from "./payment.ts";
import type { DueDates } from "./standing-dates.ts";
import type { PaymentDays, PaymentTerms } from "./terms.ts";

/** All that is known beside an invoice's own row to say where it stands. */
export type StandingFacts = {
  readonly appliedPayments: MinorUnits;
  readonly appliedCredits: MinorUnits;
  /** The payments of the Pagos tab behind `appliedPayments`; absent: their days are not known. */
  readonly payments?: readonly Payment[];
  /** What this credit note still holds; absent: what its own row says. Invoices have none. */
  readonly openCredit?: MinorUnits;
  readonly customerTerms: PaymentTerms | null;
  /** Empty: the payment days of `dueDateRules` hold. */
  readonly customerPaymentDays: PaymentDays;
  /** Null is a question to the owner that has not been answered. */
  readonly defaultTerms: PaymentTerms | null;
  readonly agreements: readonly CoveringAgreement[];
  readonly isDirectDebit: boolean;
  /** Last day of the customer's pause. */
  readonly customerPausedUntil: Day | null;
  readonly customerPauseReason: string | null;
  readonly dueDateRules: DueDateRules;
  readonly bucketBounds: readonly number[];
  readonly graceWorkingDays: number;
  /** Country whose national holidays count, ISO 3166. */
  readonly country: string;
};

/** An invoice that counts, with all that its status depends on. */
export type StandingCase = {
  readonly invoice: Invoice;
  readonly facts: StandingFacts;
  readonly asOf: Day;
  readonly openBalance: MinorUnits;
  readonly dates: DueDates;
  readonly daysPastDue: number | null;
};
