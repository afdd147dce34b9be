import { addDays, dayInMonth, dayOf, weekdayOf, type Day, type Weekday } from "./calendar.ts";
import { easterSunday } from "./easter.ts";

/** The days that one holiday takes off for a year; a substitute may lie in the year beside it. */
export type HolidayRule = (year: number) => readonly Day[];

/** The same day of the calendar every year. */
export function fixed(month: number, dayOfMonth: number): HolidayRule {
  return (year) => [dayOf(year, month, dayOfMonth)];
}

/** So many days after Easter Sunday: Good Friday is -2, Corpus Christi 60. */
export function fromEaster(days: number): HolidayRule {
  return (year) => [addDays(easterSunday(year), days)];
}

/** The n-th such weekday of a month; -1 is the last one. */
export function nthWeekday(month: number, weekday: Weekday, nth: 1 | 2 | 3 | 4 | -1): HolidayRule {
  return (year) => {
    if (nth === -1) {
      const last = dayInMonth(year, month, 31);
      return [addDays(last, -((weekdayOf(last) - weekday + 7) % 7))];
    }
    const first = dayOf(year, month, 1);
    return [addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7)];
  };
}

/** Holds from this year on, or through `lastYear` too. */
export function years(firstYear: number, rule: HolidayRule, lastYear = Infinity): HolidayRule {
  return (year) => (year >= firstYear && year <= lastYear ? rule(year) : []);
}

/**
 * Moves a day by so many days according to the weekday on which it falls.
 *
 * @param shifts days to move from Monday, Tuesday, … Sunday.
 */
export function movedByWeekday(rule: HolidayRule, shifts: readonly number[]): HolidayRule {
  return (year) => rule(year).map((day) => addDays(day, shifts[weekdayOf(day) - 1] ?? 0));
}

/** Holds only where the day falls on one of these weekdays. */
export function onlyOn(rule: HolidayRule, weekdays: readonly Weekday[]): HolidayRule {
  return (year) => rule(year).filter((day) => weekdays.includes(weekdayOf(day)));
}

/**
 * Adds a substitute beside a day that falls on a weekend, so many days away.
 *
 * @param saturday days from a Saturday to its substitute. @param sunday the same from a Sunday.
 */
export function withSubstitute(rule: HolidayRule, saturday: number, sunday: number): HolidayRule {
  return (year) =>
    rule(year).flatMap((day) => {
      const weekday = weekdayOf(day);
      if (weekday < 6) return [day];
      return [day, addDays(day, weekday === 6 ? saturday : sunday)];
    });
}
