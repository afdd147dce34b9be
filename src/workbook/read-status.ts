import type { SheetStatus } from "../receivables/invoice.ts";
import { columnLetter } from "./a1.ts";
import { isEmpty, saysNothing } from "./cell-words.ts";
import { ask, columnOf, rejection, type ListReader, type RowAt } from "./list-reader.ts";
import type { RejectedRow } from "./finding.ts";
import { folded } from "./folded-text.ts";
import { choiceOf } from "./owner-answers.ts";
import { shownCell } from "./shown-cell.ts";
import { sheetStatuses, statusOf } from "./status-words.ts";

/** A row's status; `question` is open when nobody knows what its word means. */
export type RowStatus = { readonly status: SheetStatus | null; readonly question: string | null };

const noStatus: RowStatus = { status: null, question: null };

/**
 * Reads the status cell. A word that means different things by country ("cancelada") leaves the row out until
 * the owner answers; an unknown word is asked too, and the row counts meanwhile but is not contacted.
 */
export function readStatus(reader: ListReader, at: RowAt): RowStatus | RejectedRow {
  const column = columnOf(reader, "status");
  const cell = column === null ? "" : (at.cells[column] ?? "");
  if (column === null || isEmpty(cell)) return noStatus;
  const text = shownCell(cell).trim();
  const known = reader.statuses.get(text);
  if (known !== undefined) return known;
  const read = readWord(reader, at, column, text);
  if (!("finding" in read)) reader.statuses.set(text, read);
  return read;
}

function readWord(
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
  const choices = reading === null ? [...sheetStatuses, "none"] : reading.choices;
  ask(reader, { id, column: columnLetter(column), choices, example: text });
  if (reading === null) return { status: null, question: id };
  return rejection(reader, at, column, "waitsForAnswer", { question: id });
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
