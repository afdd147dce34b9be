import type { Day } from "../receivables/calendar.ts";
import type { StageId } from "../receivables/collection-plan.ts";

/** A mail thread with a customer: what a next mail needs to continue it. */
export type MailThread = {
  readonly threadId: string;
  /** Without `Re:`; fixed by the first mail. */
  readonly subject: string;
  /** Gmail's id of the last mail of ours in it; its headers tell Message-ID and references. */
  readonly lastMessageId: string;
};

/** What the ledger keeps of a customer. `mailedOn` holds the days of the last three mails, oldest first. */
export type StoredCustomer = {
  readonly mailedOn: readonly Day[];
  readonly calledOn: Day | null;
  readonly failedOn: Day | null;
  readonly thread: MailThread | null;
};

/** What the ledger keeps of an invoice under chase. */
export type StoredInvoice = {
  readonly stage: StageId;
  readonly completedOn: Day;
  /** How often the stage was completed, from 1. */
  readonly times: number;
  /** The stage counts as passed because a person discarded our draft, not because a mail left. */
  readonly isVetoed: boolean;
};

/** The whole ledger by short keys ({@link shortKey}) of customers, invoices and lower-case addresses. */
export type StoredLedger = {
  readonly customers: ReadonlyMap<string, StoredCustomer>;
  readonly invoices: ReadonlyMap<string, StoredInvoice>;
  /** Day of the last mail to an address. */
  readonly addresses: ReadonlyMap<string, Day>;
};

/** A ledger in which nothing is written yet. */
export const emptyStoredLedger: StoredLedger = {
  customers: new Map(),
  invoices: new Map(),
  addresses: new Map(),
};

/** What is kept of a customer of whom nothing is known. */
export const unknownCustomer: StoredCustomer = {
  mailedOn: [],
  calledOn: null,
  failedOn: null,
  thread: null,
};
