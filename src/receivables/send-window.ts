import { addDays, weekdayOf, type Day } from "./calendar.ts";

/** When mail may leave: minutes of the day, the end excluded, on these ISO weekdays. */
export type DailyWindow = {
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly weekdays: readonly number[];
};

/** A moment of the spreadsheet's zone: a civil day and the minutes since its midnight. */
export type CivilMoment = { readonly day: Day; readonly minutes: number };

const longestSearchDays = 366; // no calendar takes a whole year off

/** Whether mail may leave at this moment: a weekday of the window, no holiday, from its start to before its end. */
export function isInsideWindow(
  window: DailyWindow,
  day: Day,
  minutes: number,
  isHoliday: (day: Day) => boolean,
): boolean {
  const isOpen = minutes >= window.fromMinute && minutes < window.toMinute;
  return isOpen && isSendingDay(window, day, isHoliday);
}

/**
 * The first moment from now on at which mail may leave; now itself when the window is open.
 * Null when the window never opens.
 */
export function nextSendingMoment(
  window: DailyWindow,
  day: Day,
  minutes: number,
  isHoliday: (day: Day) => boolean,
): CivilMoment | null {
  if (window.fromMinute >= window.toMinute) return null;
  if (isInsideWindow(window, day, minutes, isHoliday)) return { day, minutes };
  const firstDay = minutes < window.fromMinute ? day : addDays(day, 1);
  for (let ahead = 0; ahead <= longestSearchDays; ahead += 1) {
    const candidate = addDays(firstDay, ahead);
    if (isSendingDay(window, candidate, isHoliday))
      return { day: candidate, minutes: window.fromMinute };
  }
  return null;
}

function isSendingDay(
  { weekdays }: DailyWindow,
  day: Day,
  isHoliday: (day: Day) => boolean,
): boolean {
  return weekdays.includes(weekdayOf(day)) && !isHoliday(day);
}
