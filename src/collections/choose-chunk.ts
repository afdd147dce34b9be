import type { Day } from "../receivables/calendar.ts";
import { contactKey } from "./contact-key.ts";
import { recipientsLeft } from "./daily-cap.ts";
import { heldUpCustomers } from "./held-up.ts";
import type { HeldUp } from "./ledger.ts";
import { isOpen, outboxLimit, type OutboxEntry } from "./outbox.ts";
import type { Reason } from "./plan.ts";
import { quotaState } from "./quota-log.ts";
import type { SendingDesk } from "./sending-desk.ts";
import { sendingReasons } from "./sending-reasons.ts";
import type { SendingState } from "./sending-state.ts";
import type { OutgoingContact } from "./sending-work.ts";
import { shortKey } from "./short-key.ts";

/** A planned contact with its key. */
export type KeyedContact = OutgoingContact & { readonly key: string };

/** What of a plan goes into the next chunk, what may not leave now and why, and what is left for later chunks. */
export type ChosenChunk = {
  readonly chosen: readonly KeyedContact[];
  readonly passed: readonly {
    readonly contact: KeyedContact;
    readonly reason: Reason;
    readonly outcome: "queued" | "skipped";
  }[];
  readonly left: readonly KeyedContact[];
};

/** Gives each contact its key, which today's date is part of. */
export function keyedContacts(
  desk: SendingDesk,
  contacts: readonly OutgoingContact[],
): readonly KeyedContact[] {
  const { day } = desk.clock.now();
  const { spreadsheetId } = desk.workbook;
  return contacts.map((outgoing) => {
    const { customerKey } = outgoing.contact;
    const identity = { spreadsheetId, customerKey, day, occasion: outgoing.occasion };
    return { ...outgoing, key: contactKey(desk.digest, identity) };
  });
}

/**
 * Takes the first contacts that may leave, up to ten under way and within the quota.
 *
 * What holds a customer up is asked here once more, whatever the plan thought: this is the last gate against doubles.
 *
 * @param tried keys already tried in this run, which are not tried again in it.
 */
export function chooseChunk(
  desk: SendingDesk,
  state: SendingState,
  contacts: readonly KeyedContact[],
  remaining: number,
  tried: ReadonlySet<string>,
): ChosenChunk {
  const now = desk.clock.now();
  let room = outboxLimit - state.outbox.filter(isOpen).length;
  let quota =
    state.quotaLog === null ? 0 : recipientsLeft(quotaState(state.quotaLog, remaining, now));
  const gate = gateOf(state, now.day, tried);
  const result = {
    chosen: [] as KeyedContact[],
    passed: [] as Passed[],
    left: [] as KeyedContact[],
  };
  for (const contact of contacts) {
    const reason = gate(contact);
    const recipients = contact.message.to.length + contact.message.cc.length;
    if (reason !== null) result.passed.push({ contact, reason, outcome: "skipped" });
    else if (recipients > quota)
      result.passed.push({ contact, reason: sendingReasons.quotaShort, outcome: "queued" });
    else if (room === 0) result.left.push(contact);
    else {
      result.chosen.push(contact);
      room -= 1;
      quota -= recipients;
    }
  }
  return result;
}

type Passed = ChosenChunk["passed"][number];

/** Why a contact may not leave now, or null. */
function gateOf(
  state: SendingState,
  today: Day,
  tried: ReadonlySet<string>,
): (contact: KeyedContact) => Reason | null {
  const reminderGate = reminderGateOf(state, today);
  const taken = new Set([...state.outbox, ...state.othersOutbox, ...state.waiting].map(keyOf));
  const clicked = new Set(state.quotaLog?.clicked);
  return (outgoing) => {
    const { key, contact, occasion } = outgoing;
    if (taken.has(key) || tried.has(key)) return sendingReasons.underWay;
    taken.add(key);
    const known = state.ledger.customers.get(shortKey(contact.customerKey));
    if (known?.failedOn === today) return sendingReasons.failedToday;
    if (occasion === "reminder") return reminderGate(outgoing);
    return clicked.has(shortKey(key)) ? sendingReasons.mailedToday : null;
  };
}

/** What holds up reminders only: what a person clicks goes at once. */
function reminderGateOf(state: SendingState, today: Day): (contact: KeyedContact) => Reason | null {
  const held = heldUpCustomers(state);
  const { customers, invoices } = state.ledger;
  return ({ contact: { customerKey, completes } }) => {
    if (customers.get(shortKey(customerKey))?.mailedOn.includes(today) === true)
      return sendingReasons.mailedToday;
    const isNew = (invoice: string) => !invoices.has(shortKey(invoice));
    if (state.isLedgerFull && Object.keys(completes).some(isNew)) return sendingReasons.ledgerFull;
    const why = held.get(customerKey);
    return why === undefined ? null : heldUpReasons[why];
  };
}

const heldUpReasons: { readonly [why in HeldUp]: Reason } = {
  underWay: sendingReasons.underWay,
  draftWaiting: sendingReasons.draftWaiting,
  unknown: sendingReasons.unknownBefore,
};

const keyOf = ({ key }: OutboxEntry): string => key;
