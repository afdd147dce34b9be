import type { Day } from "../receivables/calendar.ts";
import { isoDay } from "../receivables/calendar.ts";
import type { SheetStatus } from "../receivables/invoice.ts";
import type { PaymentTerms } from "../receivables/terms.ts";
import { columnLetter } from "./a1.ts";
import { flagOf } from "./cell-words.ts";
import type { ColumnKey } from "./columns.ts";
import type { RejectedRow } from "./finding.ts";
import { cellFinding, columnOf, rejection, type ListReader, type RowAt } from "./list-reader.ts";
import { parseTerms } from "./parse-terms.ts";
import { readDay, type DayReading } from "./read-day.ts";
import { statusOf } from "./status-words.ts";

/** The days of one row. */
export type RowDays = {
  readonly issuedOn: Day | null;
  readonly dueOn: Day | null;
  readonly paidOn: Day | null;
  /** Terms that stand where the due date is expected: "30 días". */
  readonly termsAsDue: PaymentTerms | null;
  /** The paid date's cell only says yes or no. */
  readonly paidWord: boolean | null;
  /** The paid date cannot be read: something was paid, nobody knows when. */
  readonly isPaidDayUnclear: boolean;
};

type Read = { readonly column: number; readonly read: DayReading };

/** Reads a row's days; an issue or due date that is no day, or out of range, rejects the row. */
export function readDays(reader: ListReader, at: RowAt): RowDays | RejectedRow {
  const issued = dayIn(reader, at, "issueDate");
  const due = dayIn(reader, at, "dueDate");
  const termsAsDue = due?.read.kind === "unreadable" ? termsIn(at, due.column) : null;
  const trouble =
    troubleOf(reader, at, issued) ?? (termsAsDue === null ? troubleOf(reader, at, due) : null);
  if (trouble !== null) return trouble;
  const issuedOn = dayOrNull(issued);
  const dueOn = due === null ? null : notBefore(reader, at, due, issuedOn);
  const { paidOn, paidWord, isPaidDayUnclear } = paidDay(reader, at);
  return { issuedOn, dueOn, termsAsDue, paidOn, paidWord, isPaidDayUnclear };
}

function dayOrNull(found: Read | null): Day | null {
  return found?.read.kind === "day" ? found.read.day : null;
}

// Nothing falls due before it is issued: the issue date counts, and the cell is reported.
function notBefore(reader: ListReader, at: RowAt, due: Read, issuedOn: Day | null): Day | null {
  const dueOn = dayOrNull(due);
  if (issuedOn === null || dueOn === null || dueOn >= issuedOn) return dueOn;
  const values = { issueDate: isoDay(issuedOn), dueDate: isoDay(dueOn) };
  reader.findings.push(cellFinding(reader, at, due.column, "dueBeforeIssue", values));
  return issuedOn;
}

function dayIn(reader: ListReader, { cells }: RowAt, key: ColumnKey): Read | null {
  const column = columnOf(reader, key);
  const writing = column === null ? undefined : reader.writing.days.get(column);
  if (column === null || writing === undefined) return null;
  return { column, read: readDay(cells[column] ?? "", writing) };
}

function termsIn({ cells }: RowAt, column: number): PaymentTerms | null {
  const cell = cells[column];
  const read = typeof cell === "string" ? parseTerms(cell) : null;
  return read !== null && "terms" in read ? read.terms : null;
}

function troubleOf(reader: ListReader, at: RowAt, found: Read | null): RejectedRow | null {
  if (found === null) return null;
  const { column, read } = found;
  switch (read.kind) {
    case "day":
    case "none":
      return null;
    case "ambiguous": {
      const question = `dateOrder:${columnLetter(column)}`;
      return rejection(reader, at, column, "waitsForAnswer", { question });
    }
    case "outOfRange":
      return rejection(reader, at, column, "dateOutOfRange");
    case "error":
      return rejection(reader, at, column, "cellError");
    case "unreadable":
      return rejection(reader, at, column, "unreadableDate");
  }
}

type PaidDay = Pick<RowDays, "paidOn" | "paidWord" | "isPaidDayUnclear">;
const noPaidDay: PaidDay = { paidOn: null, paidWord: null, isPaidDayUnclear: false };

// A paid date that cannot be read does not take the invoice out of the figures: it is a doubt.
function paidDay(reader: ListReader, at: RowAt): PaidDay {
  const found = dayIn(reader, at, "paidDate");
  if (found === null || found.read.kind === "none") return noPaidDay;
  if (found.read.kind === "day") return { ...noPaidDay, paidOn: found.read.day };
  const word = paidWord(at.cells[found.column]);
  if (word !== null) return { ...noPaidDay, paidWord: word };
  reader.findings.push(cellFinding(reader, at, found.column, "paidDateUnclear"));
  return { ...noPaidDay, isPaidDayUnclear: true };
}

/** What a word in a column of payments says: yes, no, or null for neither. */
export function paidWord(cell: RowAt["cells"][number] | undefined): boolean | null {
  const flag = flagOf(cell);
  if (flag !== null || typeof cell !== "string") return flag;
  const reading = statusOf(cell);
  return reading?.kind === "status" ? paidByStatus(reading.status) : null;
}

/** What a status says of payment: paid, open, or null for neither. */
export function paidByStatus(status: SheetStatus | null): boolean | null {
  if (status === "paid") return true;
  return status === "unpaid" || status === "overdue" ? false : null;
}
