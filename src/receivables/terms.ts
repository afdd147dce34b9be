import type { MinorUnits } from "./money.ts";

/** What part of an invoice one line of terms makes due. */
export type InstalmentShare =
  | { readonly kind: "percent"; readonly percent: number }
  | { readonly kind: "fixed"; readonly minor: MinorUnits }
  | { readonly kind: "balance" };

/**
 * One line of payment terms: a share of the invoice and the way from the invoice date to its due date.
 * Steps apply in the order of the fields; an absent one changes nothing.
 */
export type TermsLine = {
  readonly share: InstalmentShare;
  /** Starts at a month end instead of the invoice date. */
  readonly from?: "endOfInvoiceMonth" | "endOfNextMonth";
  readonly months?: number;
  /** Sets the day of the month, clamped to its length. */
  readonly dayOfMonth?: {
    readonly day: number;
    readonly of: "reachedMonth" | "nextMonth" | "strictlyAfterInvoiceDate";
  };
  readonly weeks?: number;
  /** Calendar days; the day of issue is not counted. */
  readonly days?: number;
  /** Working days by the workbook's calendar, counted after calendar days. */
  readonly workingDays?: number;
  readonly thenEndOfMonth?: true;
  /** Goes to this day of the month after the one reached; 0 is that month's own end. */
  readonly dayOfNextMonth?: number;
  /** Payment days of this line; they stand in for the customer's. */
  readonly paymentDays?: PaymentDays;
  /** Rounds the line's amount to this many minor units (100: whole euros). */
  readonly roundTo?: MinorUnits;
};

/** Payment terms as agreed; the last line always takes what is left of the total. */
export type PaymentTerms = {
  readonly lines: readonly TermsLine[];
  /** Each line starts at the due date of the line before. */
  readonly sequential?: true;
  readonly earlyDiscount?: {
    readonly percent: number;
    readonly days: number;
    /** What the percentage is taken of; absent: the total. */
    readonly base?: "total" | "untaxed";
  };
};

/** Days of the month on which a customer pays, ascending, 1 to 31. */
export type PaymentDays = readonly number[];
