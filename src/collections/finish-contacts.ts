import type { ActivityEntry, ActivityResult } from "./activity-entry.ts";
import { isKnown, isOpen, recipientsOfEntry, type KnownEntry, type OutboxEntry } from "./outbox.ts";
import type { Reason } from "./plan.ts";
import { withSent } from "./quota-log.ts";
import { recordContact, recordFailure, recordVeto } from "./record-contact.ts";
import type { SendingDesk } from "./sending-desk.ts";
import { sendingReasons } from "./sending-reasons.ts";
import { saveState, type SendingState } from "./sending-state.ts";
import type { StoredLedger } from "./stored-ledger.ts";

/**
 * Steps 7 to 9: books every contact whose fate is known in the ledger, in one write with the outbox; tells Actividad;
 * then clears them from the outbox, and those that wait for a person move to the waiting ones.
 *
 * A contact that an earlier, interrupted run has booked is not booked again; Actividad may have it already.
 *
 * @param forget what else is dropped from the ledger with the same write.
 * @param doneMark what the last write leaves for later firings once nothing is under way, or null.
 */
export function finishContacts(
  desk: SendingDesk,
  state: SendingState,
  forget: (ledger: StoredLedger) => StoredLedger,
  doneMark: string | null,
): { readonly state: SendingState; readonly known: readonly KnownEntry[] } {
  const known = state.outbox.filter(isKnown);
  const fresh = known.filter(({ isBooked }) => !isBooked);
  const ledger = fresh.reduce((kept, entry) => withEntry(desk, kept, entry), state.ledger);
  const bookedState = saveState(desk.store, {
    ...state,
    outbox: state.outbox.map((entry) => ({ ...entry, isBooked: isKnown(entry) })),
    ledger: fresh.length === 0 ? ledger : forget(ledger),
    quotaLog: quotaAfter(desk, state, fresh),
  });
  const lines = known.flatMap((entry) => activityOf(desk, entry));
  if (lines.length > 0) desk.work.recordActivity(lines, fresh.length < known.length);
  const outbox = state.outbox.filter(isOpen);
  const ended = saveState(desk.store, {
    ...bookedState,
    outbox,
    waiting: [...bookedState.waiting, ...known.filter(waitsForPerson).map(asUnbooked)],
    doneMark: outbox.length === 0 ? doneMark : null,
  });
  return { state: ended, known };
}

function withEntry(desk: SendingDesk, ledger: StoredLedger, entry: KnownEntry): StoredLedger {
  const { state, customerKey, completes, occasion } = entry;
  switch (state.kind) {
    case "sent": {
      const { threadId, messageId: lastMessageId } = state;
      const thread = entry.isOwnThread ? null : { threadId, lastMessageId, subject: entry.subject };
      const recipients = recipientsOfEntry(entry);
      const mail = { customerKey, occasion, recipients, completes, thread };
      return recordContact(ledger, mail, state.on);
    }
    case "discarded":
      return recordVeto(ledger, completes, desk.clock.now().day);
    case "failed":
      return recordFailure(ledger, customerKey, desk.clock.now().day);
    case "waiting":
    case "unknown":
    case "withdrawn":
      return ledger;
  }
}

function quotaAfter(desk: SendingDesk, state: SendingState, fresh: readonly KnownEntry[]) {
  const now = desk.clock.now();
  const sent = fresh.filter((entry) => entry.state.kind === "sent");
  if (sent.length === 0) return state.quotaLog;
  const mails = sent.map((entry) => ({
    key: entry.key,
    occasion: entry.occasion,
    recipients: recipientsOfEntry(entry).length,
  }));
  return state.quotaLog === null ? null : withSent(state.quotaLog, mails, now);
}

/** What a person does with it is booked anew. */
const asUnbooked = (entry: KnownEntry): OutboxEntry => ({ ...entry, isBooked: false });

const waitsForPerson = ({ state: { kind } }: OutboxEntry): boolean =>
  kind === "waiting" || kind === "unknown";

const results: { readonly [kind in KnownEntry["state"]["kind"]]: ActivityResult | null } = {
  sent: "sent",
  waiting: "drafted",
  unknown: "unknown",
  discarded: "discarded",
  failed: "failed",
  withdrawn: null,
};

function activityOf(desk: SendingDesk, entry: KnownEntry): readonly ActivityEntry[] {
  const result = results[entry.state.kind];
  if (result === null) return [];
  const { day, minutes } = desk.clock.now();
  const { key, customerKey, customer, invoices, completes, occasion, stage, owed } = entry;
  const { account, fingerprint } = entry;
  return [
    {
      at: { day, minutes },
      ...{ key, customerKey, customer, invoices, completes, occasion, stage, owed },
      ...{ account, fingerprint, result, channel: "email" },
      recipients: recipientsOfEntry(entry),
      reason: activityReason(entry),
      messageId: entry.state.kind === "sent" ? entry.state.messageId : null,
    },
  ];
}

/** Why the contact was made; for one that went another way, what happened to it. */
export function activityReason({ state, reason }: KnownEntry): Reason {
  switch (state.kind) {
    case "sent":
      return reason;
    case "waiting":
      return state.isEdited ? sendingReasons.editedDraft : reason;
    case "unknown":
      return sendingReasons.personTouched;
    case "discarded":
      return sendingReasons.draftDiscarded;
    case "failed":
    case "withdrawn":
      return state.reason;
  }
}
