import { oneLine, shortened } from "../letters/clean-text.ts";
import { shownMoney } from "../letters/shown-money.ts";
import { foldName } from "../receivables/customer-key.ts";
import type { CustomerKey } from "../receivables/customer.ts";
import type { CurrencyCode, MinorUnits } from "../receivables/money.ts";
import type { Plan } from "./plan.ts";
import type { FoundCustomer } from "./sidebar-api.ts";
import type { Voice } from "./wording/voice.ts";

const foundAtMost = 20;
const longestName = 120;

type Debt = {
  readonly customerKey: CustomerKey;
  readonly customer: string;
  readonly names: Set<string>;
  readonly owed: Map<CurrencyCode, MinorUnits>;
};

/**
 * Customers whose name holds the text, whatever its case, accents and punctuation; without a text every one that
 * owes something. Those who owe most come first: by what they owe in the currency in which most invoices are open,
 * then, since currencies cannot be added, in the others one after the other; then by name.
 */
export function findCustomers(plan: Plan, text: string, voice: Voice): readonly FoundCustomer[] {
  const wanted = text.trim() === "" ? "" : foldName(text);
  const debts = debtsOf(plan);
  const found = debts.filter(({ names, owed }) =>
    wanted === ""
      ? [...owed.values()].some((minor) => minor > 0)
      : [...names].some((name) => name.includes(wanted)),
  );
  const currencies = currenciesByUse(plan);
  return found
    .sort((one, other) => byDebt(one, other, currencies))
    .slice(0, foundAtMost)
    .map((debt) => ({
      customerKey: debt.customerKey,
      customer: shortened(oneLine(debt.customer), longestName),
      amount: amountOf(debt, currencies, voice),
    }));
}

function debtsOf({ invoices, unapplied }: Plan): Debt[] {
  const debts = new Map<CustomerKey, Debt>();
  const folded = new Map<string, string>();
  for (const { invoice, openBalance } of invoices) {
    const { customerKey, customer, currency } = invoice;
    const debt = debts.get(customerKey) ?? {
      ...{ customerKey, customer },
      ...{ names: new Set<string>(), owed: new Map<CurrencyCode, MinorUnits>() },
    };
    debts.set(customerKey, debt);
    const name = folded.get(customer) ?? foldName(customer);
    folded.set(customer, name);
    debt.names.add(name);
    add(debt, currency, Math.max(0, openBalance));
  }
  for (const { customerKey, currency, amount } of unapplied) {
    const debt = debts.get(customerKey);
    if (debt !== undefined) add(debt, currency, -amount);
  }
  return [...debts.values()];
}

function add({ owed }: Debt, currency: CurrencyCode, minor: MinorUnits): void {
  if (minor !== 0) owed.set(currency, (owed.get(currency) ?? 0) + minor);
}

function currenciesByUse({ invoices }: Plan): readonly CurrencyCode[] {
  const uses = new Map<CurrencyCode, number>();
  for (const { invoice, openBalance } of invoices)
    uses.set(invoice.currency, (uses.get(invoice.currency) ?? 0) + (openBalance > 0 ? 1 : 0));
  return [...uses].sort(([, one], [, other]) => other - one).map(([currency]) => currency);
}

function byDebt(one: Debt, other: Debt, currencies: readonly CurrencyCode[]): number {
  for (const currency of currencies) {
    const more = (other.owed.get(currency) ?? 0) - (one.owed.get(currency) ?? 0);
    if (more !== 0) return more;
  }
  return one.customer < other.customer ? -1 : 1;
}

function amountOf({ owed }: Debt, currencies: readonly CurrencyCode[], voice: Voice): string {
  const known = [...owed].filter(([, minor]) => minor !== 0);
  const [usual] = currencies;
  const shown = known.length > 0 || usual === undefined ? known : [[usual, 0] as const];
  return shown.map(([currency, minor]) => shownMoney({ currency, minor }, voice)).join(" + ");
}
