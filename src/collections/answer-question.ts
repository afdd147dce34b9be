import { columnKeys } from "../workbook/columns.ts";
import { answerText } from "./asked-questions.ts";
import { changeWord, notDone, type Wish } from "./change-word.ts";
import type { Ports } from "./ports.ts";
import type { BookReading } from "./read-book.ts";
import { readNow } from "./read-now.ts";
import type { Decided } from "./report-now.ts";
import type { Session } from "./session.ts";
import type { CommandResult } from "./sidebar-api.ts";
import { choiceText, placeholderOf } from "./wording/question-text.ts";
import { questionWords } from "./wording/question-words.ts";
import { filledSentence } from "./wording/sentence.ts";
import { textOf } from "./wording/sentence-text.ts";
import { setupSentences } from "./wording/setup-sentences.ts";

/**
 * Answers a question of the sheet, one of its choices where it has any; null takes the answer back. An answer that
 * its question cannot take is said, and nothing is stored.
 */
export function answerQuestion(
  ports: Ports,
  questionId: string,
  answer: string | null,
): CommandResult {
  return changeWord(ports, (session) =>
    answer === null ? takenBack(session, questionId) : given(session, questionId, answer.trim()),
  );
}

function takenBack(session: Session, id: string): Wish {
  if (!Object.prototype.hasOwnProperty.call(session.answers, id))
    return leave(session, "noQuestion", {});
  const said = (after: Session, decided: Decided | null) =>
    withQuestionsLeft(tell(after, "answerTakenBack", {}), after, decided);
  return { kind: "change", change: { answers: { [id]: null } }, isInSheet: true, said };
}

function given(session: Session, id: string, answer: string): Wish {
  const reading = readNow(session);
  const open = reading.book.questions.find((question) => question.id === id);
  if (open === undefined && !mayBeSaid(session, id)) return leave(session, "noQuestion", {});
  const choices = open?.choices ?? [];
  const isOffered = choices.includes(answer);
  if (choices.length > 0 && !isOffered) return notOffered(session, id, answer, choices);
  if (answer === "") return leave(session, "noAnswer", {});
  return {
    kind: "change",
    // Terms that were set and cannot be read go before an answer.
    change: {
      answers: { [id]: answer },
      ...(id === "defaultTerms" ? { settings: { defaultTerms: null } } : {}),
    },
    isInSheet: true,
    ...(isOffered ? {} : { unfit: tell(session, "answerUnfit", unfitValues(session, id, answer)) }),
    said: (after, decided) => noted(after, id, answer, decided, reading),
  };
}

/** What is not asked: which column is what may be put right at any time, and an answer changed for another. */
function mayBeSaid({ answers }: Session, id: string): boolean {
  const isColumn = columnKeys.some((key) => id === `column:${key}`);
  const wasAnswered = Object.prototype.hasOwnProperty.call(answers, id);
  return isColumn || (wasAnswered && textOf(questionWords, kindOf(id)) !== undefined);
}

function noted(
  after: Session,
  id: string,
  answer: string,
  decided: Decided | null,
  before: BookReading,
): string {
  const words = answerText(id, answer, decided?.reading ?? before, after.voice);
  return withQuestionsLeft(tell(after, "answered", { answer: words }), after, decided);
}

function withQuestionsLeft(said: string, after: Session, decided: Decided | null): string {
  const questions = decided?.reading.book.questions.length ?? 0;
  return questions === 0 ? said : `${said} ${tell(after, "questionsLeft", { questions })}`;
}

function notOffered(
  session: Session,
  id: string,
  answer: string,
  choices: readonly string[],
): Wish {
  const words = choices.map((choice) => choiceText(id, choice, session.voice.language));
  return leave(session, "answerNotOffered", { answer, choices: words });
}

const unfitValues = ({ voice }: Session, id: string, answer: string) => ({
  answer,
  example: placeholderOf(id, voice.language),
});

const kindOf = (id: string) => id.split(":")[0] ?? "";

type Values = Parameters<typeof filledSentence>[1];

const tell = ({ voice }: Session, code: keyof typeof setupSentences, values: Values) =>
  filledSentence(setupSentences[code], values, voice);

const leave = (session: Session, code: keyof typeof setupSentences, values: Values): Wish => ({
  kind: "leave",
  result: notDone(tell(session, code, values)),
});
