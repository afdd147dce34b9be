import { statementFileName } from "../letters/statement-file-name.ts";
import type { StatementAging, StatementInput } from "../letters/statement-input.ts";
import { statementPage } from "../letters/statement.ts";
import type { CustomerKey } from "../receivables/customer.ts";
import { grouped } from "../receivables/grouped.ts";
import { majorText } from "../receivables/money.ts";
import type { Payment } from "../receivables/payment.ts";
import { toldActivity } from "./activity-log.ts";
import { customerDirectory } from "./customer-directory.ts";
import { lastStatements } from "./last-statement.ts";
import { countryOf } from "./locale.ts";
import { meantRecords } from "./meant-records.ts";
import type { Plan } from "./plan.ts";
import type { BookReading } from "./read-book.ts";
import { mailSender } from "./reminder-writer.ts";
import type { Session } from "./session.ts";
import { accountAging, statementContent, type CustomerAccount } from "./statement-content.ts";

/** Totals by currency in major units, as the report has them. */
type Totals = { readonly [currency: string]: string };

/** A customer with something open, for whom a statement can be made. */
export type ListedStatement = {
  readonly customerKey: CustomerKey;
  readonly customer: string;
  readonly totals: Totals;
};

/** A statement before it is printed; `fileName` has no ending. */
export type WrittenStatement = {
  readonly fileName: string;
  readonly html: string;
  readonly totals: Totals;
  /** What it shows, for a mail that goes with it. */
  readonly input: StatementInput;
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
  const unapplied = grouped(plan.unapplied, ({ customerKey }) => customerKey);
  const listed: ListedStatement[] = [];
  for (const [customerKey, all] of grouped(plan.invoices, (one) => one.invoice.customerKey)) {
    const first = all.find(({ openBalance }) => openBalance !== 0);
    if (first === undefined) continue;
    const account = { invoices: all, unapplied: unapplied.get(customerKey) ?? [] };
    const totals = totalsOf(accountAging(account, bounds, plan.asOf.day));
    listed.push({ customerKey, customer: first.invoice.customer, totals });
  }
  return listed.sort((one, other) => (one.customer < other.customer ? -1 : 1));
}

/**
 * Writes statements from what was read and decided once, however many. Actividad is read once, when the first is
 * written. Null for a customer with nothing open, nothing in its favour and no movement since the last statement.
 */
export function statementWriter(
  session: Session,
  reading: BookReading,
  plan: Plan,
): (customerKey: CustomerKey) => WrittenStatement | null {
  const { book, settings } = reading;
  const { asOf } = plan;
  const directory = customerDirectory(book.list?.invoices ?? [], book.tabs.customers);
  const { payments } = meantRecords(book, directory, settings.language, asOf.day);
  const accountOf = accounts(session, reading, plan, payments);
  const style = { country: countryOf(session.workbook.locale) };
  const sender = mailSender(settings, session.ports.account.email);
  const brand = { logo: settings.logo, colour: settings.brandColour };
  return (customerKey) => {
    const account = accountOf(customerKey);
    if (account === null) return null;
    const [first] = account.invoices;
    const { invoice } = account.invoices.find(({ openBalance }) => openBalance !== 0) ?? first;
    const said = directory.customerOf(customerKey);
    const language = said?.language ?? settings.language;
    const content = statementContent(account, settings.bucketBounds, language, asOf.day);
    const isMoved = content.accounts.some(({ movements }) => movements.length > 0);
    if (content.aging.length === 0 && !isMoved) return null;
    const input: StatementInput = {
      style: { ...style, language },
      customer: { name: invoice.customer, taxId: invoice.taxId ?? said?.taxId ?? null },
      sender,
      brand,
      asOf: asOf.day,
      ...content,
    };
    return {
      fileName: statementFileName(invoice.customer, asOf.day, language),
      html: statementPage(input),
      totals: totalsOf(content.aging),
      input,
    };
  };
}

/** Turns a written statement into a PDF. */
export function printed(
  { ports }: Pick<Session, "ports">,
  { fileName, html, totals }: WrittenStatement,
): PrintedStatement {
  const base64 = ports.printer.pdfBase64(html, fileName);
  return { fileName: `${fileName}.pdf`, base64, totals };
}

/** What belongs to each customer, sorted out once. */
function accounts(
  session: Session,
  reading: BookReading,
  plan: Plan,
  payments: readonly Payment[],
): (customerKey: CustomerKey) => CustomerAccount | null {
  const invoicesOf = grouped(plan.invoices, ({ invoice }) => invoice.customerKey);
  const paymentsOf = grouped(payments, ({ customerKey }) => customerKey);
  const unappliedOf = grouped(plan.unapplied, ({ customerKey }) => customerKey);
  let lastOn: ReturnType<typeof lastStatements> | null = null;
  return (customerKey) => {
    const invoices = invoicesOf.get(customerKey);
    if (invoices === undefined) return null;
    lastOn ??= lastStatements(toldActivity(session, reading), plan.asOf.day);
    return {
      invoices,
      payments: paymentsOf.get(customerKey) ?? [],
      unapplied: unappliedOf.get(customerKey) ?? [],
      lastStatementOn: lastOn.get(customerKey) ?? null,
    };
  };
}

const totalsOf = (aging: readonly StatementAging[]): Totals =>
  Object.fromEntries(aging.map(({ currency, total }) => [currency, majorText(total, currency)]));
