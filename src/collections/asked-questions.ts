import { columnIndex, columnLetter } from "../workbook/a1.ts";
import { folded } from "../workbook/folded-text.ts";
import type { Question } from "../workbook/finding.ts";
import { columnsOfAnswer } from "../workbook/recognise-columns.ts";
import { exampleCells, exampleRows } from "./example-cells.ts";
import type { BookReading } from "./read-book.ts";
import type { AskedQuestion } from "./sidebar-api.ts";
import { choiceText, placeholderOf, questionText } from "./wording/question-text.ts";
import type { Voice } from "./wording/voice.ts";

/** The open questions of a reading as the panel asks them, with cells that show the doubt. */
export function askedQuestions(reading: BookReading, voice: Voice): readonly AskedQuestion[] {
  return reading.book.questions.map((question) => askedQuestion(question, reading, voice));
}

function askedQuestion(question: Question, reading: BookReading, voice: Voice): AskedQuestion {
  const { id, choices } = question;
  const { text } = questionText(question, voice.language);
  const labels = choices.map((value) => ({ value, label: answerText(id, value, reading, voice) }));
  return {
    id,
    text,
    choices: labels,
    examples: examplesOf(question, reading, voice),
    placeholder: choices.length > 0 ? null : placeholderOf(id, voice.language),
  };
}

/** An answer as people say it: `día, mes, año`; a column with its header: `Columna F («Vence»)`. */
export function answerText(
  questionId: string,
  answer: string,
  { book }: BookReading,
  { language }: Voice,
): string {
  const columns = questionId.startsWith("column:") ? columnsOfAnswer(answer) : null;
  if (columns === null || columns.length === 0) return choiceText(questionId, answer, language);
  const headers = book.list?.sheet.headers ?? [];
  const named = columns.map((column) => (headers[column] ?? "").trim());
  const letters = columns.map(columnLetter).join(" + ");
  return choiceText(questionId, letters, language, named.filter((name) => name !== "").join(" + "));
}

function examplesOf(
  { id, column, choices, example }: Question,
  reading: BookReading,
  voice: Voice,
): readonly string[] {
  const [kind = "", ...rest] = id.split(":");
  if (kind === "column") return exampleRows(reading, choices.map(columnIndex), voice);
  const at = column === null ? null : columnIndex(column);
  if (at === null) return example === "" || kind === "invoiceSheet" ? [] : [example];
  const word = folded(rest.join(":"));
  const isDoubtful = (text: string) =>
    kind === "dateOrder" || kind === "decimalMark" ? /\d\D+\d/.test(text) : folded(text) === word;
  const cells = exampleCells(reading, at, voice, isDoubtful);
  return [...new Set([example, ...cells])].filter((text) => text !== "").slice(0, 3);
}
