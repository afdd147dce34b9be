import { shownDay } from "../letters/shown-day.ts";
import { dialogWords } from "./dialog-words.ts";
import { holdingLock } from "./hold-lock.ts";
import { lookAgain } from "./look-again.ts";
import { recipientsOfEntry, type OutboxEntry } from "./outbox.ts";
import type { Reason } from "./plan.ts";
import type { Dialogs } from "./ports.ts";
import { recordContact } from "./record-contact.ts";
import { readState, saveState } from "./sending-state.ts";
import type { Session } from "./session.ts";
import type { StoredLedger } from "./stored-ledger.ts";
import { sentence } from "./wording/sentence.ts";

/**
 * Asks the person about every mail of unknown fate whether it left. What did is booked as sent on the day
 * it was made; what did not is planned again. Until then its customer gets no reminder.
 */
export function settleByHand(session: Session, dialogs: Dialogs): void {
  const { ports, sending, voice } = session;
  const words = dialogWords(voice.language);
  const unknown = sending.waiting.filter(isUnknown);
  if (unknown.length === 0) {
    dialogs.message(words.title, words.nothingUnknown);
    return;
  }
  const didLeave = new Map(
    unknown.map((entry) => {
      const question = words.didItLeave(
        entry.customer,
        recipientsOfEntry(entry).join(", "),
        shownDay(entry.day, voice),
      );
      return [entry.key, dialogs.yesNo(words.title, question)];
    }),
  );
  const held = holdingLock(ports.lock, () => book(session, didLeave));
  const refusal = held.kind === "held" ? held.value : held.reason;
  const said = refusal === null ? words.settledByHand : sentence(refusal, voice);
  dialogs.message(words.title, said);
}

const isUnknown = ({ state }: OutboxEntry) => state.kind === "unknown";

/** Reads the state again, since a run may have come between the question and the answer; answers why nothing was booked. */
function book(
  { store, workbook, ports }: Session,
  didLeave: ReadonlyMap<string, boolean>,
): Reason | null {
  const read = readState(store, workbook.spreadsheetId, ports.account.email);
  if (read.kind === "refused") return read.reason;
  const { state } = read;
  const answered = state.waiting.filter((entry) => isUnknown(entry) && didLeave.has(entry.key));
  const left = answered.filter(({ key }) => didLeave.get(key) === true);
  saveState(store, {
    ...state,
    waiting: state.waiting.filter((entry) => !answered.includes(entry)),
    ledger: left.reduce(withSent, state.ledger),
  });
  store.write(lookAgain);
  return null;
}

function withSent(ledger: StoredLedger, entry: OutboxEntry): StoredLedger {
  const { customerKey, occasion, completes, day } = entry;
  const recipients = recipientsOfEntry(entry);
  return recordContact(ledger, { customerKey, occasion, recipients, completes, thread: null }, day);
}
