import type { Day } from "../receivables/calendar.ts";
import type { CurrencyCode, MinorUnits } from "../receivables/money.ts";
import type { LocaleStyle } from "./locale-style.ts";
import type { MailCredit, MailInvoice, MailSender } from "./mail-input.ts";

/** An open invoice of a statement; `mark` says in words what is special about it (in dispute, promised for …). */
export type StatementInvoice = MailInvoice & { readonly mark: string | null };

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

/** Everything a statement of open items shows. */
export type StatementInput = {
  readonly style: LocaleStyle;
  readonly customer: { readonly name: string; readonly taxId: string | null };
  readonly sender: MailSender;
  readonly asOf: Day;
  /** Oldest due date first. */
  readonly invoices: readonly StatementInvoice[];
  readonly credits: readonly MailCredit[];
  /** One per currency, in the order shown. */
  readonly aging: readonly StatementAging[];
};
