import type { Day } from "../receivables/calendar.ts";
import { contactKey } from "./contact-key.ts";
import { recipientsLeft } from "./daily-cap.ts";
import type { FormerKeys } from "./former-keys.ts";
import { asciiText } from "./long-value.ts";
import { heldUpCustomers } from "./held-up.ts";
import type { HeldUp } from "./ledger.ts";
import { isOpen, outboxLimit, outboxLimitCharacters, type OutboxEntry } from "./outbox.ts";
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
 * @param former what customers were called before: what holds up the one holds up the other.
 */
export function chooseChunk(
  desk: SendingDesk,
  state: SendingState,
  contacts: readonly KeyedContact[],
  remaining: number,
  tried: ReadonlySet<string>,
  former?: FormerKeys,
): ChosenChunk {
  const now = desk.clock.now();
  const open = state.outbox.filter(isOpen);
  let room = outboxLimit - open.length;
  let characters = outboxLimitCharacters - JSON.stringify(open).length;
  let quota =
    state.quotaLog === null ? 0 : recipientsLeft(quotaState(state.quotaLog, remaining, now));
  const gate = gateOf(state, now.day, tried, former);
  const result = {
    chosen: [] as KeyedContact[],
    passed: [] as Passed[],
    left: [] as KeyedContact[],
  };
  for (const contact of contacts) {
    const reason = gate(contact);
    const recipients = contact.message.to.length + contact.message.cc.length;
    const size = sizeOf(contact);
    if (reason !== null) result.passed.push({ contact, reason, outcome: "skipped" });
    else if (recipients > quota)
      result.passed.push({ contact, reason: sendingReasons.quotaShort, outcome: "queued" });
    else if (room === 0 || size > characters) result.left.push(contact);
    else {
      result.chosen.push(contact);
      room -= 1;
      characters -= size;
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
  former: FormerKeys | undefined,
): (contact: KeyedContact) => Reason | null {
  const reminderGate = reminderGateOf(state, today, former);
  const taken = new Set([...state.outbox, ...state.othersOutbox, ...state.waiting].map(keyOf));
  const clicked = new Set(state.quotaLog?.clicked);
  return (outgoing) => {
    const { key, contact, occasion } = outgoing;
    if (taken.has(key) || tried.has(key)) return sendingReasons.underWay;
    taken.add(key);
    if (sizeOf(outgoing) > outboxLimitCharacters)
      return sendingReasons.tooManyInvoices(contact.invoices.length);
    const known = state.ledger.customers.get(shortKey(contact.customerKey));
    if (known?.failedOn === today) return sendingReasons.failedToday;
    if (occasion === "reminder") return reminderGate(outgoing);
    return clicked.has(shortKey(key)) ? sendingReasons.mailedToday : null;
  };
}

/** What holds up reminders only: what a person clicks goes at once. */
function reminderGateOf(
  state: SendingState,
  today: Day,
  former: FormerKeys | undefined,
): (contact: KeyedContact) => Reason | null {
  const held = heldUpCustomers(state, former);
  const { customers, invoices } = state.ledger;
  return ({ contact: { customerKey, completes, mode } }) => {
    if (customers.get(shortKey(customerKey))?.mailedOn.includes(today) === true)
      return sendingReasons.mailedToday;
    const isNew = (invoice: string) => !invoices.has(shortKey(invoice));
    const needsRoom = mode !== "send" || Object.keys(completes).some(isNew);
    if (state.isLedgerFull && needsRoom) return sendingReasons.ledgerFull;
    const why = held.get(customerKey);
    return why === undefined ? null : heldUpReasons[why];
  };
}

const heldUpReasons: { readonly [why in HeldUp]: Reason } = {
  underWay: sendingReasons.underWay,
  draftWaiting: sendingReasons.draftWaiting,
  unknown: sendingReasons.unknownBefore,
};

/** About the characters that a contact takes in the outbox. */
function sizeOf({ contact, message }: KeyedContact): number {
  const { invoices, completes, customer, customerKey } = contact;
  const { to, cc, subject } = message;
  const parts = [invoices, completes, customer, customerKey, to, cc, subject];
  return asciiText(JSON.stringify(parts)).length + 1_200;
}

const keyOf = ({ key }: OutboxEntry): string => key;
