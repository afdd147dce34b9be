import type { Day } from "../receivables/calendar.ts";
import type { Cell, Row } from "./cell.ts";
import type { ColumnCandidate } from "./column-candidates.ts";
import { isEmpty } from "./cell-words.ts";
import { parseAmountText } from "./parse-amount.ts";
import { parseDateText } from "./parse-date.ts";

/** An amount cell as a bare number, or null; what reads two ways is null. */
export function roughAmount(cell: Cell | undefined): number | null {
  if (typeof cell === "number") return cell;
  if (typeof cell !== "string" || cell === "") return null;
  const read = parseAmountText(cell, null);
  return read?.kind === "amount" ? read.amount : null;
}

/** A date cell as a day, or null; a text that reads two ways is the earlier of both. */
export function roughDay(cell: Cell | undefined): Day | null {
  if (typeof cell === "object") return cell.day;
  if (typeof cell !== "string" || cell === "") return null;
  const read = parseDateText(cell, null);
  if (read === null) return null;
  return read.kind === "day" ? read.day : (Math.min(read.dmy, read.mdy) as Day);
}

/**
 * Whether a column called "owing" or "due" is the invoice's total beside a column of payments: it does not fall
 * when something is paid, and is paid in full in some rows.
 */
export function isTotalBesidePaid(rows: readonly Row[], owing: number, paid: number): boolean {
  let settled = 0;
  let compared = 0;
  for (const row of rows) {
    const total = roughAmount(row[owing]);
    const received = roughAmount(row[paid]);
    if (total === null || received === null || received <= 0) continue;
    compared += 1;
    if (received > total + 0.005) return false;
    if (Math.abs(received - total) < 0.005) settled += 1;
  }
  return compared > 0 && settled >= compared * 0.2;
}

/** Whether `part + added = whole` in nearly every row that has all three. */
export function isSumOf(rows: readonly Row[], whole: number, part: number, added: number): boolean {
  let compared = 0;
  let fitting = 0;
  for (const row of rows) {
    const amounts = [whole, part, added].map((column) => roughAmount(row[column]));
    const [sum, one, other] = amounts;
    if (sum == null || one == null || other == null || other === 0) continue;
    compared += 1;
    if (Math.abs(one + other - sum) < 0.015) fitting += 1;
  }
  return compared >= 2 && fitting >= compared * 0.9;
}

/** Whether two columns hold the same in nearly every row. */
export function isMirror(rows: readonly Row[], one: number, other: number): boolean {
  const same = rows.filter((row) => {
    const [a = "", b = ""] = [row[one], row[other]];
    return typeof a === "object" && typeof b === "object" ? a.day === b.day : a === b;
  });
  return same.length >= rows.length * 0.95;
}

/**
 * What a "payment date" most likely is: a due date when some of its days lie ahead, a paid date when it is blank
 * in rows and never ahead, and null when the rows tell neither.
 */
export function meaningOfPaymentDate(
  rows: readonly Row[],
  candidate: ColumnCandidate,
  asOf: Day,
): "dueDate" | "paidDate" | null {
  const cells = rows.map((row) => row[candidate.column] ?? "");
  const days = cells.map(roughDay).filter((day): day is Day => day !== null);
  if (days.length === 0) return null;
  if (days.some((day) => day > asOf)) return "dueDate";
  const blank = cells.filter((cell) => isEmpty(cell) || roughDay(cell) === null).length;
  return blank >= cells.length * 0.05 ? "paidDate" : null;
}
