import { isEmpty, saysNothing } from "./cell-words.ts";
import type { PaymentSigns } from "./find-contradiction.ts";
import { cellOf, columnOf, type ListReader, type RowAt } from "./list-reader.ts";
import { paidByStatus, paidWord, type RowDays } from "./read-days.ts";
import { readStatusWord } from "./read-status.ts";
import { shownCell } from "./shown-cell.ts";

/** Whether a row says it is paid, the column that says so, and the open question where its word is unknown. */
export type PaidFlag = Pick<PaymentSigns, "paidFlag" | "flagKey"> & {
  readonly question: string | null;
};

/** Reads the flag's own column, else a word where a paid amount or a paid date is expected. */
export function readPaidFlag(reader: ListReader, at: RowAt, days: RowDays): PaidFlag {
  const flag = paidWord(cellOf(reader, at, "paidFlag"));
  if (flag !== null) return { paidFlag: flag, flagKey: "paidFlag", question: null };
  const asked = askedFlag(reader, at);
  if (asked !== null) return asked;
  const inPaid = cellOf(reader, at, "paid");
  const word = typeof inPaid === "number" ? null : paidWord(inPaid);
  if (word !== null) return { paidFlag: word, flagKey: "paid", question: null };
  return { paidFlag: days.paidWord, flagKey: "paidDate", question: null };
}

// A word that is neither yes nor no is asked as a status word is.
function askedFlag(reader: ListReader, at: RowAt): PaidFlag | null {
  const column = columnOf(reader, "paidFlag");
  const cell = cellOf(reader, at, "paidFlag");
  const text = shownCell(cell).trim();
  if (column === null || isEmpty(cell) || saysNothing(text)) return null;
  const read = readStatusWord(reader, at, column, text);
  const isOpen = "finding" in read;
  const question = isOpen ? (read.finding.values["question"] ?? null) : read.question;
  return { paidFlag: isOpen ? null : paidByStatus(read.status), flagKey: "paidFlag", question };
}
