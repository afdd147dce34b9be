import { dayOf, type Day } from "./calendar.ts";

/** Easter Sunday of the western churches in a Gregorian year (the "anonymous" computus of 1876). */
export function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const weekdayShift =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const lateMoon = Math.floor((golden + 11 * epact + 22 * weekdayShift) / 451);
  const counted = epact + weekdayShift - 7 * lateMoon + 114;
  return dayOf(year, Math.floor(counted / 31), (counted % 31) + 1);
}
