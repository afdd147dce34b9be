import { civilDay, type Day } from "../receivables/calendar.ts";
import type { Language } from "../receivables/customer.ts";
import type { OwnColumnKey } from "./columns.ts";

const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** Number format of days in our columns and tabs; none can be read as another day. */
export const dayFormat: { readonly [language in Language]: string } = {
  es: "dd/mm/yyyy",
  en: "d mmm yyyy",
};

/** Number format of moments in Actividad. */
export const momentFormat: { readonly [language in Language]: string } = {
  es: "dd/mm/yyyy hh:mm",
  en: "d mmm yyyy hh:mm",
};

/** A day as {@link dayFormat} shows it. */
export function shownOwnDay(day: Day, language: Language): string {
  const { year, month, dayOfMonth } = civilDay(day);
  if (language === "en") return `${dayOfMonth} ${months[month - 1] ?? ""} ${year}`;
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(dayOfMonth)}/${two(month)}/${year}`;
}

/**
 * Number format of an own column; a text column is set to automatic, against what it would inherit.
 *
 * @param digits Of an amount's currency after the decimal mark.
 */
export function ownColumnFormat(key: OwnColumnKey, language: Language, digits: number): string {
  if (key === "daysPastDue") return "0";
  if (key === "openBalance") return amountFormat(digits);
  return key === "dueOn" || key === "pausedUntil" || key === "promisedFor"
    ? dayFormat[language]
    : "General";
}

/** Number format of amounts with so many digits after the decimal mark. */
export function amountFormat(digits: number): string {
  return digits === 0 ? "#,##0" : `#,##0.${"0".repeat(digits)}`;
}
