import type { Language } from "../../receivables/customer.ts";
import { filledText } from "../../letters/wording/filled-text.ts";
import type { Question } from "../../workbook/finding.ts";
import { columnWords } from "./column-words.ts";
import {
  choiceWords,
  columnChoice,
  kindChoices,
  otherQuestion,
  placeholders,
  questionWords,
} from "./question-words.ts";
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
    choices: question.choices.map((choice) => choiceText(question.id, choice, language)),
  };
}

/** An answer to a question in words; a column with its header where that is known. */
export function choiceText(
  questionId: string,
  choice: string,
  language: Language,
  header = "",
): string {
  const [kind = ""] = questionId.split(":");
  const text =
    textOf(kindChoices, `${kind}:${choice}`) ??
    (/^\d+$/.test(choice) ? textOf(kindChoices, `${kind}:#`) : undefined) ??
    (kind === "column" ? columnChoice : textOf(choiceWords, choice));
  if (text === undefined) return choice;
  return filledText(text[language], (name) => (name === "header" ? header : choice));
}

/** What an answer that is typed may look like; empty when anything will do. */
export function placeholderOf(questionId: string, language: Language): string {
  const [kind = ""] = questionId.split(":");
  return textOf(placeholders, kind)?.[language] ?? "";
}
