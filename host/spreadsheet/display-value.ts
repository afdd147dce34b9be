import { format, getFormatFromId, getLocale, isDateFormat, isTextFormat } from "numfmt";
import type { CellValue } from "./workbook-model.ts";

const dateness = new Map<string, boolean>();

/** Whether numbers under this format are shown as dates, times or durations. */
export function isDateLike(pattern: string): boolean {
  const known = dateness.get(pattern);
  if (known !== undefined) return known;
  let answer = false;
  try {
    answer = isDateFormat(pattern);
  } catch {
    answer = false;
  }
  dateness.set(pattern, answer);
  return answer;
}

export function isPlainText(pattern: string): boolean {
  return pattern === "@" || (pattern !== "General" && isTextFormat(pattern));
}

/** The locale as number formatting knows it; English where it has no data. */
export function languageTag(locale: string): string {
  const tag = locale.replace("_", "-");
  try {
    return getLocale(tag) === undefined ? "en-US" : tag;
  } catch {
    return "en-US";
  }
}

/** Files name "the locale's short date" by this pattern; Google shows the locale's own. */
const shortDateInFiles = "mm-dd-yy";

export function localPattern(pattern: string, locale: string): string {
  return pattern === shortDateInFiles ? shortDate(locale) : pattern;
}

/** The locale's short date, such as `dd/mm/yyyy`. */
export function shortDate(locale: string): string {
  const tag = languageTag(locale);
  return getFormatFromId(14, tag);
}

/** The text of a cell as the sheet shows it. */
export function displayText(value: CellValue, pattern: string, locale: string): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "string" && !pattern.includes("@")) return value;
  try {
    return format(localPattern(pattern, locale), value, { locale: languageTag(locale) });
  } catch {
    return String(value);
  }
}
