import type { Language } from "../../receivables/customer.ts";
import { columnKeys } from "../../workbook/columns.ts";
import type { Question } from "../../workbook/finding.ts";
import { columnWords } from "./column-words.ts";
import { questionWords, type ChoiceWords } from "./question-words.ts";

/** A question as a person reads it, its choices in the order of the question's own. */
export type QuestionText = { readonly text: string; readonly choices: readonly string[] };

/** What a column is called; a key that this version does not know stays as it is. */
export function columnWord(key: string, language: Language): string {
  const known = columnKeys.find((one) => one === key);
  return known === undefined ? key : columnWords[language][known];
}

/** Puts a question into words. */
export function questionText(question: Question, language: Language): QuestionText {
  const words = questionWords[language];
  const [kind = "", ...rest] = question.id.split(":");
  const about = rest.join(":");
  const { example } = question;
  const shown = kind === "column" ? columnWord(about, language) : about;
  const ask = words.questions[kind as keyof typeof words.questions] ?? words.questions.other;
  return {
    text: ask(shown, example),
    choices: question.choices.map((choice) => choiceText(kind, choice, words.choices)),
  };
}

function choiceText(kind: string, choice: string, words: ChoiceWords): string {
  if (kind === "column") return words.column(choice);
  return words.fixed[choice] ?? choice;
}
