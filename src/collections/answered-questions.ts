import { answerText } from "./asked-questions.ts";
import type { BookReading } from "./read-book.ts";
import type { Session } from "./session.ts";
import type { AnsweredQuestion } from "./sidebar-api.ts";
import { capital } from "./wording/capital.ts";
import { questionText } from "./wording/question-text.ts";

/**
 * What the owner has answered, question and answer in words; also what is no longer asked, since its answer still
 * holds. An answer that did not settle its question is open, and left out here.
 */
export function answeredQuestions(
  { answers, voice }: Session,
  reading: BookReading,
): readonly AnsweredQuestion[] {
  const open = new Set(reading.book.questions.map(({ id }) => id));
  return Object.entries(answers)
    .filter(([id]) => !open.has(id))
    .map(([id, answer]) => {
      const question = { id, column: null, choices: [], example: "" };
      return {
        id,
        text: questionText(question, voice.language).text,
        answer: capital(answerText(id, answer, reading, voice)),
      };
    });
}
