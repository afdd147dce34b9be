import { checkedDay, dayOf, type Day } from "../receivables/calendar.ts";
import type { Cell } from "./cell.ts";
import { isErrorText, saysNothing } from "./cell-words.ts";
import { parseDateText, type DateOrder } from "./parse-date.ts";

/**
 * What a cell of a date column says: a day, nothing, two possible days, or something that is no day or lies
 * outside of what an invoice can have.
 */
export type DayReading =
  | { readonly kind: "day"; readonly day: Day }
  | { readonly kind: "none" }
  | { readonly kind: "ambiguous" }
  | { readonly kind: "outOfRange" }
  | { readonly kind: "error" }
  | { readonly kind: "unreadable" };

const firstDay = dayOf(1990, 1, 1);
const yearsAhead = 10;

/** 1970-01-01 as a spreadsheet's serial number, which counts days from 1899-12-30. */
export const serialOfEpoch = 25_569;

/** How the cells of one date column are written. */
export type DayWriting = {
  readonly order: DateOrder | null;
  /** Other cells of the column are dates, so that a bare number is a date whose format was lost. */
  readonly hasDates: boolean;
  readonly asOf: Day;
};

/** Reads a cell of a date column; days before 1990 and more than ten years ahead are out of range. */
export function readDay(cell: Cell, writing: DayWriting): DayReading {
  if (typeof cell === "object") return inRange(cell.day, writing.asOf);
  if (typeof cell === "boolean") return { kind: "unreadable" };
  if (typeof cell === "number") return readNumber(cell, writing);
  if (cell === "" || saysNothing(cell)) return { kind: "none" };
  if (isErrorText(cell)) return { kind: "error" };
  const read = parseDateText(cell, writing.order);
  if (read === null) return { kind: "unreadable" };
  return read.kind === "ambiguous" ? { kind: "ambiguous" } : inRange(read.day, writing.asOf);
}

/** The day that a number such as 20260315 writes; null when it writes none. */
export function compactDay(value: number): Day | null {
  if (value < 19_000_101 || value > 21_001_231 || !Number.isInteger(value)) return null;
  return checkedDay(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100);
}

function readNumber(value: number, { hasDates, asOf }: DayWriting): DayReading {
  if (value === 0) return { kind: "none" }; // a formula over an empty cell
  const compact = compactDay(value);
  if (compact !== null) return inRange(compact, asOf);
  if (!hasDates || value < 1) return { kind: "unreadable" };
  return inRange((Math.floor(value) - serialOfEpoch) as Day, asOf);
}

function inRange(day: Day, asOf: Day): DayReading {
  const isInRange = day >= firstDay && day <= asOf + yearsAhead * 365.25;
  return isInRange ? { kind: "day", day } : { kind: "outOfRange" };
}
