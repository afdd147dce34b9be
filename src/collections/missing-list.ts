import type { StoredValues } from "./long-value.ts";
import { readBook } from "./read-book.ts";
import type { Session } from "./session.ts";
import { ownersWord } from "./stored-settings.ts";
import { questionText } from "./wording/question-text.ts";
import { filledSentence, findingSentence } from "./wording/sentence.ts";
import { setupSentences } from "./wording/setup-sentences.ts";

/**
 * Why no invoice sheet would be recognised with these values of the store: the question to answer first, else what
 * is missing. Null when one would be. Nothing is written.
 */
export function missingList(
  { workbook, values, asOf, voice }: Session,
  given: StoredValues,
): string | null {
  const { settings, answers } = ownersWord({ ...values, ...given }, workbook.locale);
  const { list, questions, findings } = readBook(workbook, settings, answers, asOf.day).book;
  if (list !== null) return null;
  const [asked] = questions;
  if (asked === undefined)
    return findings.map((finding) => findingSentence(finding, voice)).join(" ");
  const question = questionText(asked, voice.language).text;
  return filledSentence(setupSentences.answerFirst, { question }, voice);
}
