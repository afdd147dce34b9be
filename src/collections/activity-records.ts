import { foldName } from "../receivables/customer-key.ts";
import type { CustomerKey } from "../receivables/customer.ts";
import type { StageId } from "../receivables/collection-plan.ts";
import type { Invoice, InvoiceKey } from "../receivables/invoice.ts";
import type { CurrencyCode } from "../receivables/money.ts";
import type { ActivityKind, ActivityRecord } from "../workbook/activity.ts";
import type { ActivityEntry, ActivityResult } from "./activity-entry.ts";
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
  const numbers = new Map(invoices.map((invoice) => [invoice.key, shownNumber(invoice)]));
  const keys = new Map(invoices.map((invoice) => [nameOf(invoice), invoice.key]));
  const customers = new Map(
    invoices.map(({ customer, customerKey }) => [foldName(customer), customerKey]),
  );
  const numberOf = (key: string) => numbers.get(key as InvoiceKey) ?? key;
  return {
    recordOf: (entry) => ({
      at: entry.at,
      key: entry.key,
      customer: entry.customer,
      invoices: entry.invoices.map(numberOf),
      kind: kindOf(entry),
      stage: entry.stage,
      completes: renamed(entry.completes, numberOf),
      channel: entry.channel,
      outcome: entry.result,
      recipients: entry.recipients,
      amounts: Object.entries(entry.owed).map(([currency, minor]) => ({
        currency: currency as CurrencyCode,
        minor,
      })),
      reason: sentence(entry.reason, voice),
      account: entry.account,
      messageId: entry.messageId,
      fingerprint: entry.fingerprint,
    }),
    entryOf(record) {
      const customerKey = customers.get(foldName(record.customer));
      if (customerKey === undefined || record.stage === null || record.outcome === "done") {
        return null;
      }
      const keyOf = (number: string) => keys.get(`${customerKey}\n${number}`) ?? number;
      return entryFrom(record, customerKey, record.stage, record.outcome, keyOf);
    },
  };
}

function entryFrom(
  record: ActivityRecord,
  customerKey: CustomerKey,
  stage: StageId,
  result: ActivityResult,
  keyOf: (number: string) => string,
): ActivityEntry {
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

const nameOf = (invoice: Invoice) => `${invoice.customerKey}\n${shownNumber(invoice)}`;

function renamed(
  completes: { readonly [name: string]: StageId },
  rename: (name: string) => string,
): { readonly [name: string]: StageId } {
  return Object.fromEntries(
    Object.entries(completes).map(([name, stage]) => [rename(name), stage]),
  );
}

function kindOf({ occasion, channel }: ActivityEntry): ActivityKind {
  if (channel === "call") return "call";
  const [kind] = occasion.split(":");
  return kind === "statement" || kind === "confirmation" ? kind : "reminder";
}
