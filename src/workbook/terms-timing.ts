import type { TermsLine } from "../receivables/terms.ts";
import type { TermsToken } from "./terms-tokens.ts";

/** The way from the invoice date to one due date. */
export type Timing = Omit<TermsLine, "share">;

const longestDays = 366;

/** The one due date that these pieces name; null when they name none, or more than one. */
export function timingOf(tokens: readonly TermsToken[]): Timing | null {
  const kinds = tokens.map(({ kind }) => kind);
  const numbers = tokens.flatMap((token) => (token.kind === "number" ? [token.value] : []));
  if (numbers.length > 1 || numbers.some((value) => !Number.isInteger(value))) return null;
  const [count] = numbers;
  if (count === undefined) return withoutNumber(kinds);
  if (count > longestDays || kinds.includes("percent") || kinds.includes("rest")) return null;
  if (kinds.includes("now")) return count === 0 ? {} : nowOr(kinds, count);
  return monthEnd(kinds, count) ?? nextMonth(kinds, count) ?? plainCount(kinds, count);
}

type Kinds = readonly TermsToken["kind"][];

function withoutNumber(kinds: Kinds): Timing | null {
  if (monthEndAt(kinds) !== -1) return kinds.includes("next") ? endOfNext(0) : endOfThis(0);
  return kinds.includes("now") ? {} : null;
}

// "30 días vista", "60 días de la recepción": the days are counted from what "now" names.
function nowOr(kinds: Kinds, count: number): Timing | null {
  return kinds.includes("day") ? { days: count } : null;
}

function monthEnd(kinds: Kinds, count: number): Timing | null {
  const end = monthEndAt(kinds);
  if (end === -1) return null;
  if (kinds.includes("next")) return endOfNext(count);
  const at = kinds.indexOf("number");
  const isFrom =
    kinds[end] === "fromMonthEnd" || kinds.slice(at, end).includes("after") || end < at;
  if (isFrom && kinds.includes("month"))
    return { from: "endOfInvoiceMonth", months: count, thenEndOfMonth: true };
  if (isFrom) return endOfThis(count);
  return kinds.includes("month")
    ? { months: count, thenEndOfMonth: true }
    : { days: count, thenEndOfMonth: true };
}

// "10 del mes siguiente": a day of that month, unless days are counted.
function nextMonth(kinds: Kinds, count: number): Timing | null {
  if (!kinds.includes("next") || !kinds.includes("month")) return null;
  const isCounted = kinds.indexOf("day") > kinds.indexOf("number");
  if (isCounted || count < 1 || count > 31) return null;
  return { dayOfMonth: { day: count, of: "nextMonth" } };
}

function plainCount(kinds: Kinds, count: number): Timing | null {
  const units = kinds.filter((kind) => kind === "day" || kind === "week" || kind === "month");
  if (units.length > 1 || kinds.includes("next")) return null;
  if (kinds.includes("working")) return { workingDays: count };
  if (units[0] === "week") return { weeks: count };
  return units[0] === "month" ? { months: count } : { days: count };
}

function monthEndAt(kinds: Kinds): number {
  const isSpread = kinds.includes("end") && kinds.includes("next") && kinds.includes("month");
  const ends = ["thenMonthEnd", "fromMonthEnd", ...(isSpread ? ["end"] : [])];
  return kinds.findIndex((kind) => ends.includes(kind));
}

function endOfNext(days: number): Timing {
  return days === 0 ? { from: "endOfNextMonth" } : { from: "endOfNextMonth", days };
}

function endOfThis(days: number): Timing {
  return days === 0 ? { from: "endOfInvoiceMonth" } : { from: "endOfInvoiceMonth", days };
}
