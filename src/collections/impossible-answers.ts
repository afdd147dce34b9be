import type { StoredValues } from "./long-value.ts";
import { readBook } from "./read-book.ts";
import type { Session } from "./session.ts";
import { ownersWord } from "./stored-settings.ts";
import { findingSentence } from "./wording/sentence.ts";

/**
 * What is wrong with the first answer that its question cannot take, as one sentence; null when all will do. Nothing
 * is written.
 *
 * @param given store values with the answers in them. @param ids of the questions that are being answered.
 */
export function impossibleAnswer(
  { workbook, values, asOf, voice }: Session,
  given: StoredValues,
  ids: readonly string[],
): string | null {
  if (ids.length === 0) return null;
  const { settings, answers } = ownersWord({ ...values, ...given }, workbook.locale);
  const { book } = readBook(workbook, settings, answers, asOf.day);
  const isTerms = settings.defaultTerms === null && ids.includes("defaultTerms");
  const finding = book.findings.find(({ code, values: { id = "" } }) =>
    code === "answerImpossible" ? ids.includes(id) : isTerms && code === "defaultTermsUnreadable",
  );
  if (finding === undefined) return null;
  return findingSentence(finding, { ...voice, language: settings.language });
}
