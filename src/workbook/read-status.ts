import type { SheetStatus } from "../receivables/invoice.ts";
import { columnLetter } from "./a1.ts";
import { isEmpty, namesCreditNote, saysCredit, saysNothing } from "./cell-words.ts";
import {
  ask,
  columnOf,
  rejection,
  textOf,
  type ListReader,
  type RowAt,
  type RowStatus,
} from "./list-reader.ts";
import type { RejectedRow } from "./finding.ts";
import { folded } from "./folded-text.ts";
import { choiceOf } from "./owner-answers.ts";
import { readAmount } from "./read-amounts.ts";
import { shownCell } from "./shown-cell.ts";
import { sheetStatuses, statusOf } from "./status-words.ts";

const noStatus: RowStatus = { status: null, question: null };

/**
 * Reads the status cell. A word that means different things by country ("cancelada") leaves the row out until
 * the owner answers; an unknown word is asked too, and the row counts meanwhile but is not contacted.
 */
export function readStatus(reader: ListReader, at: RowAt): RowStatus | RejectedRow {
  const column = columnOf(reader, "status");
  const cell = column === null ? "" : (at.cells[column] ?? "");
  if (column === null || isEmpty(cell)) return noStatus;
  return readStatusWord(reader, at, column, shownCell(cell).trim());
}

/** Reads one word as a status; an unknown or doubtful one is put as a question. */
export function readStatusWord(
  reader: ListReader,
  at: RowAt,
  column: number,
  text: string,
): RowStatus | RejectedRow {
  if (saysNothing(text)) return noStatus;
  const reading = statusOf(text);
  const id = `status:${folded(text)}`;
  const answered = answerTo(reader, id);
  if (answered !== undefined) return { status: answered, question: null };
  if (reading?.kind === "status") return { status: reading.status, question: null };
  if (reading === null && saysCredit(text) && isCredit(reader, at)) return noStatus;
  const choices = reading === null ? [...sheetStatuses, "none"] : reading.choices;
  ask(reader, { id, column: columnLetter(column), choices, example: text });
  if (reading === null) return { status: null, question: id };
  return rejection(reader, at, column, "waitsForAnswer", { question: id });
}

// "Abono" in a credit note's row says what the row is, and nothing of payment.
function isCredit(reader: ListReader, at: RowAt): boolean {
  if (namesCreditNote(textOf(reader, at, "invoiceNumber"))) return true;
  const column = columnOf(reader, "total") ?? columnOf(reader, "balance");
  const read = column === null ? null : readAmount(at.cells[column] ?? "", reader, column);
  return read?.kind === "amount" && read.major < 0;
}

// Any class may be answered, also for a word that we think we know.
function answerTo(reader: ListReader, id: string): SheetStatus | null | undefined {
  const { answers } = reader.context;
  if (answers[id] === undefined) return undefined;
  const { choice, findings } = choiceOf(answers, id, [...sheetStatuses, "none" as const]);
  if (!reader.usedAnswers.has(id)) reader.findings.push(...findings);
  reader.usedAnswers.add(id);
  if (choice === null) return undefined;
  return choice === "none" ? null : choice;
}
