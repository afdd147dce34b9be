import type { Day } from "../receivables/calendar.ts";
import type { StageId } from "../receivables/collection-plan.ts";
import type { CustomerKey } from "../receivables/customer.ts";
import type { InvoiceKey } from "../receivables/invoice.ts";
import type { MinorUnits } from "../receivables/money.ts";
import type { Occasion } from "./activity-entry.ts";
import type { Reason } from "./plan.ts";
import type { DraftRef } from "./ports.ts";

/** Most contacts under way at a time. */
export const outboxLimit = 10;

/** Most characters of all contacts under way: the document store takes 500 KB, and the ledger up to 450 of them. */
export const outboxLimitCharacters = 40_000;

/** States in which a contact's fate is still open; only these are settled against the mailbox. */
export type OpenState =
  /** The draft may or may not have been made. */
  | { readonly kind: "planned" }
  /** The draft was made; it may or may not have been sent. */
  | { readonly kind: "drafted"; readonly draft: DraftRef }
  /** The draft is being deleted and must not be sent; `outcome` is what the contact then is. */
  | {
      readonly kind: "withdrawing";
      readonly draft: DraftRef;
      readonly outcome: WithdrawnOutcome;
      readonly reason: Reason;
    };

/** What a contact is once its draft is gone: `failed` is not tried again that day, the others may be. */
export type WithdrawnOutcome = "failed" | "queued" | "skipped";

/** States that are known for certain. */
export type KnownState =
  | {
      readonly kind: "sent";
      readonly messageId: string;
      readonly threadId: string;
      readonly on: Day;
    }
  /** A draft that its owner sends or deletes: left on purpose, or edited by a person. */
  | { readonly kind: "waiting"; readonly draft: DraftRef; readonly isEdited: boolean }
  /** A person's hand was in it: whether the customer got the mail only a person can tell. */
  | { readonly kind: "unknown" }
  /** A person deleted our draft: a veto. */
  | { readonly kind: "discarded" }
  | { readonly kind: "failed"; readonly reason: Reason }
  /** Certainly not sent and no draft left: it is planned again. */
  | {
      readonly kind: "withdrawn";
      readonly outcome: "queued" | "skipped";
      readonly reason: Reason;
    };

/** One contact under way, with all that is needed to settle and record it in a later run. */
export type OutboxEntry = {
  readonly key: string;
  readonly occasion: Occasion;
  readonly customerKey: CustomerKey;
  readonly customer: string;
  readonly stage: StageId;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly mode: "send" | "leave";
  /** The mail starts a thread of its own and leaves the customer's thread alone. */
  readonly isOwnThread: boolean;
  /** Subject of its thread, without `Re:`. */
  readonly subject: string;
  readonly invoices: readonly InvoiceKey[];
  readonly completes: { readonly [invoiceKey: string]: StageId };
  readonly owed: { readonly [currency: string]: MinorUnits };
  readonly reason: Reason;
  readonly fingerprint: string;
  /** The only account that may settle it. */
  readonly account: string;
  readonly day: Day;
  /** Point in the mailbox's history before which nothing of this contact happened. */
  readonly historyId: string;
  /** When that point was taken, in epoch milliseconds. */
  readonly historyAtMs: number;
  /** Last time the outbox was written with a change of this entry, in epoch milliseconds. */
  readonly writtenAtMs: number;
  readonly state: OpenState | KnownState;
  /** The ledger knows of the known state: both were written in one call. */
  readonly isBooked: boolean;
};

/** A contact whose fate is open. */
export type OpenEntry = OutboxEntry & { readonly state: OpenState };

/** A contact whose fate is known. */
export type KnownEntry = OutboxEntry & { readonly state: KnownState };

/** Whether the contact's fate is still open. */
export function isOpen(entry: OutboxEntry): entry is OpenEntry {
  const { kind } = entry.state;
  return kind === "planned" || kind === "drafted" || kind === "withdrawing";
}

/** Whether the contact's fate is known. */
export function isKnown(entry: OutboxEntry): entry is KnownEntry {
  return !isOpen(entry);
}

/** The entry in another state. */
export function inState(entry: OutboxEntry, state: OutboxEntry["state"]): OutboxEntry {
  return { ...entry, state };
}

/** To and Cc of a contact. */
export function recipientsOfEntry(entry: OutboxEntry): readonly string[] {
  return [...entry.to, ...entry.cc];
}

/** The list with each of `changed` in the place of the entry with its key. */
export function withEntries(
  entries: readonly OutboxEntry[],
  changed: readonly OutboxEntry[],
): readonly OutboxEntry[] {
  const byKey = new Map(changed.map((entry) => [entry.key, entry]));
  return entries.map((entry) => byKey.get(entry.key) ?? entry);
}
