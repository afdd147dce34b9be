import type { ActivityEntry } from "./activity-entry.ts";
import { recordCall, recordContact, recordVeto } from "./record-contact.ts";
import { emptyStoredLedger, type StoredLedger } from "./stored-ledger.ts";

/**
 * The ledger that Actividad tells, for a new script on an old workbook.
 *
 * A draft or an unknown mail counts as sent, because its customer may have it: rather a reminder too few than the
 * same one twice. What only would have left counts for nothing. Threads are not told there, so the next mail begins
 * a new one.
 *
 * @param activity oldest first.
 */
export function rebuiltLedger(activity: readonly ActivityEntry[]): StoredLedger {
  const ended = new Set(
    activity
      .filter(({ result }) => result !== "drafted" && result !== "watched")
      .map(({ key }) => key),
  );
  return activity.reduce(
    (ledger, entry) =>
      entry.result === "drafted" && ended.has(entry.key) ? ledger : withLine(ledger, entry),
    emptyStoredLedger,
  );
}

function withLine(ledger: StoredLedger, entry: ActivityEntry): StoredLedger {
  const { customerKey, occasion, recipients, completes, at } = entry;
  switch (entry.result) {
    case "sent":
    case "drafted":
    case "unknown":
      return recordContact(
        ledger,
        { customerKey, occasion, recipients, completes, thread: null },
        at.day,
      );
    case "called":
      return recordCall(ledger, customerKey, completes, at.day);
    case "discarded":
      return recordVeto(ledger, completes, at.day);
    case "failed":
    case "watched":
      return ledger;
  }
}
