import { addDays, type Day } from "../receivables/calendar.ts";
import type { StageId } from "../receivables/collection-plan.ts";
import type { CustomerKey } from "../receivables/customer.ts";
import type { InvoiceKey } from "../receivables/invoice.ts";
import type { Occasion } from "./activity-entry.ts";
import { shortKey } from "./short-key.ts";
import {
  unknownCustomer,
  type MailThread,
  type StoredCustomer,
  type StoredInvoice,
  type StoredLedger,
} from "./stored-ledger.ts";

/** A mail that left, as far as the ledger cares. */
export type RecordedMail = {
  readonly customerKey: CustomerKey;
  readonly occasion: Occasion;
  /** To and Cc. */
  readonly recipients: readonly string[];
  readonly completes: { readonly [invoiceKey: string]: StageId };
  /** Null leaves the customer's thread as it is, as for a mail in a thread of its own. */
  readonly thread: MailThread | null;
};

/** Writes a mail down: every mail starts the gap anew, only a reminder completes stages. */
export function recordContact(ledger: StoredLedger, mail: RecordedMail, day: Day): StoredLedger {
  const addresses = new Map(ledger.addresses);
  for (const address of mail.recipients) {
    const key = shortKey(address.toLowerCase());
    addresses.set(key, latest(addresses.get(key), day));
  }
  const written = withCustomer({ ...ledger, addresses }, mail.customerKey, (customer) => ({
    ...customer,
    mailedOn: [...customer.mailedOn, day].sort((one, other) => one - other).slice(-3),
    thread: mail.thread ?? customer.thread,
  }));
  return mail.occasion === "reminder" ? withStages(written, mail.completes, day, false) : written;
}

/** Writes a call down; it completes the call's stage of these invoices. */
export function recordCall(
  ledger: StoredLedger,
  customerKey: CustomerKey,
  completes: { readonly [invoiceKey: string]: StageId },
  day: Day,
): StoredLedger {
  const written = withCustomer(ledger, customerKey, (customer) => ({
    ...customer,
    calledOn: latest(customer.calledOn ?? undefined, day),
  }));
  return withStages(written, completes, day, false);
}

/** Writes down that a mail was refused, so that it is not tried again on that day. */
export function recordFailure(
  ledger: StoredLedger,
  customerKey: CustomerKey,
  day: Day,
): StoredLedger {
  return withCustomer(ledger, customerKey, (customer) => ({ ...customer, failedOn: day }));
}

/** Writes down that a person discarded our draft: these stages count as passed, though nothing left. */
export function recordVeto(
  ledger: StoredLedger,
  completes: { readonly [invoiceKey: string]: StageId },
  day: Day,
): StoredLedger {
  return withStages(ledger, completes, day, true);
}

/** What the ledger may forget. */
export type Forgettable = {
  readonly settledInvoices: readonly InvoiceKey[];
  readonly openCustomers: readonly CustomerKey[];
  readonly addressMemoryDays: number;
};

const customerMemoryDays = 60;

/**
 * Drops what no rule can ask about any more: settled invoices, the threads of customers with nothing open, those
 * customers altogether 60 days after the last contact, and addresses last written to before the memory's start.
 */
export function forgetSettled(
  ledger: StoredLedger,
  forgettable: Forgettable,
  today: Day,
): StoredLedger {
  const open = new Set(forgettable.openCustomers.map(shortKey));
  const invoices = new Map(ledger.invoices);
  for (const key of forgettable.settledInvoices) invoices.delete(shortKey(key));
  const customers = new Map<string, StoredCustomer>();
  for (const [key, customer] of ledger.customers) {
    if (open.has(key)) customers.set(key, customer);
    else if (lastContact(customer) >= addDays(today, -customerMemoryDays))
      customers.set(key, { ...customer, thread: null });
  }
  const addresses = new Map<string, Day>();
  const memoryStart = addDays(today, -forgettable.addressMemoryDays);
  for (const [key, day] of ledger.addresses) if (day >= memoryStart) addresses.set(key, day);
  return { customers, invoices, addresses };
}

function withCustomer(
  ledger: StoredLedger,
  customerKey: CustomerKey,
  change: (customer: StoredCustomer) => StoredCustomer,
): StoredLedger {
  const key = shortKey(customerKey);
  const customers = new Map(ledger.customers);
  customers.set(key, change(customers.get(key) ?? unknownCustomer));
  return { ...ledger, customers };
}

function withStages(
  ledger: StoredLedger,
  completes: { readonly [invoiceKey: string]: StageId },
  day: Day,
  isVetoed: boolean,
): StoredLedger {
  const invoices = new Map(ledger.invoices);
  for (const [invoiceKey, stage] of Object.entries(completes)) {
    const key = shortKey(invoiceKey);
    invoices.set(key, completed(invoices.get(key), stage, day, isVetoed));
  }
  return { ...ledger, invoices };
}

function completed(
  before: StoredInvoice | undefined,
  stage: StageId,
  day: Day,
  isVetoed: boolean,
): StoredInvoice {
  const times = before?.stage === stage ? before.times + 1 : 1;
  return { stage, completedOn: day, times, isVetoed };
}

const latest = (before: Day | undefined, day: Day): Day =>
  before !== undefined && before > day ? before : day;

const lastContact = (customer: StoredCustomer): number =>
  Math.max(
    customer.mailedOn[customer.mailedOn.length - 1] ?? -Infinity,
    customer.calledOn ?? -Infinity,
    customer.failedOn ?? -Infinity,
  );
