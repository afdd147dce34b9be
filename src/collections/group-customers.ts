import type { AppliedPayments } from "../receivables/applied-payments.ts";
import type { Day } from "../receivables/calendar.ts";
import type { CollectionPlan } from "../receivables/collection-plan.ts";
import type { CustomerKey } from "../receivables/customer.ts";
import { stageDue } from "../receivables/dunning.ts";
import type { Invoice } from "../receivables/invoice.ts";
import type { Assessed, Assessment } from "./assess-invoices.ts";
import { chaseBlock, type ChaseRules } from "./chase-block.ts";
import type { KnownPlans } from "./known-plans.ts";
import type { Ledger } from "./ledger.ts";
import type { CustomerAccount, NextStage, OpenCase, OpenCredit } from "./open-case.ts";
import type { Reason } from "./plan.ts";

/** Customers with an open invoice, and why the other invoices are not chased. */
export type Accounts = {
  readonly accounts: readonly CustomerAccount[];
  /** Next step of every invoice that is not chased. */
  readonly blocked: ReadonlyMap<Invoice, Reason>;
};

type GrowingAccount = CustomerAccount & {
  readonly cases: OpenCase[];
  readonly credits: OpenCredit[];
  readonly rowAddresses: (readonly string[])[];
};

/** Gathers invoices and credits by customer, in the order in which customers first appear. */
export function groupCustomers(
  { assessed, applied }: Assessment,
  plans: KnownPlans,
  rules: ChaseRules,
  asOf: Day,
): Accounts {
  const accounts = new Map<CustomerKey, GrowingAccount>();
  const blocked = new Map<Invoice, Reason>();
  for (const one of assessed) {
    const account = accountOf(one, accounts, plans);
    if (one.standing.openBalance > 0) account.rowAddresses.push(one.invoice.addresses);
    const block = chaseBlock(one, rules);
    if (block !== null) blocked.set(one.invoice, block);
    else account.cases.push(openCase(one, account.plan, rules.ledger, asOf));
  }
  addCredits(accounts, assessed, applied);
  return { accounts: [...accounts.values()], blocked };
}

function accountOf(
  { invoice, customer }: Assessed,
  accounts: Map<CustomerKey, GrowingAccount>,
  plans: KnownPlans,
): GrowingAccount {
  const known = accounts.get(invoice.customerKey);
  if (known !== undefined) return known;
  const account: GrowingAccount = {
    key: invoice.customerKey,
    name: invoice.customer,
    customer,
    plan: plans.planOf(customer),
    limits: plans.limitsFor(customer),
    cases: [],
    credits: [],
    rowAddresses: [],
  };
  accounts.set(account.key, account);
  return account;
}

/** @param assessed may be chased, so it has a due day and an open balance. */
function openCase(
  { invoice, standing }: Assessed,
  plan: CollectionPlan,
  ledger: Ledger,
  asOf: Day,
): OpenCase {
  const dueOn = standing.chaseDueOn ?? standing.dueOn ?? asOf;
  const completed = ledger.invoices[invoice.key] ?? null;
  const decision = stageDue(
    plan,
    {
      issuedOn: invoice.issuedOn,
      dueOn,
      isDueOnReceipt: standing.isDueOnReceipt,
      completed,
      vetoedStage: ledger.vetoed[invoice.key] ?? null,
      isLaterInstalment: standing.isLaterInstalment,
    },
    asOf,
  );
  return {
    invoice,
    dueOn: standing.dueOn ?? dueOn,
    openBalance: standing.openBalance,
    daysPastDue: standing.daysPastDue ?? 0,
    next: nextStage(decision, plan),
    completed,
  };
}

function nextStage(decision: ReturnType<typeof stageDue>, plan: CollectionPlan): NextStage | null {
  if (decision.kind === "ended") return null;
  const { stage } = decision;
  const on = decision.kind === "due" ? decision.since : decision.on;
  return { stage, rank: plan.stages.findIndex(({ id }) => id === stage.id), on };
}

/** Credit notes by their own key; what else the customer has paid too much, in one sum a currency. */
function addCredits(
  accounts: ReadonlyMap<CustomerKey, GrowingAccount>,
  assessed: readonly Assessed[],
  applied: AppliedPayments,
): void {
  const inNotes = new Map<string, number>();
  for (const { invoice, standing } of assessed) {
    if (standing.status !== "creditNote" || standing.openBalance >= 0) continue;
    const { key, currency, customerKey } = invoice;
    const amount = -standing.openBalance;
    accounts.get(customerKey)?.credits.push({ key, currency, amount });
    const at = `${currency}|${customerKey}`;
    inNotes.set(at, (inNotes.get(at) ?? 0) + amount);
  }
  for (const { customerKey, currency, amount } of applied.unapplied) {
    const rest = amount - (inNotes.get(`${currency}|${customerKey}`) ?? 0);
    if (rest > 0) accounts.get(customerKey)?.credits.push({ key: null, currency, amount: rest });
  }
}
