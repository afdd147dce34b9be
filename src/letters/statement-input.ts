import type { Day } from "../receivables/calendar.ts";
import type { CurrencyCode, MinorUnits } from "../receivables/money.ts";
import type { AccountPeriod } from "../receivables/statement.ts";
import type { LocaleStyle } from "./locale-style.ts";
import type { MailCredit, MailInvoice, MailSender } from "./mail-input.ts";

/** An open invoice of a statement. */
export type StatementInvoice = MailInvoice & {
  /** What is special about it, in words (in dispute, promised), or null. */
  readonly mark: string | null;
  /** Tax that the customer keeps back for the state: part of the total, not of what is owed. */
  readonly withheld: MinorUnits;
};

/**
 * What one customer owes in one currency.
 *
 * notDue + buckets + noDate − unapplied = total, as in the aging of the whole workbook.
 */
export type StatementAging = {
  readonly currency: CurrencyCode;
  /** By bucket label (`notDue`, `1-30`, …, `90+`, `noDate`), never negative. */
  readonly byBucket: { readonly [label: string]: MinorUnits };
  /** Credits, overpayments and unmatched payments, as a positive amount. */
  readonly unapplied: MinorUnits;
  readonly total: MinorUnits;
};

/** Everything a statement shows. */
export type StatementInput = {
  readonly style: LocaleStyle;
  readonly customer: { readonly name: string; readonly taxId: string | null };
  readonly sender: MailSender;
  readonly brand: {
    /** A PNG or JPEG as a data URI. */
    readonly logo: string | null;
    /** `#rrggbb`. */
    readonly colour: string | null;
  };
  readonly asOf: Day;
  /** The period begins the day after. */
  readonly since: Day;
  /** Oldest due date first. */
  readonly invoices: readonly StatementInvoice[];
  readonly credits: readonly MailCredit[];
  /** One per currency, in the order shown. */
  readonly aging: readonly StatementAging[];
  /** At most one per currency; its closing balance is the aging's total. */
  readonly accounts: readonly AccountPeriod[];
};
