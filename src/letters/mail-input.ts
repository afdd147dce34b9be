import type { Day } from "../receivables/calendar.ts";
import type { CurrencyCode, MinorUnits } from "../receivables/money.ts";
import type { Template } from "../receivables/template.ts";
import type { LocaleStyle } from "./locale-style.ts";
import type { Attachment, ThreadRef } from "./message.ts";

/** The business that writes, as its settings and account name it. */
export type MailSender = {
  /** Settings' sender name; without one the account's address. */
  readonly name: string;
  readonly address: string;
  readonly businessName: string | null;
  readonly bankAccount: string | null;
  /** Used only when it is an https address. */
  readonly payLink: string | null;
  /** Lines under the closing; null signs with name and business. */
  readonly signature: string | null;
  /** Small print at the very end of every mail. */
  readonly legalFooter: string | null;
};

/** An invoice as a mail lists it. */
export type MailInvoice = {
  readonly number: string | null;
  readonly issuedOn: Day | null;
  readonly dueOn: Day | null;
  readonly currency: CurrencyCode;
  readonly total: MinorUnits;
  readonly openBalance: MinorUnits;
  /** 0 on the due date, negative before; null without a due date. */
  readonly daysPastDue: number | null;
  readonly link: string | null;
};

/** A credit note, overpayment or unmatched payment in the customer's favour; `amount` is positive. */
export type MailCredit = {
  readonly number: string | null;
  readonly issuedOn: Day | null;
  readonly currency: CurrencyCode;
  readonly amount: MinorUnits;
};

/** Everything one mail is made of. */
export type MailInput = {
  readonly template: Template;
  /** How amounts and days are written; its language is the template's. */
  readonly style: LocaleStyle;
  readonly customer: {
    readonly name: string;
    readonly contactName: string | null;
    /** Agreed terms in words, when all listed invoices share them. */
    readonly terms: string | null;
  };
  readonly sender: MailSender;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  /** In the order in which they are listed: oldest due date first. */
  readonly invoices: readonly MailInvoice[];
  readonly credits: readonly MailCredit[];
  readonly today: Day;
  /** Last day to pay that the letter gives; null is seven days from today. */
  readonly deadline: Day | null;
  readonly attachments: readonly Attachment[];
  /** The thread to go on with, or null to start one. */
  readonly thread: ThreadRef | null;
  /** Value of X-Cobralo-Key. */
  readonly key: string;
};
