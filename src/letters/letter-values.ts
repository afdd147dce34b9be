import { addDays, type Day } from "../receivables/calendar.ts";
import type { Money } from "../receivables/money.ts";
import { cleanText, oneLine } from "./clean-text.ts";
import { secureLink } from "./escaped.ts";
import type { ListName } from "./item-placeholders.ts";
import type { LocaleStyle } from "./locale-style.ts";
import type { MailCredit, MailInput, MailInvoice } from "./mail-input.ts";
import { isOverdue, owedByCurrency, type OwedTotal } from "./owed.ts";
import type { LetterPlaceholder } from "./placeholders.ts";
import { shortDay, shownDay } from "./shown-day.ts";
import { needCodes, shownMoney } from "./shown-money.ts";
import { wordingFor } from "./wording/wording-for.ts";

/** What one item of a list says, by placeholder; null is missing. */
export type ItemValues = { readonly [name: string]: string | null };

/** What a letter's placeholders say: text, null where missing, flags, and lists of items. */
export type LetterValues = {
  readonly [name in Exclude<LetterPlaceholder, ListName | Flag>]: string | null;
} & { readonly [name in Flag]: boolean } & { readonly [name in ListName]: readonly ItemValues[] };

type Flag = "oneInvoice" | "severalInvoices";

/** Days that a final notice gives to pay, counted from the day of the letter. */
const daysToDeadline = 7;

/** The style in which a letter's amounts are written: with codes where a bare `$` could be two currencies. */
export function styleOf({
  style,
  invoices,
  credits,
}: Pick<MailInput, "style" | "invoices" | "credits">): LocaleStyle {
  const currencies = new Set<string>([...invoices, ...credits].map(({ currency }) => currency));
  return { ...style, withCodes: needCodes([...currencies], style.country) };
}

/** Fills every placeholder from the mail's input, all text cleaned of control characters. */
export function letterValues(input: MailInput): LetterValues {
  const style = styleOf(input);
  const { invoices } = input;
  return {
    ...people(input),
    ...money(owedByCurrency(invoices, input.credits), style),
    ...dates(input, style),
    invoiceCount: String(invoices.length),
    oneInvoice: invoices.length === 1,
    severalInvoices: invoices.length > 1,
    invoices: invoices.map((invoice) => invoiceValues(invoice, style)),
    credits: input.credits.map((credit) => creditValues(credit, style)),
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

function money(totals: readonly OwedTotal[], style: LocaleStyle) {
  const shown = (part: Exclude<keyof OwedTotal, "currency">) =>
    joined(
      totals.map((total) => ({ currency: total.currency, minor: total[part] })),
      style,
    );
  const positive = totals.filter(({ owed }) => owed > 0);
  return {
    total: shown("owed"),
    totalOverdue: shown("overdue"),
    totalNotDue: shown("notDue"),
    totalCredits: shown("credits"),
    totals: positive.map(({ currency, owed }) => ({
      currency,
      amount: shownMoney({ currency, minor: owed }, style),
    })),
  };
}

/** The amounts above zero, joined as a list; null when there is none. */
function joined(amounts: readonly Money[], style: LocaleStyle): string | null {
  const positive = amounts.filter(({ minor }) => minor > 0);
  const parts = positive.map((amount) => shownMoney(amount, style));
  return parts.length === 0 ? null : wordingFor(style).list(parts);
}

function dates({ invoices, today, deadline }: MailInput, style: LocaleStyle) {
  const dueDays = invoices.flatMap(({ dueOn }) => (dueOn === null ? [] : [dueOn]));
  const late = invoices.filter(isOverdue).map(({ daysPastDue }) => daysPastDue ?? 0);
  const oldest = earliest(dueDays);
  const next = earliest(dueDays.filter((day) => day >= today));
  const mostDays = late.length === 0 ? null : Math.max(...late);
  return {
    today: shownDay(today, style),
    deadline: shownDay(deadline ?? addDays(today, daysToDeadline), style),
    oldestDueDate: oldest === null ? null : shownDay(oldest, style),
    nextDueDate: next === null ? null : shownDay(next, style),
    ...lateness(mostDays, style),
  };
}

function lateness(days: number | null, style: LocaleStyle) {
  return days === null || days <= 0
    ? { daysPastDue: null, overdueFor: null }
    : { daysPastDue: String(days), overdueFor: wordingFor(style).days(days) };
}

function invoiceValues(invoice: MailInvoice, style: LocaleStyle): ItemValues {
  const { currency } = invoice;
  return {
    number: present(invoice.number) ?? wordingFor(style).noNumber,
    issueDate: invoice.issuedOn === null ? null : shortDay(invoice.issuedOn, style),
    dueDate: invoice.dueOn === null ? null : shortDay(invoice.dueOn, style),
    amount: shownMoney({ currency, minor: invoice.total }, style),
    openBalance: shownMoney({ currency, minor: invoice.openBalance }, style),
    ...lateness(invoice.daysPastDue, style),
    link: secureLink(invoice.link),
  };
}

function creditValues(credit: MailCredit, style: LocaleStyle): ItemValues {
  return {
    number: present(credit.number) ?? wordingFor(style).noNumber,
    issueDate: credit.issuedOn === null ? null : shortDay(credit.issuedOn, style),
    amount: shownMoney({ currency: credit.currency, minor: credit.amount }, style),
  };
}

function present(text: string | null): string | null {
  const line = text === null ? "" : oneLine(text);
  return line === "" ? null : line;
}

function presentLines(text: string | null): string | null {
  const lines = text === null ? "" : cleanText(text).trim();
  return lines === "" ? null : lines;
}

function earliest(days: readonly Day[]): Day | null {
  return days.reduce<Day | null>(
    (first, day) => (first === null || day < first ? day : first),
    null,
  );
}
