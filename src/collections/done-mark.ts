import { isoDay } from "../receivables/calendar.ts";
import type { AsOf } from "./plan.ts";

const minutesOfDay = 24 * 60;

/**
 * The mark of a run that had nothing more to do: it holds for the rest of the civil day, and before the send window
 * opens only until then, so that the day's mail always goes by what the workbook says inside the window.
 *
 * @param account whose run it was: another account's quota and mailbox say nothing about this one's.
 */
export function doneMarkOf(
  { day, minutes }: AsOf,
  windowOpensAtMinute: number,
  account: string,
): string {
  const until = minutes < windowOpensAtMinute ? windowOpensAtMinute : minutesOfDay;
  return `${isoDay(day)} ${until} ${account}`;
}

/** Whether the mark of an earlier run still says to this account that there is nothing to do. */
export function doneMarkHolds(mark: string, now: AsOf, account: string): boolean {
  const [day, until, ...whose] = mark.split(" ");
  return day === isoDay(now.day) && now.minutes < Number(until) && whose.join(" ") === account;
}
