import type { Day } from "../receivables/calendar.ts";
import type { CurrencyCode, MinorUnits } from "../receivables/money.ts";
import type { CustomerAccount, NextStage, OpenCase, OpenCredit } from "./open-case.ts";

/** A contact that a customer's invoices ask for, before anything is said about when. */
export type WantedContact = {
  readonly channel: "email" | "call";
  /** The highest stage due among its invoices. */
  readonly lead: NextStage;
  /** The invoice that brought it there: the one with most days past due. */
  readonly leadCase: OpenCase;
  /** Everything overdue and everything whose stage is due, oldest due date first. */
  readonly listed: readonly OpenCase[];
  /** Invoices whose stage it completes. */
  readonly completed: readonly OpenCase[];
  readonly credits: readonly OpenCredit[];
  readonly owed: { readonly [currency: string]: MinorUnits };
};

/** What a customer's invoices ask for on a day: at most one contact by mail and one by telephone. */
export type Wanted = {
  readonly contacts: readonly WantedContact[];
  /** Currencies in which the customer's credits cover all that would be asked for. */
  readonly covered: readonly string[];
};

/**
 * Chooses what to ask a customer for: everything overdue and everything whose stage is due, less open
 * credits, in the tone of the highest stage due. A currency in which nothing would remain is left out.
 *
 * @param smallest the least that is asked for in a currency.
 */
export function wantedContacts(
  account: CustomerAccount,
  day: Day,
  smallest: (currency: CurrencyCode) => MinorUnits,
): Wanted {
  const isDue = ({ next }: OpenCase) => next !== null && next.on <= day;
  const due = account.cases.filter(isDue);
  if (due.length === 0) return { contacts: [], covered: [] };
  const candidates = account.cases.filter((one) => one.daysPastDue > 0 || isDue(one));
  const owed = owedByCurrency(candidates, account.credits);
  const covered = Object.keys(owed).filter(
    (currency) => (owed[currency] ?? 0) < smallest(currency as CurrencyCode),
  );
  const isAsked = ({ invoice }: OpenCase) => !covered.includes(invoice.currency);
  const listed = candidates.filter(isAsked).sort(byDueDate);
  const contacts = (["email", "call"] as const).flatMap((channel) => {
    const completed = due.filter((one) => isAsked(one) && one.next?.stage.channel === channel);
    return contactOf(channel, completed, listed, account.credits);
  });
  return { contacts, covered };
}

function contactOf(
  channel: "email" | "call",
  completed: readonly OpenCase[],
  listed: readonly OpenCase[],
  credits: readonly OpenCredit[],
): readonly WantedContact[] {
  const leadCase = completed.reduce<OpenCase | null>(higher, null);
  if (leadCase?.next == null) return [];
  const currencies = new Set<string>(listed.map(({ invoice }) => invoice.currency));
  const listedCredits = credits.filter(({ currency }) => currencies.has(currency));
  return [
    {
      channel,
      lead: leadCase.next,
      leadCase,
      listed,
      completed,
      credits: listedCredits,
      owed: owedByCurrency(listed, listedCredits),
    },
  ];
}

function higher(best: OpenCase | null, one: OpenCase): OpenCase {
  if (best === null) return one;
  const ranks = (one.next?.rank ?? -1) - (best.next?.rank ?? -1);
  return ranks > 0 || (ranks === 0 && one.daysPastDue > best.daysPastDue) ? one : best;
}

/** Open balances less credits in every currency that an invoice has. */
function owedByCurrency(
  cases: readonly OpenCase[],
  credits: readonly OpenCredit[],
): { readonly [currency: string]: MinorUnits } {
  const owed: { [currency: string]: MinorUnits } = {};
  for (const { invoice, openBalance } of cases)
    owed[invoice.currency] = (owed[invoice.currency] ?? 0) + openBalance;
  for (const { currency, amount } of credits) {
    const before = owed[currency];
    if (before !== undefined) owed[currency] = before - amount;
  }
  return owed;
}

function byDueDate(one: OpenCase, other: OpenCase): number {
  const rowOf = ({ invoice }: OpenCase) => invoice.rows[0] ?? 0;
  return one.dueOn - other.dueOn || rowOf(one) - rowOf(other);
}
