import { civilDay, type Day } from "../receivables/calendar.ts";
import type { LocaleStyle } from "./locale-style.ts";

const spanishMonths =
  "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(
    " ",
  );
const englishMonths =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** A day in words: `3 de marzo de 2026`, `3 March 2026`, in the United States `March 3, 2026`. */
export function shownDay(day: Day, style: LocaleStyle): string {
  const { year, month, dayOfMonth } = civilDay(day);
  if (style.language === "es")
    return `${dayOfMonth} de ${spanishMonths[month - 1] ?? ""} de ${year}`;
  return englishDay(englishMonths[month - 1] ?? "", dayOfMonth, year, style);
}

/**
 * A day for a table's column: `03/03/2026`, `3 Mar 2026`, `Mar 3, 2026`.
 *
 * English names the month because 03/04 is March in one country and April in another.
 */
export function shortDay(day: Day, style: LocaleStyle): string {
  const { year, month, dayOfMonth } = civilDay(day);
  if (style.language === "es") return `${twoDigits(dayOfMonth)}/${twoDigits(month)}/${year}`;
  return englishDay((englishMonths[month - 1] ?? "").slice(0, 3), dayOfMonth, year, style);
}

function englishDay(month: string, dayOfMonth: number, year: number, style: LocaleStyle): string {
  return style.country === "US"
    ? `${month} ${dayOfMonth}, ${year}`
    : `${dayOfMonth} ${month} ${year}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
