declare const dayBrand: unique symbol;

/** A civil day, counted in whole days since 1970-01-01; it has no time and no time zone. */
export type Day = number & { readonly [dayBrand]: "Day" };

/** A civil day taken apart; `month` is 1 to 12, `dayOfMonth` 1 to 31. */
export type CivilDay = {
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
};

/** ISO 8601 number of a weekday: Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const epochShift = 719_468; // days from 0000-03-01 to 1970-01-01
const meanYearDays = 365.2425; // of the Gregorian calendar

/**
 * Counts the days from 1970-01-01 to a Gregorian date.
 *
 * Years begin in March inside the sum, so the leap day comes last and needs no special case.
 *
 * @param month 1 to 12. @param dayOfMonth 1 to the month's length; the caller has checked both.
 */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  const marchYear = month > 2 ? year : year - 1;
  const leapDays =
    Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  return (marchYear * 365 + leapDays + dayOfYear - epochShift) as Day;
}

/** Takes a day apart into year, month and day of the month; the inverse of {@link dayOf}. */
export function civilDay(day: Day): CivilDay {
  let marchYear = Math.floor((day + epochShift) / meanYearDays) + 1;
  while (dayOf(marchYear, 3, 1) > day) marchYear -= 1;
  const dayOfYear = day - dayOf(marchYear, 3, 1);
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  return {
    year: marchYear + (marchMonth < 10 ? 0 : 1),
    month: marchMonth < 10 ? marchMonth + 3 : marchMonth - 9,
    dayOfMonth: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** The number of days in a month of the Gregorian calendar. */
function daysInMonth(year: number, month: number): number {
  return month === 12 ? 31 : dayOf(year, month + 1, 1) - dayOf(year, month, 1);
}

/** The day written `YYYY-MM-DD`. */
export function isoDay(day: Day): string {
  const { year, month, dayOfMonth } = civilDay(day);
  const pad = (value: number, width: number) => String(value).padStart(width, "0");
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
}

/** Reads `YYYY-MM-DD`; null for any other text and for days that no calendar has (2026-02-30). */
export function parseIsoDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return null;
  return checkedDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** The day of these numbers, or null when the calendar has no such day. */
export function checkedDay(year: number, month: number, dayOfMonth: number): Day | null {
  if (month < 1 || month > 12 || dayOfMonth < 1) return null;
  return dayOfMonth <= daysInMonth(year, month) ? dayOf(year, month, dayOfMonth) : null;
}

/** The day that lies `days` later; a negative number goes back. */
export function addDays(day: Day, days: number): Day {
  return (day + days) as Day;
}

/** The same day of the month `months` later, or that month's last day where it is shorter. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, dayOfMonth } = civilDay(day);
  const counted = year * 12 + (month - 1) + months;
  return dayInMonth(Math.floor(counted / 12), (counted % 12) + 1, dayOfMonth);
}

/** Day `dayOfMonth` of a month, or the month's last day where it is shorter. */
export function dayInMonth(year: number, month: number, dayOfMonth: number): Day {
  return dayOf(year, month, Math.min(dayOfMonth, daysInMonth(year, month)));
}

/** The last day of the month in which `day` lies. */
export function endOfMonth(day: Day): Day {
  const { year, month } = civilDay(day);
  return dayInMonth(year, month, 31);
}

/** Whole calendar days from `from` to `to`; negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return to - from;
}

/** The weekday of a day; 1970-01-01 was a Thursday. */
export function weekdayOf(day: Day): Weekday {
  return (((((day + 3) % 7) + 7) % 7) + 1) as Weekday;
}
