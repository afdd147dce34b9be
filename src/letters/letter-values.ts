import { addDays, type Day } from "../receivables/calendar.ts";
import { cleanText, oneLine } from "./clean-text.ts";
import { secureLink } from "./escaped.ts";
import type { ListName } from "./item-placeholders.ts";
import type { MailCredit, MailInput, MailInvoice } from "./mail-input.ts";
import { owedByCurrency, type OwedTotal } from "./owed.ts";
import { penFor, type Pen } from "./pen.ts";
import type { LetterPlaceholder } from "./placeholders.ts";

/** What one item of a list says, by placeholder; null is missing. */
export type ItemValues = { readonly [name: string]: string | null };

/** What a letter's placeholders say: text, null where missing, flags, and lists of items. */
export type LetterValues = {
  readonly [name in Exclude<LetterPlaceholder, ListName | Flag>]: string | null;
} & { readonly [name in Flag]: boolean } & { readonly [name in ListName]: readonly ItemValues[] };

type Flag = "oneInvoice" | "severalInvoices";

/** Days that a final notice gives to pay, counted from the day of the letter. */
const daysToDeadline = 7;

/** Fills every placeholder from the mail's input, all text cleaned of control characters. */
export function letterValues(input: MailInput): LetterValues {
  const { invoices, credits } = input;
  const pen = penFor(input);
  return {
    ...people(input),
    ...money(owedByCurrency(invoices, credits), pen),
    ...dates(input, pen),
    invoiceCount: String(invoices.length),
    oneInvoice: invoices.length === 1,
    severalInvoices: invoices.length > 1,
    invoices: invoices.map((invoice) => invoiceValues(invoice, pen)),
    credits: credits.map((credit) => creditValues(credit, pen)),
  };
}

function people({ customer, sender }: MailInput) {
  const business = present(sender.businessName);
  const name = oneLine(sender.name) || sender.address;
  const ownName = business !== null && business !== name ? `${name}\n${business}` : name;
  return {
    customer: present(customer.name),
    contactName: present(customer.contactName),
    terms: present(customer.terms)?.replace(/\.$/, "") ?? null,
    businessName: business,
    senderName: name,
    senderEmail: sender.address,
    signature: presentLines(sender.signature) ?? ownName,
    bankAccount: presentLines(sender.bankAccount),
    payLink: secureLink(sender.payLink),
  };
}

function money(totals: readonly OwedTotal[], pen: Pen) {
  /** The amounts above zero of one kind by currency. */
  const positive = (part: Exclude<keyof OwedTotal, "currency">) =>
    totals.flatMap(({ currency, [part]: minor }) =>
      minor > 0 ? [{ currency, amount: pen.money(currency, minor) }] : [],
    );
  const joined = (part: Exclude<keyof OwedTotal, "currency">) =>
    pen.words.list(positive(part).map(({ amount }) => amount)) || null;
  return {
    total: joined("owed"),
    totalOverdue: joined("overdue"),
    totalNotDue: joined("notDue"),
    totalCredits: joined("credits"),
    totals: positive("owed"),
  };
}

function dates({ invoices, today, deadline }: MailInput, pen: Pen) {
  const dueDays = invoices.flatMap(({ dueOn }) => (dueOn === null ? [] : [dueOn]));
  const earliest = (days: readonly Day[]) =>
    days.length === 0 ? null : pen.day(Math.min(...days) as Day);
  return {
    today: pen.day(today),
    deadline: pen.day(deadline ?? addDays(today, daysToDeadline)),
    oldestDueDate: earliest(dueDays),
    nextDueDate: earliest(dueDays.filter((day) => day >= today)),
    ...lateness(Math.max(0, ...invoices.map(({ daysPastDue }) => daysPastDue ?? 0)), pen),
  };
}

function lateness(days: number | null, { words }: Pen) {
  return days === null || days <= 0
    ? { daysPastDue: null, overdueFor: null }
    : { daysPastDue: String(days), overdueFor: words.days(days) };
}

function invoiceValues(invoice: MailInvoice, pen: Pen): ItemValues {
  return {
    number: pen.number(invoice.number),
    issueDate: pen.shortDay(invoice.issuedOn) || null,
    dueDate: pen.shortDay(invoice.dueOn) || null,
    amount: pen.money(invoice.currency, invoice.total),
    openBalance: pen.money(invoice.currency, invoice.openBalance),
    ...lateness(invoice.daysPastDue, pen),
    link: secureLink(invoice.link),
  };
}

function creditValues(credit: MailCredit, pen: Pen): ItemValues {
  return {
    number: pen.number(credit.number),
    issueDate: pen.shortDay(credit.issuedOn) || null,
    amount: pen.money(credit.currency, credit.amount),
  };
}

function present(text: string | null): string | null {
  return oneLine(text ?? "") || null;
}

function presentLines(text: string | null): string | null {
  return cleanText(text ?? "").trim() || null;
}
