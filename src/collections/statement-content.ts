import type { StatementAging, StatementInput } from "../letters/statement-input.ts";
import type { MailCredit } from "../letters/mail-input.ts";
import { agingTotals } from "../receivables/aging.ts";
import { addDays, type Day } from "../receivables/calendar.ts";
import type { Language } from "../receivables/customer.ts";
import type { Payment } from "../receivables/payment.ts";
import { accountPeriods } from "../receivables/statement.ts";
import { accountMovements } from "../receivables/statement-movements.ts";
import type { UnappliedMoney } from "../receivables/unapplied-money.ts";
import { statusWord } from "../workbook/own-words.ts";
import { byDueDate } from "./by-due-date.ts";
import type { AssessedInvoice } from "./plan.ts";
import { mailCredit, mailInvoice } from "./reminder-writer.ts";

/** What the workbook says of one customer's account. */
export type CustomerAccount = {
  readonly invoices: readonly [AssessedInvoice, ...(readonly AssessedInvoice[])];
  readonly payments: readonly Payment[];
  readonly unapplied: readonly UnappliedMoney[];
  /** Day of the last statement that reached the customer; null without one. */
  readonly lastStatementOn: Day | null;
};

/** The part of a statement that comes from the account. */
export type StatementContent = Pick<
  StatementInput,
  "since" | "invoices" | "credits" | "aging" | "accounts"
>;

// Where neither a statement nor an open invoice says where to begin.
const usualPeriodDays = 90;

/**
 * What a customer's statement shows: open invoices, oldest due date first, credits, totals by currency, and how each
 * balance came about since the last statement; without one, since before the oldest open invoice was issued. In each
 * currency the invoices less the credits are the total, and so is the closing balance.
 */
export function statementContent(
  account: CustomerAccount,
  bounds: readonly number[],
  language: Language,
  asOf: Day,
): StatementContent {
  const open = account.invoices.filter(({ openBalance }) => openBalance !== 0);
  const aging = accountAging(account, bounds, asOf);
  const invoices = open
    .filter(({ openBalance }) => openBalance > 0)
    .sort(byDueDate)
    .map((assessed) => ({
      ...mailInvoice(assessed),
      mark: markOf(assessed, language),
      withheld: Math.abs(assessed.invoice.withholding),
    }));
  const since = account.lastStatementOn ?? firstDayOf(open, asOf);
  const rows = account.invoices.map(({ invoice }) => invoice);
  const periods = accountPeriods(accountMovements(rows, account.payments, asOf), since);
  const accounts = periods.filter(
    ({ currency, movements }) =>
      movements.length > 0 || aging.some((total) => total.currency === currency),
  );
  return { since, invoices, credits: creditsOf(open, aging), aging, accounts };
}

/** What is open of one customer by currency and age. */
export function accountAging(
  { invoices, unapplied }: Pick<CustomerAccount, "invoices" | "unapplied">,
  bounds: readonly number[],
  asOf: Day,
): readonly StatementAging[] {
  const aged = invoices.map((one) => ({ currency: one.invoice.currency, standing: one }));
  return agingTotals(aged, unapplied, bounds, asOf);
}

function firstDayOf(open: readonly AssessedInvoice[], asOf: Day): Day {
  const issued = open.flatMap(({ invoice }) => invoice.issuedOn ?? []);
  return issued.length === 0
    ? addDays(asOf, -usualPeriodDays)
    : addDays(
        issued.reduce((first, on) => (on < first ? on : first)),
        -1,
      );
}

/** Credit notes, then what else was paid and no invoice has taken: both are part of the total. */
function creditsOf(
  open: readonly AssessedInvoice[],
  aging: readonly StatementAging[],
): readonly MailCredit[] {
  const notes = open.filter(({ openBalance }) => openBalance < 0).map(mailCredit);
  const payments = aging.map(({ currency, unapplied }): MailCredit => {
    const inNotes = notes.filter((note) => note.currency === currency);
    const amount = inNotes.reduce((left, note) => left - note.amount, unapplied);
    return { number: null, issuedOn: null, currency, amount };
  });
  return [...notes, ...payments.filter(({ amount }) => amount > 0)];
}

const marked: ReadonlySet<string> = new Set(["promised", "plan", "disputed", "paused"]);

function markOf({ status }: AssessedInvoice, language: Language): string | null {
  const word = statusWord(status, language);
  return marked.has(status) ? word.charAt(0).toLowerCase() + word.slice(1) : null;
}
