import { civilDay, type Day } from "./calendar.ts";
import { afterWorkingDays, isDayOff } from "./day-shift.ts";
import { holidayTables } from "./holiday-tables.ts";

export { easterSunday } from "./easter.ts";

/** Known years of countries; a day's answer never depends on what was asked before. */
const known = new Map<string, ReadonlySet<Day>>();

/**
 * The national public holidays of a country in a year, ascending, each once.
 *
 * By rule only (fixed days, Easter, the law's moves to a Monday, substitutes): days that a government
 * decrees for one year (Argentine bridge days, a coronation) and regional days are not in it.
 *
 * @param country ISO 3166 code in capitals; ES, MX, CL, CO, AR, PE, GB (England), US, PT, FR, DE and IT
 * are known, any other country has none.
 */
export function nationalHolidays(country: string, year: number): readonly Day[] {
  return Array.from(holidaySet(country, year)).sort((one, other) => one - other);
}

/** Whether the day is a national public holiday of the country; weekends do not count. */
export function isNationalHoliday(day: Day, country: string): boolean {
  const { year } = civilDay(day);
  return holidaySet(country, year).has(day);
}

/** Whether people work on the day: Monday to Friday and no national holiday of the country. */
export function isWorkingDay(day: Day, country: string): boolean {
  return !isDayOff(day, (dayOff) => isNationalHoliday(dayOff, country));
}

/**
 * The day on which `count` working days after `day` have passed; `day` itself is not counted and need not
 * be a working day. A count of 0 gives `day` back.
 *
 * @param count 0 or more whole days.
 */
export function addWorkingDays(day: Day, count: number, country: string): Day {
  return afterWorkingDays(day, count, (passed) => !isWorkingDay(passed, country));
}

function holidaySet(country: string, year: number): ReadonlySet<Day> {
  const at = `${country} ${year}`;
  const days = known.get(at) ?? computedHolidays(country, year);
  known.set(at, days);
  return days;
}

// A substitute may fall into the year before or after the day it replaces.
function computedHolidays(country: string, year: number): ReadonlySet<Day> {
  const rules = holidayTables[country] ?? [];
  const days = [year - 1, year, year + 1].flatMap((near) => rules.flatMap((rule) => rule(near)));
  return new Set(days.filter((day) => civilDay(day).year === year));
}
