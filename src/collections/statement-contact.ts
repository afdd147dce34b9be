import { grouped } from "../receivables/grouped.ts";
import type { StageId } from "../receivables/collection-plan.ts";
import type { CustomerKey } from "../receivables/customer.ts";
import type { MinorUnits } from "../receivables/money.ts";
import { byDueDate } from "./by-due-date.ts";
import { openAddresses, statementOccasion } from "./cannot-mail.ts";
import { customerDirectory } from "./customer-directory.ts";
import type { AssessedInvoice, Plan, PlannedContact } from "./plan.ts";
import type { BookReading } from "./read-book.ts";
import { recipientsOf } from "./recipients.ts";
import type { Decided } from "./report-now.ts";
import type { StatementDelivery } from "./sidebar-api.ts";

/** The contact that carries a statement: all that is open, in a thread of its own; it completes no stage. */
export function statementContact(
  { reading, plan }: Decided,
  customerKey: CustomerKey,
  delivery: Exclude<StatementDelivery, "save">,
): PlannedContact {
  const own = plan.invoices.filter(({ invoice }) => invoice.customerKey === customerKey);
  const listed = own.filter(({ openBalance }) => openBalance > 0).sort(byDueDate);
  const notes = own.filter(({ openBalance }) => openBalance < 0);
  const onAccount = onAccountOf(plan, customerKey, notes);
  return {
    customerKey,
    customer: (listed[0] ?? own[0])?.invoice.customer ?? "",
    stage: statementOccasion as StageId,
    template: statementOccasion,
    channel: "email",
    mode: delivery === "send" ? "send" : "leave",
    newThread: true,
    ...addressee(reading, own, customerKey),
    cc: [],
    invoices: listed.map(({ invoice }) => invoice.key),
    credits: notes.map(({ invoice }) => invoice.key),
    onAccount,
    completes: {},
    owed: owedBy(own, onAccount),
    decision: "due",
    on: plan.asOf.day,
    reason: { code: "statementAsked", values: {} },
  };
}

function addressee(
  { book, settings }: BookReading,
  own: readonly AssessedInvoice[],
  customerKey: CustomerKey,
): Pick<PlannedContact, "to" | "language"> {
  const directory = customerDirectory(book.list?.invoices ?? [], book.tabs.customers);
  const said = directory.customerOf(customerKey);
  const recipients = recipientsOf(said, openAddresses(own));
  const to = recipients.kind === "found" ? recipients.to : [];
  return { to, language: said?.language ?? settings.language };
}

type Amounts = { readonly [currency: string]: MinorUnits };

/** What was paid and no invoice has taken, by currency: what is unapplied less the credit notes. */
function onAccountOf(
  { unapplied }: Plan,
  customerKey: CustomerKey,
  notes: readonly AssessedInvoice[],
): Amounts {
  const sums: { [currency: string]: MinorUnits } = {};
  for (const { currency, amount } of unapplied.filter((one) => one.customerKey === customerKey))
    sums[currency] = (sums[currency] ?? 0) + amount;
  for (const { invoice, openBalance } of notes)
    sums[invoice.currency] = (sums[invoice.currency] ?? 0) + openBalance;
  return positive(sums);
}

function owedBy(own: readonly AssessedInvoice[], onAccount: Amounts): Amounts {
  const sums: { [currency: string]: MinorUnits } = {};
  for (const [currency, all] of grouped(own, ({ invoice }) => invoice.currency))
    sums[currency] = all.reduce((sum, one) => sum + one.openBalance, -(onAccount[currency] ?? 0));
  return positive(sums);
}

const positive = (sums: Amounts): Amounts =>
  Object.fromEntries(Object.entries(sums).filter(([, amount]) => amount > 0));
