import type { Day } from "../receivables/calendar.ts";
import type { CustomerKey } from "../receivables/customer.ts";
import type { InvoiceKey } from "../receivables/invoice.ts";
import type { Message } from "../letters/message.ts";
import type { Finding } from "../workbook/finding.ts";
import type { Tag } from "../workbook/edit.ts";
import type { ActivityEntry, Occasion } from "./activity-entry.ts";
import type { QuotaState } from "./daily-cap.ts";
import type { FormerKeys } from "./former-keys.ts";
import type { Ledger } from "./ledger.ts";
import type { PlannedContact, Reason, Task } from "./plan.ts";

/** A mail ready to leave. The protocol itself adds the key, the thread and, in a thread, the subject. */
export type OutgoingContact = {
  /** `mode` is `send` or `leave`; contacts in mode `ask` and calls are never handed over. */
  readonly contact: PlannedContact;
  readonly occasion: Occasion;
  readonly message: Omit<Message, "key" | "thread">;
};

/** Names of everything the workbook speaks of, so that the ledger can be asked about it. */
export type LedgerSubjects = {
  readonly invoices: readonly InvoiceKey[];
  readonly customers: readonly CustomerKey[];
  /** Lower case. */
  readonly addresses: readonly string[];
  /** What the ledger may know them as from before; absent when nobody was called otherwise. */
  readonly former?: FormerKeys;
};

/** What a plan needs to know besides the workbook. */
export type SendingBasis = {
  readonly ledgerOf: (subjects: LedgerSubjects) => Ledger;
  readonly quota: QuotaState;
  /** Stands for all that was sent and is under way; another one whenever any of it has changed. */
  readonly mark: string;
};

/** What is to be sent, from the workbook as it stands at this moment. */
export type OutgoingPlan = {
  /** Due now and within the quota, most pressing first. The protocol takes the first ten that it may. */
  readonly contacts: readonly OutgoingContact[];
  /** Customers with something open: their mail threads go on. */
  readonly openCustomers: readonly CustomerKey[];
  /** Invoices read in full that need no chasing any more: the ledger forgets them. */
  readonly settledInvoices: readonly InvoiceKey[];
  /** Tags of the workbook as read for this plan; the sender's claim is among them. */
  readonly tags: readonly Tag[];
  /** As in {@link LedgerSubjects}: what is sent is booked under the present keys. */
  readonly former?: FormerKeys;
  /** Why nothing of this workbook may be sent or booked at all, or absent. */
  readonly refusal?: Reason;
};

/** Whether a contact still is what was planned. */
export type Verdict =
  | { readonly kind: "unchanged" }
  /** `reason` says what changed, as in "paid meanwhile". */
  | { readonly kind: "changed"; readonly reason: Reason };

/**
 * What the sending protocol asks of the rest: reading the workbook, deciding, and writing Actividad.
 * Every method may throw; the run then ends where it stands and the next one settles it.
 */
export type SendingWork = {
  /**
   * Step 1 of every chunk: reads the workbook and decides. What step 5 of the chunk before has just read may serve,
   * as long as sheets and columns are where they were.
   */
  plan(basis: SendingBasis): OutgoingPlan;
  /**
   * Step 5: reads invoices, payments, agreements and customers again, each once, and answers for each contact,
   * in the order given.
   */
  revalidate(contacts: readonly OutgoingContact[]): readonly Verdict[];
  /**
   * Step 8: appends these lines to Actividad and flushes. `mayBeThere`: an earlier run may have written some, so
   * lines whose key and result Actividad already has are left out; else it need not be read.
   */
  recordActivity(entries: readonly ActivityEntry[], mayBeThere: boolean): void;
  /** Actividad as it stands, oldest first; asked only when the ledger is missing. */
  activity(): readonly ActivityEntry[];
  /**
   * Whether the mark left by a run that had nothing more to do still holds, so that this firing has nothing to do
   * either. It costs no service call.
   */
  isStillDone(mark: string): boolean;
  /** The mark to leave when no mail is to leave any more today; null while something else is still to be done. */
  doneMark(): string | null;
};

/** What became of one contact in this run. */
export type ContactOutcome = {
  readonly key: string;
  readonly contact: Pick<
    PlannedContact,
    "customerKey" | "customer" | "stage" | "to" | "cc" | "invoices" | "completes"
  >;
  readonly occasion: Occasion;
  /** `tried`: it came into the outbox; `passed`: it may not leave now; `left`: its turn did not come. */
  readonly reach: "tried" | "passed" | "left";
  readonly outcome: "sent" | "drafted" | "queued" | "skipped" | "failed" | "unknown" | "discarded";
  readonly reason: Reason;
};

/** What a run did, and why it ended. */
export type RunOutcome = {
  readonly contacts: readonly ContactOutcome[];
  readonly tasks: readonly Task[];
  readonly findings: readonly Finding[];
  /** Null when everything due is done; else why not: refused, stopped, out of time or quota, interrupted. */
  readonly stopped: Reason | null;
  /** More is to do and the next firing goes on. */
  readonly hasMore: boolean;
};

/** How a run goes. */
export type RunOptions = {
  /** Which manifest this is, for the sender's claim. */
  readonly edition: "own" | "marketplace";
  /** A firing of the trigger: it ends at once when an earlier run left nothing to do. */
  readonly isTrigger: boolean;
  /** Execution time after which no further chunk begins, in milliseconds. */
  readonly softStopMs: number;
  /** How long to wait for another run of this script. */
  readonly lockWaitMs: number;
  /** Days for which the last mail to an address is remembered; at least the minimum gap. */
  readonly addressMemoryDays: number;
  /** Chunks after which the run ends though more is due; at most ten contacts are in one. */
  readonly chunkLimit: number;
};

/** The defaults of {@link RunOptions} for an own copy: soft stop at 4.5 minutes of execution. */
export const defaultRunOptions: RunOptions = {
  edition: "own",
  isTrigger: false,
  softStopMs: 270_000,
  lockWaitMs: 20_000,
  addressMemoryDays: 31,
  chunkLimit: Infinity,
};

/** The civil day and instant at which a run looks at things. */
export type Moment = { readonly day: Day; readonly minutes: number; readonly epochMs: number };
