import type { Day } from "../receivables/calendar.ts";
import { isNationalHoliday } from "../receivables/holidays.ts";
import { isInsideWindow, nextSendingMoment } from "../receivables/send-window.ts";
import type { AsOf } from "./plan.ts";
import type { SendWindow } from "./settings.ts";

/** On which days contacts leave, and whether now is such a moment. */
export type SendingCalendar = {
  /** The first sending day on or after a day; the day itself when the window never opens. */
  readonly sendingDayFrom: (day: Day) => Day;
  /** The first day from which something may still leave, seen from the plan's moment. */
  readonly firstDay: Day;
  /** The window is open at the plan's moment. */
  readonly isOpen: boolean;
};

/** The days of a send window seen from one moment, national holidays of the country off. */
export function sendingCalendar(
  window: SendWindow,
  country: string | null,
  asOf: AsOf,
): SendingCalendar {
  const known = new Map<Day, Day>();
  const isHoliday = (day: Day) => country !== null && isNationalHoliday(day, country);
  const search = (day: Day, minutes: number) =>
    nextSendingMoment(window, day, minutes, isHoliday)?.day ?? day;
  return {
    sendingDayFrom: (day) => {
      const found = known.get(day) ?? search(day, window.fromMinute);
      known.set(day, found);
      return found;
    },
    firstDay: search(asOf.day, asOf.minutes),
    isOpen: isInsideWindow(window, asOf.day, asOf.minutes, isHoliday),
  };
}
