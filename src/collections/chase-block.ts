import { addDays, type Day } from "../receivables/calendar.ts";
import type { InvoiceStatus } from "../receivables/invoice.ts";
import { minorFromMajor, type CurrencyCode, type MinorUnits } from "../receivables/money.ts";
import type { Assessed } from "./assess-invoices.ts";
import type { Ledger } from "./ledger.ts";
import type { Reason } from "./plan.ts";
import type { Settings } from "./settings.ts";

/** What decides whether an invoice may be chased at all. */
export type ChaseRules = {
  readonly settings: Settings;
  readonly ledger: Ledger;
  /** Customers whose row in an own tab cannot be read. */
  readonly isHeld: (assessed: Assessed) => boolean;
};

/** The least that is asked for in a currency, in its minor units. */
export function smallestMinor({ smallestBalance }: Settings, currency: CurrencyCode): MinorUnits {
  return minorFromMajor(smallestBalance, currency) ?? 0;
}

/**
 * Why an invoice is not chased, as its next step for the owner; null when it may be. What the status says comes
 * first, then the customer, then doubts about the row, then its size.
 */
export function chaseBlock(assessed: Assessed, rules: ChaseRules): Reason | null {
  return (
    byStatus(assessed) ??
    byCustomer(assessed, rules) ??
    byDoubt(assessed, rules) ??
    bySize(assessed, rules)
  );
}

const reason = (code: string, values: Reason["values"] = {}): Reason => ({ code, values });

const stepOfStatus: { readonly [status in InvoiceStatus]: string | null } = {
  notDue: null,
  dueSoon: null,
  dueToday: null,
  overdue: null,
  paid: "nextNothingPaid",
  cancelled: "nextNothingCancelled",
  uncollectible: "nextNothingUncollectible",
  draft: "nextNothingDraft",
  future: "nextNothingFuture",
  creditNote: "nextNothingCredit",
  duplicate: "nextFixDuplicate",
  contradictory: "nextFixContradiction",
  noDate: "nextGiveDate",
  directDebit: "nextDirectDebit",
  promised: "nextAwaitPromise",
  plan: "nextAwaitInstalment",
  disputed: "nextResolveDispute",
  paused: "nextAfterPause",
};

function byStatus({ invoice, standing }: Assessed): Reason | null {
  if (invoice.duplicate === "same") return reason("nextNothingDuplicate");
  const code = stepOfStatus[standing.status];
  if (code === null) return null;
  if (standing.status === "creditNote" && standing.openBalance === 0 && invoice.creditFor === null)
    return reason("nextNothingSettled");
  const invoiceNumber = invoice.invoiceNumber ?? invoice.shownKey;
  return reason(code, { ...resumed(standing.cause.values), invoiceNumber });
}

function resumed(values: Reason["values"]): Reason["values"] {
  const until = values["until"];
  return typeof until === "number" ? { ...values, resumesOn: addDays(until as Day, 1) } : values;
}

function byCustomer(assessed: Assessed, rules: ChaseRules): Reason | null {
  if (assessed.customer?.doNotContact === true) return reason("nextDoNotContact");
  return rules.isHeld(assessed) ? reason("nextMendTab") : null;
}

/** Doubts that no answer clears up: the owner mends the cell. */
const unreadDays: ReadonlySet<string> = new Set(["ownDayUnreadable", "paidDateUnclear"]);

function byDoubt({ invoice }: Assessed, { settings, ledger }: ChaseRules): Reason | null {
  const [question] = invoice.openQuestions;
  if (question !== undefined)
    return unreadDays.has(question) ? reason("nextFixDay") : reason("nextAnswer", { question });
  if (invoice.invoiceNumber === null && !settings.keyConfirmed) return reason("nextConfirmKey");
  return ledger.isFull && ledger.invoices[invoice.key] === undefined
    ? reason("nextLedgerFull")
    : null;
}

function bySize({ invoice, standing }: Assessed, { settings }: ChaseRules): Reason | null {
  const { currency } = invoice;
  const smallest = smallestMinor(settings, currency);
  return standing.openBalance < smallest
    ? reason("nextSmall", { smallest: [`${currency}:${smallest}`] })
    : null;
}
