import type { Day } from "./calendar.ts";
import type { InvoiceStatus } from "./invoice.ts";
import type { CurrencyCode, MinorUnits } from "./money.ts";

/** Names of the reasons for a status; each is a sentence in the wording of both languages. */
export type CauseCode =
  | "statusNotDue"
  | "statusDueSoon"
  | "statusDueToday"
  | "statusOverdue"
  | "statusBrokenPromise"
  | "statusPartlyKeptPromise"
  | "statusMissedInstalment"
  | "statusNoDate"
  | "statusPaid"
  | "statusPromised"
  | "statusPlan"
  | "statusDisputed"
  | "statusPausedRow"
  | "statusPausedCustomer"
  | "statusPausedAgreement"
  | "statusDirectDebit"
  | "statusDraft"
  | "statusCancelled"
  | "statusRefunded"
  | "statusUncollectible"
  | "statusCreditNote"
  | "statusFuture"
  | "statusDuplicateSame"
  | "statusDuplicateDiffering"
  | "statusContradictory";

/** What fills the sentence: days as days, amounts as `EUR:60500`, the rest as text or number. */
export type CauseValues = { readonly [name: string]: string | number | Day };

/** Why an invoice has its status. */
export type Cause = { readonly code: CauseCode; readonly values: CauseValues };

/** A status, its cause, and the day from which chasing counts where it is not the invoice's own due day. */
export type Verdict = {
  readonly status: InvoiceStatus;
  readonly cause: Cause;
  readonly chaseFrom?: Day;
};

/** An amount as causes hold it: currency code, colon, minor units. */
export function amountValue(currency: CurrencyCode, minor: MinorUnits): string {
  return `${currency}:${minor}`;
}

/** A status and its cause. */
export function verdict(status: InvoiceStatus, code: CauseCode, values: CauseValues = {}): Verdict {
  return { status, cause: { code, values } };
}
