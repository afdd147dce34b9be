import type { Language } from "../../receivables/customer.ts";
import { filledText } from "../../letters/wording/filled-text.ts";
import type { Question } from "../../workbook/finding.ts";
import { columnWords } from "./column-words.ts";
import { choiceWords, columnChoice, otherQuestion, questionWords } from "./question-words.ts";
import { textOf } from "./sentence-text.ts";

/** A question as a person reads it, its choices in the order of the question's own. */
export type QuestionText = { readonly text: string; readonly choices: readonly string[] };

/** What a column is called; a key that this version does not know stays as it is. */
export function columnWord(key: string, language: Language): string {
  return textOf(columnWords, key)?.[language] ?? key;
}

/** Puts a question into words. */
export function questionText(question: Question, language: Language): QuestionText {
  const [kind = "", ...rest] = question.id.split(":");
  const about = rest.join(":");
  const shown = kind === "column" ? columnWord(about, language) : about;
  const text = (textOf(questionWords, kind) ?? otherQuestion)[language];
  return {
    text: filledText(text, (name) => (name === "about" ? shown : question.example)),
    choices: question.choices.map((choice) => choiceText(kind, choice, language)),
  };
}

function choiceText(kind: string, choice: string, language: Language): string {
  if (kind === "column") return filledText(columnChoice[language], () => choice);
  return textOf(choiceWords, choice)?.[language] ?? choice;
}
