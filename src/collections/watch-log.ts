import { addDays } from "../receivables/calendar.ts";
import type { ActivityEntry } from "./activity-entry.ts";
import { contactKey } from "./contact-key.ts";
import { isMailDueNow } from "./outgoing-plan.ts";
import type { AsOf, Plan, PlannedContact, Reason } from "./plan.ts";
import type { Session } from "./session.ts";
import type { Settings } from "./settings.ts";

/** Days of a watch, the first and the last included. */
const watchDays = 7;

/** Whether mail is only watched at a moment: the list is confirmed, and nothing leaves before the watch is over. */
export function isWatching(
  { isListConfirmed, watchUntil }: Settings,
  { day }: Pick<AsOf, "day">,
): boolean {
  return isListConfirmed && watchUntil !== null && watchUntil >= day;
}

/**
 * The lines of this watch, oldest first: what would have left since the last mail that did leave, since while only
 * watching none does.
 *
 * @param activity in any order: people sort tabs.
 */
export function watchedLines(activity: readonly ActivityEntry[]): readonly ActivityEntry[] {
  const lastSent = activity.reduce(
    (last, line) => (line.result === "sent" ? Math.max(last, instantOf(line)) : last),
    -Infinity,
  );
  return activity
    .filter((line) => line.result === "watched" && instantOf(line) > lastSent)
    .sort((one, other) => instantOf(one) - instantOf(other));
}

/** The lines that Actividad gets for what a plan made without the watch lets go now. */
export function watchEntries(
  { contacts }: Plan,
  { ports, workbook: { spreadsheetId }, asOf }: Session,
): readonly ActivityEntry[] {
  const { day } = asOf;
  return contacts.filter(isMailDueNow).map((contact): ActivityEntry => {
    const { customerKey, customer, invoices, completes, stage, owed, to, cc } = contact;
    const identity = { spreadsheetId, customerKey, day, occasion: "watched" };
    return {
      at: asOf,
      key: contactKey(ports.digest, identity),
      ...{ customerKey, customer, invoices, completes, stage, owed },
      occasion: "reminder",
      channel: "email",
      result: "watched",
      recipients: [...to, ...cc],
      reason: watchedReason(contact),
      account: ports.account.email,
      messageId: null,
      fingerprint: "",
    };
  });
}

/** Last day of a watch that begins today. */
export const lastWatchDay = ({ day }: Pick<AsOf, "day">) => addDays(day, watchDays - 1);

function watchedReason({ mode, reason }: PlannedContact): Reason {
  return mode === "leave"
    ? { code: "watchedDraft", values: reason.values }
    : { code: "watchedMail", values: reason.values };
}

const instantOf = ({ at }: ActivityEntry): number => at.day * 1_440 + at.minutes;
