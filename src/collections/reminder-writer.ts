import { composeMail } from "../letters/compose-mail.ts";
import type { LetterProblem } from "../letters/letter-problem.ts";
import type { MailCredit, MailInvoice, MailSender } from "../letters/mail-input.ts";
import type { Message } from "../letters/message.ts";
import { templateFor } from "../letters/shipped-templates.ts";
import type { CurrencyCode } from "../receivables/money.ts";
import type { Book } from "../workbook/book.ts";
import { customerDirectory } from "./customer-directory.ts";
import { countryOf } from "./locale.ts";
import type { AssessedInvoice, Plan, PlannedContact } from "./plan.ts";
import type { Settings } from "./settings.ts";

/** What letters are written from. */
export type WritingDesk = {
  readonly book: Book;
  readonly plan: Plan;
  readonly settings: Settings;
  /** Address of the account that sends. */
  readonly account: string;
  readonly locale: string;
};

/** A mail without what the sending protocol adds, or why it is not written. */
export type WrittenReminder =
  | {
      readonly kind: "written";
      readonly message: Omit<Message, "key" | "thread">;
      /** Settings whose part of the letter vanished because they are not set. */
      readonly unset: readonly string[];
    }
  | { readonly kind: "notWritten"; readonly problem: LetterProblem | NoTemplate };

/** No row of Plantillas and none of ours is for this occasion and language. */
export type NoTemplate = {
  readonly code: "templateMissing";
  readonly values: { readonly template: string; readonly language: string };
};

/**
 * Makes the writer of a plan's mails: preview, draft and mail are all written by it, so they have the
 * same recipients, subject and bodies.
 */
export function reminderWriter(desk: WritingDesk): (contact: PlannedContact) => WrittenReminder {
  const { book, plan, settings, locale } = desk;
  const byKey = new Map<string, AssessedInvoice>(
    plan.invoices.map((assessed) => [assessed.invoice.key, assessed]),
  );
  const directory = customerDirectory(book.list?.invoices ?? [], book.tabs.customers);
  const country = countryOf(locale);
  const sender = mailSender(settings, desk.account);
  return (contact) => {
    const customer = directory.customerOf(contact.customerKey);
    const treatment = customer?.treatment ?? null;
    const { template: id, language } = contact;
    const template = templateFor(book.tabs.templates, id, language, treatment, country);
    if (template === null) return noTemplate(id, language);
    const assessed = contact.invoices.flatMap((key) => byKey.get(key) ?? []);
    const composed = composeMail({
      template,
      style: { language, country },
      customer: {
        name: contact.customer,
        contactName: customer?.contactName ?? null,
        terms: sharedTerms(assessed),
      },
      sender,
      to: contact.to,
      cc: contact.cc,
      invoices: assessed.map(mailInvoice),
      credits: creditsOf(contact, byKey),
      today: plan.asOf.day,
      deadline: null,
      attachments: [],
      thread: null,
      key: "",
    });
    return composed.ok
      ? { kind: "written", message: composed.message, unset: composed.unset }
      : { kind: "notWritten", problem: composed.problem };
  };
}

/** The business as letters name it: by the settings, else by the account's address. */
export function mailSender(settings: Settings, account: string): MailSender {
  const { businessName, bankAccount, payLink, signature, legalFooter } = settings;
  return {
    name: settings.senderName ?? businessName ?? account,
    address: settings.senderEmail ?? account,
    businessName,
    bankAccount,
    payLink,
    signature,
    legalFooter,
  };
}

/** An invoice as mails and statements list it. */
export function mailInvoice({
  invoice,
  dueOn,
  openBalance,
  daysPastDue,
}: AssessedInvoice): MailInvoice {
  return {
    number: invoice.invoiceNumber,
    issuedOn: invoice.issuedOn,
    dueOn,
    currency: invoice.currency,
    total: invoice.total,
    openBalance,
    daysPastDue,
    link: invoice.link,
  };
}

/** An open credit as mails and statements list it: a positive amount in the customer's favour. */
export function mailCredit({ invoice, openBalance }: AssessedInvoice): MailCredit {
  return {
    number: invoice.invoiceNumber,
    issuedOn: invoice.issuedOn,
    currency: invoice.currency,
    amount: Math.abs(openBalance),
  };
}

function creditsOf(
  contact: PlannedContact,
  byKey: ReadonlyMap<string, AssessedInvoice>,
): readonly MailCredit[] {
  const notes = contact.credits.flatMap((key) => byKey.get(key) ?? []);
  return [...notes.map(mailCredit), ...onAccountCredits(contact)];
}

/** Payments that no invoice has taken: part of what the mail nets, without a number of their own. */
function onAccountCredits({ onAccount = {} }: PlannedContact): readonly MailCredit[] {
  return Object.entries(onAccount).map(([currency, amount]) => ({
    number: null,
    issuedOn: null,
    currency: currency as CurrencyCode,
    amount,
  }));
}

function sharedTerms(assessed: readonly AssessedInvoice[]): string | null {
  const [first = null, ...others] = new Set(assessed.map(({ invoice }) => invoice.termsText));
  return others.length === 0 ? first : null;
}

const noTemplate = (template: string, language: string): WrittenReminder => ({
  kind: "notWritten",
  problem: { code: "templateMissing", values: { template, language } },
});
