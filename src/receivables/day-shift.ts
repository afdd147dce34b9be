import { addDays, civilDay, weekdayOf, type Day } from "./calendar.ts";

/** Month and day of the month. */
type MonthDay = readonly [month: number, dayOfMonth: number];

/** Days of every year on which a customer is closed, both ends included; it may cross New Year. */
type ClosedPeriod = { readonly fromMonthDay: MonthDay; readonly toMonthDay: MonthDay };

/** When a computed due date gives way. */
export type ShiftRules = {
  /** National holidays; weekends are days off anyway. */
  readonly isHoliday: (day: Day) => boolean;
  /** Where a due date on a day off goes: stays (the legal default), to the next or the previous working day. */
  readonly shift: "none" | "next" | "previous";
  readonly closedPeriods?: readonly ClosedPeriod[];
};

const longestSearchDays = 400; // more than a year: nobody is open

/**
 * Moves a day off a closed period, to the first day after it, and off weekends and holidays as the shift says,
 * until it lies on neither (receivables d3).
 *
 * Where a customer never opens, or going back would end in a closed period or before `earliest`, the day goes
 * forward or stays.
 */
export function shiftedDay(day: Day, earliest: Day, rules: ShiftRules): Day {
  const isFree = (candidate: Day) =>
    candidate >= earliest &&
    !isClosed(candidate, rules.closedPeriods) &&
    (rules.shift === "none" || !isDayOff(candidate, rules.isHoliday));
  if (isFree(day)) return day;
  if (rules.shift === "previous" && !isClosed(day, rules.closedPeriods)) {
    const before = search(day, -1, isFree, 10);
    if (before !== null) return before;
  }
  return search(day, 1, isFree, longestSearchDays) ?? day;
}

/** Saturday, Sunday or a holiday. */
export function isDayOff(day: Day, isHoliday: (day: Day) => boolean): boolean {
  return weekdayOf(day) > 5 || isHoliday(day);
}

/** The day on which so many working days after `from` have passed, `from` itself not counted. */
export function afterWorkingDays(from: Day, count: number, isOff: (day: Day) => boolean): Day {
  let day = from;
  for (let left = count; left > 0;) {
    day = addDays(day, 1);
    if (!isOff(day)) left -= 1;
  }
  return day;
}

function search(
  from: Day,
  step: 1 | -1,
  isFree: (day: Day) => boolean,
  atMostDays: number,
): Day | null {
  for (let moved = 1; moved <= atMostDays; moved += 1) {
    const candidate = addDays(from, moved * step);
    if (isFree(candidate)) return candidate;
  }
  return null;
}

function isClosed(day: Day, periods: readonly ClosedPeriod[] | undefined): boolean {
  if (periods === undefined || periods.length === 0) return false;
  const { month, dayOfMonth } = civilDay(day);
  const at = month * 100 + dayOfMonth;
  return periods.some(({ fromMonthDay, toMonthDay }) => {
    const from = fromMonthDay[0] * 100 + fromMonthDay[1];
    const to = toMonthDay[0] * 100 + toMonthDay[1];
    return from <= to ? at >= from && at <= to : at >= from || at <= to;
  });
}
