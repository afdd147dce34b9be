import { columnLetter } from "./a1.ts";
import { columnKeys } from "./columns.ts";
import { columnsOfAnswer } from "./recognise-columns.ts";
import type { Answers, Finding } from "./finding.ts";

/** Which answers a question accepts, or null when any text will do. */
export type AnswerCheck = {
  readonly used: readonly string[];
  readonly findings: readonly Finding[];
};

/** An answer that its question does not offer: `choices` says what it does. */
export function impossibleAnswer(id: string, answer: string, choices: string): Finding {
  return { code: "answerImpossible", place: id, values: { id, answer, choices } };
}

/** The answer to a question when it is one of the choices; else null, and the finding that says so. */
export function choiceOf<C extends string>(
  answers: Answers,
  id: string,
  choices: readonly C[],
): { readonly choice: C | null; readonly findings: readonly Finding[] } {
  const answer = answers[id];
  if (answer === undefined) return { choice: null, findings: [] };
  const choice = choices.find((one) => one.toLowerCase() === answer.trim().toLowerCase()) ?? null;
  const findings = choice === null ? [impossibleAnswer(id, answer, choices.join(", "))] : [];
  return { choice, findings };
}

/** Checks the answers about header row and columns against the sheet they are about. */
export function checkSheetAnswers(answers: Answers, rows: number, width: number): AnswerCheck {
  const used: string[] = [];
  const findings: Finding[] = [];
  for (const [id, answer] of Object.entries(answers)) {
    const isColumn = columnKeys.some((key) => id === `column:${key}`);
    if (!isColumn && id !== "headerRow") continue;
    used.push(id);
    const isPossible = isColumn ? areColumns(answer, width) : isRow(answer, rows);
    const choices = isColumn ? `A–${columnLetter(Math.max(0, width - 1))}` : `1–${rows}`;
    if (!isPossible) findings.push(impossibleAnswer(id, answer, choices));
  }
  return { used, findings };
}

function areColumns(answer: string, width: number): boolean {
  const columns = columnsOfAnswer(answer);
  return columns !== null && columns.every((column) => column < width);
}

function isRow(answer: string, rows: number): boolean {
  const row = Number(answer);
  return Number.isInteger(row) && row >= 1 && row <= rows;
}
