import type { PaymentTerms } from "../receivables/terms.ts";
import { columnLetter } from "./a1.ts";
import { isEmpty, saysNothing } from "./cell-words.ts";
import { ask, columnOf, type ListReader, type RowAt } from "./list-reader.ts";
import { impossibleAnswer } from "./owner-answers.ts";
import { parseTerms } from "./parse-terms.ts";
import { remembering } from "./remembering.ts";
import { shownCell } from "./shown-cell.ts";

/** A row's own terms, and the open question when its text cannot be read as terms. */
export type RowTerms = { readonly terms: PaymentTerms | null; readonly question: string | null };

const parseOnce = remembering(2_000, parseTerms);
const noTerms: RowTerms = { terms: null, question: null };
const choices = ["default", "0", "15", "30", "60", "90"];

/**
 * Reads the terms cell. A text that is no terms is asked, not guessed: the answer is terms in words or days, or
 * `default` for the customer's or the workbook's.
 */
export function readTerms(reader: ListReader, at: RowAt): RowTerms {
  const column = columnOf(reader, "terms");
  const cell = column === null ? "" : (at.cells[column] ?? "");
  const text = shownCell(cell).trim();
  if (column === null || isEmpty(cell) || saysNothing(text)) return noTerms;
  const reading = parseOnce(text);
  if (reading !== null && "terms" in reading) return { terms: reading.terms, question: null };
  const id = `terms:${text}`;
  const answered = answerTo(reader, id);
  if (answered !== null) return answered;
  ask(reader, { id, column: columnLetter(column), choices, example: text });
  return { terms: null, question: id };
}

function answerTo(reader: ListReader, id: string): RowTerms | null {
  const answer = reader.context.answers[id];
  if (answer === undefined) return null;
  const reading = parseOnce(answer);
  const isDefault = answer.trim().toLowerCase() === "default";
  const isTerms = reading !== null && "terms" in reading;
  if (!isDefault && !isTerms && !reader.usedAnswers.has(id)) {
    reader.findings.push(impossibleAnswer(id, answer, choices.join(", ")));
  }
  reader.usedAnswers.add(id);
  if (isDefault) return noTerms;
  return isTerms ? { terms: reading.terms, question: null } : null;
}
