import { isoDay } from "../receivables/calendar.ts";
import type { AsOf, Plan } from "./plan.ts";

/**
 * The mark of a run that had nothing more to do: it holds for the rest of the civil day, or until the
 * minute at which a contact that waits for an hour of today may leave.
 */
export function doneMarkOf(plan: Plan, windowOpensAtMinute: number): string {
  const { day, minutes } = plan.asOf;
  const waitsForToday = plan.contacts.some(
    ({ decision, on }) => decision === "queued" && on === day,
  );
  const until = waitsForToday && minutes < windowOpensAtMinute ? windowOpensAtMinute : 24 * 60;
  return `${isoDay(day)} ${until}`;
}

/** Whether the mark of an earlier run still says that there is nothing to do. */
export function doneMarkHolds(mark: string, now: AsOf): boolean {
  const [day = "", until = ""] = mark.split(" ");
  return day === isoDay(now.day) && now.minutes < Number(until);
}
