import { foldName } from "../receivables/customer-key.ts";
import type { CustomerKey } from "../receivables/customer.ts";
import type { StageId } from "../receivables/collection-plan.ts";
import type { Invoice, InvoiceKey } from "../receivables/invoice.ts";
import type { CurrencyCode } from "../receivables/money.ts";
import type { ActivityKind, ActivityRecord } from "../workbook/activity.ts";
import type { ActivityEntry, ActivityResult } from "./activity-entry.ts";
import { formerKeysOf } from "./former-keys.ts";
import { sentence } from "./wording/sentence.ts";
import type { Voice } from "./wording/voice.ts";

/** Turns what the sending protocol tells into what Actividad shows, and back. */
export type ActivityTranslation = {
  readonly recordOf: (entry: ActivityEntry) => ActivityRecord;
  /** Null for a line of another kind, or about a customer that the sheet no longer has. */
  readonly entryOf: (record: ActivityRecord) => ActivityEntry | null;
};

/** The translation for a workbook: the log names invoices by number, the protocol by key. */
export function activityTranslation(
  invoices: readonly Invoice[],
  voice: Voice,
): ActivityTranslation {
  const numberOf = numberFinder(invoices);
  const customerOf = customerFinder(invoices);
  return {
    recordOf: (entry) => recordFrom(entry, numberOf, voice),
    entryOf(record) {
      const customer = customerOf(record);
      const stage = record.stage ?? stageOf(record.kind);
      if (customer === null || stage === null || record.outcome === "done") return null;
      return entryFrom(record, customer, stage, record.outcome);
    },
  };
}

function recordFrom(
  entry: ActivityEntry,
  numberOf: (key: string) => string,
  voice: Voice,
): ActivityRecord {
  const { at, key, customer, channel, recipients, account, messageId, fingerprint } = entry;
  const kind = kindOf(entry);
  return {
    ...{ at, key, customer, kind, channel, recipients, account, messageId, fingerprint },
    invoices: entry.invoices.map(numberOf),
    stage: stageOf(kind) === null ? entry.stage : null,
    completes: renamed(entry.completes, numberOf),
    outcome: entry.result,
    amounts: Object.entries(entry.owed).map(([currency, minor]) => ({
      currency: currency as CurrencyCode,
      minor,
    })),
    reason: sentence(entry.reason, voice),
  };
}

/** The number of an invoice by its key, also by one that it had before its customer was given an id. */
function numberFinder(invoices: readonly Invoice[]): (key: string) => string {
  const numbers = new Map<string, string>();
  const former = formerKeysOf(invoices).invoices;
  for (const invoice of invoices)
    for (const key of [invoice.key, ...(former.get(invoice.key) ?? [])])
      if (!numbers.has(key)) numbers.set(key, shownNumber(invoice));
  return (key) => numbers.get(key) ?? key;
}

/** A customer of the sheet and the keys of its invoices by number. */
type FoundCustomer = { readonly key: CustomerKey; readonly invoices: Map<string, InvoiceKey> };

/** The customer that a line names; of several with the name the one that has its invoices. */
function customerFinder(
  invoices: readonly Invoice[],
): (record: ActivityRecord) => FoundCustomer | null {
  const byKey = new Map<CustomerKey, FoundCustomer>();
  const byName = new Map<string, Set<FoundCustomer>>();
  for (const invoice of invoices) {
    const { customerKey: key } = invoice;
    const found = byKey.get(key) ?? { key, invoices: new Map<string, InvoiceKey>() };
    byKey.set(key, found);
    found.invoices.set(shownNumber(invoice), invoice.key);
    const name = foldName(invoice.customer);
    byName.set(name, (byName.get(name) ?? new Set<FoundCustomer>()).add(found));
  }
  return ({ customer, invoices: numbers }) => {
    const named = [...(byName.get(foldName(customer)) ?? [])];
    const owner = named.find((one) => numbers.some((number) => one.invoices.has(number)));
    return owner ?? named[0] ?? null;
  };
}

function entryFrom(
  record: ActivityRecord,
  { key: customerKey, invoices }: FoundCustomer,
  stage: StageId,
  result: ActivityResult,
): ActivityEntry {
  const keyOf = (number: string) => invoices.get(number) ?? number;
  return {
    at: record.at,
    key: record.key,
    customerKey,
    customer: record.customer,
    invoices: record.invoices.map((number) => keyOf(number) as InvoiceKey),
    completes: renamed(record.completes, keyOf),
    occasion: record.kind,
    stage,
    channel: record.channel ?? "email",
    result,
    recipients: record.recipients,
    owed: Object.fromEntries(record.amounts.map(({ currency, minor }) => [currency, minor])),
    reason: { code: "activityTold", values: { text: record.reason } },
    account: record.account ?? "",
    messageId: record.messageId,
    fingerprint: record.fingerprint ?? "",
  };
}

const shownNumber = ({ invoiceNumber, shownKey }: Invoice) => invoiceNumber ?? shownKey;

function renamed(
  completes: { readonly [name: string]: StageId },
  rename: (name: string) => string,
): { readonly [name: string]: StageId } {
  return Object.fromEntries(
    Object.entries(completes).map(([name, stage]) => [rename(name), stage]),
  );
}

/** What stands for a stage where there is none: a statement is no step of a plan. */
function stageOf(kind: ActivityKind): StageId | null {
  return kind === "statement" || kind === "confirmation" ? (kind as string as StageId) : null;
}

function kindOf({ occasion, channel }: ActivityEntry): ActivityKind {
  if (channel === "call") return "call";
  const [kind] = occasion.split(":");
  return kind === "statement" || kind === "confirmation" ? kind : "reminder";
}
