import { agingTotals, type AgingTotals } from "../receivables/aging.ts";
import type { CustomerKey, Language } from "../receivables/customer.ts";
import { majorText } from "../receivables/money.ts";
import { statementFileName } from "../letters/statement-file-name.ts";
import type { MailCredit } from "../letters/mail-input.ts";
import type { StatementInput } from "../letters/statement-input.ts";
import { statementPage } from "../letters/statement.ts";
import { statusWord } from "../workbook/own-words.ts";
import { customerDirectory } from "./customer-directory.ts";
import { countryOf } from "./locale.ts";
import type { AssessedInvoice, Plan } from "./plan.ts";
import type { BookReading } from "./read-book.ts";
import { mailCredit, mailInvoice, mailSender } from "./reminder-writer.ts";
import type { Session } from "./session.ts";

/** Totals by currency in major units, as the report has them. */
type Totals = { readonly [currency: string]: string };

/** A customer with something open, for whom a statement can be made. */
export type ListedStatement = {
  readonly customerKey: CustomerKey;
  readonly customer: string;
  readonly totals: Totals;
};

/** A statement as a PDF; `fileName` ends in `.pdf`. */
export type PrintedStatement = {
  readonly fileName: string;
  readonly base64: string;
  readonly totals: Totals;
};

/** Every customer with something open, by name. */
export function listedStatements(
  plan: Plan,
  bounds: readonly number[],
): readonly ListedStatement[] {
  const customers = new Map<CustomerKey, string>();
  for (const { invoice, openBalance } of plan.invoices)
    if (openBalance !== 0 && !customers.has(invoice.customerKey))
      customers.set(invoice.customerKey, invoice.customer);
  const listed = [...customers].map(([customerKey, customer]): ListedStatement => {
    return { customerKey, customer, totals: totalsOf(customerAging(plan, customerKey, bounds)) };
  });
  return listed.sort((one, other) => (one.customer < other.customer ? -1 : 1));
}

/** Makes a customer's statement as of the plan's day; null when the customer has nothing open. */
export function printStatement(
  { ports, workbook }: Session,
  { book, settings }: BookReading,
  plan: Plan,
  customerKey: CustomerKey,
): PrintedStatement | null {
  const invoice = plan.invoices.find(isOpenOf(customerKey))?.invoice;
  if (invoice === undefined) return null;
  const directory = customerDirectory(book.list?.invoices ?? [], book.tabs.customers);
  const language = directory.customerOf(customerKey)?.language ?? settings.language;
  const content = statementContent(plan, customerKey, settings.bucketBounds, language);
  const page = statementPage({
    style: { language, country: countryOf(workbook.locale) },
    customer: { name: invoice.customer, taxId: invoice.taxId },
    sender: mailSender(settings, ports.account.email),
    asOf: plan.asOf.day,
    ...content,
  });
  const fileName = statementFileName(invoice.customer, plan.asOf.day, language);
  const base64 = ports.printer.pdfBase64(page, fileName);
  return { fileName: `${fileName}.pdf`, base64, totals: totalsOf(content.aging) };
}

/**
 * What a customer's statement lists: open invoices, oldest due date first, credits, and the totals by currency. In
 * each currency the invoices less the credits are the total.
 */
export function statementContent(
  plan: Plan,
  customerKey: CustomerKey,
  bounds: readonly number[],
  language: Language,
): Pick<StatementInput, "invoices" | "credits" | "aging"> {
  const open = plan.invoices.filter(isOpenOf(customerKey));
  const aging = customerAging(plan, customerKey, bounds);
  const invoices = open
    .filter(({ openBalance }) => openBalance > 0)
    .sort((one, other) => (one.dueOn ?? Infinity) - (other.dueOn ?? Infinity) || 0)
    .map((assessed) => ({ ...mailInvoice(assessed), mark: markOf(assessed, language) }));
  return { invoices, credits: creditsOf(open, aging), aging };
}

const isOpenOf =
  (customerKey: CustomerKey) =>
  ({ invoice, openBalance }: AssessedInvoice): boolean =>
    invoice.customerKey === customerKey && openBalance !== 0;

/** Credit notes, then what else was paid and no invoice has taken: both are part of the total. */
function creditsOf(
  open: readonly AssessedInvoice[],
  aging: readonly AgingTotals[],
): readonly MailCredit[] {
  const notes = open.filter(({ openBalance }) => openBalance < 0).map(mailCredit);
  const payments = aging.map(({ currency, unapplied }): MailCredit => {
    const inNotes = notes.filter((note) => note.currency === currency);
    const amount = inNotes.reduce((left, note) => left - note.amount, unapplied);
    return { number: null, issuedOn: null, currency, amount };
  });
  return [...notes, ...payments.filter(({ amount }) => amount > 0)];
}

function customerAging(
  plan: Plan,
  customerKey: CustomerKey,
  bounds: readonly number[],
): readonly AgingTotals[] {
  const own = plan.invoices.filter(({ invoice }) => invoice.customerKey === customerKey);
  const aged = own.map((assessed) => ({ currency: assessed.invoice.currency, standing: assessed }));
  const unapplied = plan.unapplied.filter((money) => money.customerKey === customerKey);
  return agingTotals(aged, unapplied, bounds, plan.asOf.day);
}

const totalsOf = (aging: readonly AgingTotals[]): Totals =>
  Object.fromEntries(aging.map(({ currency, total }) => [currency, majorText(total, currency)]));

const marked: ReadonlySet<string> = new Set(["promised", "plan", "disputed", "paused"]);

function markOf({ status }: AssessedInvoice, language: Language): string | null {
  return marked.has(status) ? statusWord(status, language) : null;
}
