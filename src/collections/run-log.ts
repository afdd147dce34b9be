import type { KeyedContact } from "./choose-chunk.ts";
import { activityReason } from "./finish-contacts.ts";
import type { KnownEntry, OutboxEntry } from "./outbox.ts";
import type { Reason, Task } from "./plan.ts";
import { sendingReasons } from "./sending-reasons.ts";
import type { SendingState } from "./sending-state.ts";
import type { ContactOutcome, RunOutcome } from "./sending-work.ts";

/** What a run has done so far; it survives an error on the way. */
export type RunLog = {
  /** Contacts whose fate became known in this run. */
  known(entries: readonly KnownEntry[]): void;
  /** A contact that did not leave; a later word about it wins, an earlier one stays. */
  passed(contact: KeyedContact, outcome: "queued" | "skipped", reason: Reason): void;
  /** Contacts whose turn did not come. */
  left(contacts: readonly KeyedContact[], reason: Reason): void;
  /** Where things stand at the end: what is under way, what waits for a person. */
  ending(state: SendingState): void;
  stopped(reason: Reason, hasMore: boolean): void;
  outcome(): RunOutcome;
};

/** An empty log. */
export function newRunLog(): RunLog {
  const contacts = new Map<string, ContactOutcome>();
  let end: SendingState | null = null;
  const withdrawn = new Set<string>();
  let stop: { readonly reason: Reason; readonly hasMore: boolean } | null = null;
  return {
    known: (entries) => {
      for (const entry of entries) {
        contacts.set(entry.key, knownOutcome(entry));
        if (entry.state.kind === "withdrawn") withdrawn.add(entry.key);
        else withdrawn.delete(entry.key);
      }
    },
    passed: (contact, outcome, reason) => {
      if (!contacts.has(contact.key))
        contacts.set(contact.key, { ...told(contact), reach: "passed", outcome, reason });
    },
    left: (after, reason) => {
      for (const contact of after)
        if (!contacts.has(contact.key))
          contacts.set(contact.key, { ...told(contact), reach: "left", outcome: "queued", reason });
    },
    ending: (state) => {
      end = state;
    },
    stopped: (reason, hasMore) => {
      stop ??= { reason, hasMore };
    },
    outcome: () => {
      const open = end?.outbox ?? [];
      for (const entry of open) contacts.set(entry.key, underWay(entry));
      const hasMore = open.length > 0 || withdrawn.size > 0 || stop?.hasMore === true;
      return endOf([...contacts.values()], end, stop?.reason ?? null, hasMore);
    },
  };
}

function endOf(
  contacts: readonly ContactOutcome[],
  end: SendingState | null,
  stopped: Reason | null,
  hasMore: boolean,
): RunOutcome {
  return {
    contacts,
    tasks: [...tasksOf(contacts), ...waitingTasks(end)],
    findings: end?.isLedgerFull === true ? [ledgerFull] : [],
    stopped,
    hasMore: hasMore || contacts.some(({ outcome }) => outcome === "queued"),
  };
}

const ledgerFull = { code: "ledgerFull", place: "ledger", values: {} };

function knownOutcome(entry: KnownEntry): ContactOutcome {
  const { key, occasion, state } = entry;
  const outcome = outcomeOf(state);
  const reason = activityReason(entry);
  return { key, contact: contactOf(entry), occasion, reach: "tried", outcome, reason };
}

function outcomeOf(state: KnownEntry["state"]): ContactOutcome["outcome"] {
  if (state.kind === "waiting") return "drafted";
  return state.kind === "withdrawn" ? state.outcome : state.kind;
}

const told = ({ key, contact, occasion }: KeyedContact) => ({ key, contact, occasion });

function underWay(entry: OutboxEntry): ContactOutcome {
  const { key, occasion } = entry;
  const contact = contactOf(entry);
  const reason = sendingReasons.underWay;
  return { key, contact, occasion, reach: "tried", outcome: "queued", reason };
}

function contactOf(entry: OutboxEntry): ContactOutcome["contact"] {
  const { customerKey, customer, stage, to, cc, invoices, completes } = entry;
  return { customerKey, customer, stage, to, cc, invoices, completes };
}

const taskKinds: { readonly [outcome: string]: string } = {
  discarded: "draftDiscarded",
  failed: "mailFailed",
};

function tasksOf(contacts: readonly ContactOutcome[]): readonly Task[] {
  return contacts.flatMap(({ contact: { customerKey, customer }, outcome, reason }) => {
    const kind = taskKinds[outcome];
    return kind === undefined ? [] : [{ customerKey, customer, kind, dueOn: null, reason }];
  });
}

function waitingTasks(state: SendingState | null): readonly Task[] {
  return (state?.waiting ?? []).map(({ customerKey, customer, state: waiting }) =>
    waiting.kind === "unknown"
      ? task(customerKey, customer, "settleUnknown", sendingReasons.personTouched)
      : task(customerKey, customer, "sendDraft", sendingReasons.draftWaiting),
  );
}

const task = (
  customerKey: Task["customerKey"],
  customer: string,
  kind: string,
  reason: Reason,
): Task => ({ customerKey, customer, kind, dueOn: null, reason });
