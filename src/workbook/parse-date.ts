import { checkedDay, type Day } from "../receivables/calendar.ts";
import { monthOfWord } from "./month-words.ts";

/** Whether the day or the month is written first. */
export type DateOrder = "dmy" | "mdy";

/**
 * What a text says about a day. `proves` is the order this text could not have been written without (a first or
 * second number above 12); an `ambiguous` text is a day either way: `03/04/2026`.
 */
export type DateText =
  | { readonly kind: "day"; readonly day: Day; readonly proves: DateOrder | null }
  | { readonly kind: "ambiguous"; readonly dmy: Day; readonly mdy: Day };

const timeOfDay =
  /(?:[t,\s]|\bat\b|\ba las\b)\s*\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:[ap]\.?\s?m\.?(?![a-z])|hrs?\b|h\b|z\b|utc\b)?\s*(?:[+-]\d{2}:?\d{2})?\s*$/;
const yearFirst = /(?:^|[^\d])(\d{4})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{1,2})(?!\d)/;
const yearLast = /(?:^|[^\d])(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{4}|\d{2})(?!\d)/;
const longestText = 60;

/**
 * Reads a day that was typed as text; null when the text holds no whole day, so nothing becomes today.
 *
 * Year first is certain; month names of every language known settle the order; a time of day, a weekday and words
 * beside the date are passed over. A year of two digits is 2000 to 2050 or 1951 to 1999. `order` decides what
 * reads two ways.
 */
export function parseDateText(text: string, order: DateOrder | null): DateText | null {
  if (text.length > longestText || !/\d/.test(text)) return null;
  const lower = text.trim().toLowerCase();
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(lower);
  if (compact !== null) return certainDay(compact[1], compact[2], compact[3]);
  const dated = lower.replace(timeOfDay, "");
  const first = yearFirst.exec(dated);
  if (first !== null) return isOnlyDate(dated, first[0]) ? readYearFirst(first) : null;
  const last = yearLast.exec(dated);
  if (last !== null) return isOnlyDate(dated, last[0]) ? readYearLast(last, order) : null;
  return readMonthName(dated);
}

function isOnlyDate(text: string, date: string): boolean {
  return !/\d/.test(text.replace(date, ""));
}

function certainDay(year = "", month = "", dayOfMonth = ""): DateText | null {
  const day = checkedDay(fullYear(year), Number(month), Number(dayOfMonth));
  return day === null ? null : { kind: "day", day, proves: null };
}

function readYearFirst(match: RegExpExecArray): DateText | null {
  const [, year, month, dayOfMonth] = match;
  return Number(month) > 12 && Number(dayOfMonth) <= 12
    ? certainDay(year, dayOfMonth, month)
    : certainDay(year, month, dayOfMonth);
}

function readYearLast(match: RegExpExecArray, order: DateOrder | null): DateText | null {
  const [, one = "", two = "", year = ""] = match;
  const dmy = checkedDay(fullYear(year), Number(two), Number(one));
  const mdy = checkedDay(fullYear(year), Number(one), Number(two));
  if (dmy === null || mdy === null) {
    if (dmy !== null) return { kind: "day", day: dmy, proves: "dmy" };
    return mdy === null ? null : { kind: "day", day: mdy, proves: "mdy" };
  }
  if (dmy === mdy) return { kind: "day", day: dmy, proves: null };
  if (order === null) return { kind: "ambiguous", dmy, mdy };
  return { kind: "day", day: order === "dmy" ? dmy : mdy, proves: null };
}

// 3 de marzo de 2026, March 3rd, 2026, 15-mar-26, 2026 March 3.
function readMonthName(text: string): DateText | null {
  const tokens = text.match(/\d+|\p{L}+/gu) ?? [];
  const numbers = tokens.filter((token) => /^\d/.test(token));
  const at = monthPosition(tokens);
  if (at === null || numbers.length !== 2) return null;
  const month = String(monthOfWord(tokens[at] ?? "") ?? 0);
  const [one = "", two = ""] = numbers;
  return one.length === 4 ? certainDay(one, month, two) : yearAfterDay(two, month, one);
}

function yearAfterDay(year: string, month: string, dayOfMonth: string): DateText | null {
  const isYear = year.length === 4 || year.length === 2;
  return isYear && dayOfMonth.length <= 2 ? certainDay(year, month, dayOfMonth) : null;
}

// "mar" is March and Tuesday (martes): the weekday stands before the month.
function monthPosition(tokens: readonly string[]): number | null {
  const places = tokens.flatMap((token, place) => (monthOfWord(token) === null ? [] : [place]));
  if (places.length <= 1) return places[0] ?? null;
  return places[places.length - 1] ?? null;
}

function fullYear(year: string): number {
  const value = Number(year);
  if (year.length > 2) return value;
  return value <= 50 ? 2000 + value : 1900 + value;
}
