import type { CurrencyCode, MinorUnits } from "../receivables/money.ts";
import type { MailCredit, MailInvoice } from "./mail-input.ts";

/** What a letter's invoices and credits come to in one currency; every field is zero or more but `owed`. */
export type OwedTotal = {
  readonly currency: CurrencyCode;
  readonly overdue: MinorUnits;
  /** Due today, later, or without a due date. */
  readonly notDue: MinorUnits;
  readonly credits: MinorUnits;
  /** overdue + notDue − credits; negative where the credits are more. */
  readonly owed: MinorUnits;
};

/** Totals per currency, in the order in which currencies first appear; currencies are never added. */
export function owedByCurrency(
  invoices: readonly MailInvoice[],
  credits: readonly MailCredit[],
): readonly OwedTotal[] {
  const currencies = new Set([...invoices, ...credits].map(({ currency }) => currency));
  return Array.from(currencies, (currency) => {
    const listed = invoices.filter((invoice) => invoice.currency === currency);
    const overdue = sum(listed.filter(isOverdue).map(({ openBalance }) => openBalance));
    const notDue = sum(listed.map(({ openBalance }) => openBalance)) - overdue;
    const credited = sum(
      credits.filter((credit) => credit.currency === currency).map(({ amount }) => amount),
    );
    return { currency, overdue, notDue, credits: credited, owed: overdue + notDue - credited };
  });
}

/** Whether the invoice's due date has passed; on the day itself it has not. */
export function isOverdue({ daysPastDue }: Pick<MailInvoice, "daysPastDue">): boolean {
  return daysPastDue !== null && daysPastDue > 0;
}

function sum(amounts: readonly MinorUnits[]): MinorUnits {
  return amounts.reduce((total, amount) => total + amount, 0);
}
