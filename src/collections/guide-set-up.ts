import { columnLetter } from "../workbook/a1.ts";
import type { Question } from "../workbook/finding.ts";
import { shownDay } from "../letters/shown-day.ts";
import { firstListOptions } from "./confirm-list.ts";
import { dialogWords, firstLines } from "./dialog-words.ts";
import { localeVoice } from "./locale-voice.ts";
import type { Dialogs, Ports } from "./ports.ts";
import { previewText } from "./preview-text.ts";
import { otherSender, setUp, type SetUp, type SetUpOptions } from "./set-up.ts";
import { columnWord, questionText } from "./wording/question-text.ts";
import type { DialogWords } from "./wording/dialogs-es.ts";
import { findingSentence, sentence } from "./wording/sentence.ts";

type Edition = "own" | "marketplace";
type Step = (options: SetUpOptions) => SetUp | null;

const linesAtMost = 8;

/**
 * Leads the owner through setting up: what was recognised, each open question, own columns, and the first
 * list, before which nothing is sent. Each step stands by itself, so breaking off loses nothing.
 */
export function guideSetUp(ports: Ports, dialogs: Dialogs, edition: Edition): void {
  const step: Step = (options) => {
    const done = setUp(ports, options, edition);
    if (done.kind === "done") return done;
    const voice = localeVoice(ports);
    const said = done.kind === "unusable" ? done.sentence : sentence(done.reason, voice);
    dialogs.message(dialogWords(voice.language).title, said);
    return null;
  };
  const first = step({});
  if (first === null) return;
  const words = dialogWords(first.reading.settings.language);
  const answered = askQuestions(first, step, dialogs, words);
  if (answered === null) return;
  if (answered.reading.book.list === null) {
    dialogs.message(words.title, words.noSheet);
    return;
  }
  dialogs.message(words.title, recognised(answered, words).join("\n"));
  const agreed = agreeOnColumns(answered, step, dialogs, words);
  if (agreed !== null) confirmFirstList(ports, step, dialogs, words);
}

function askQuestions(
  start: SetUp,
  step: Step,
  dialogs: Dialogs,
  words: DialogWords,
): SetUp | null {
  const passed = new Set<string>();
  let current: SetUp | null = start;
  while (current !== null) {
    const open: readonly Question[] = current.reading.book.questions.filter(
      ({ id }) => !passed.has(id),
    );
    const [question] = open;
    if (question === undefined) return current;
    passed.add(question.id);
    const title = words.question(passed.size, passed.size + open.length - 1);
    const answer = askOne(question, current, dialogs, title, words);
    if (answer !== null) current = step({ answers: { [question.id]: answer } });
  }
  return null;
}

function askOne(
  question: Question,
  { session }: SetUp,
  dialogs: Dialogs,
  title: string,
  words: DialogWords,
): string | null {
  const { text, choices } = questionText(question, session.voice.language);
  const listed = choices.map((choice, index) => `${index + 1}. ${choice}`);
  const given = dialogs.text(title, [text, ...listed, words.choose].join("\n"));
  if (given === null || given === "") return null;
  return question.choices[Number(given) - 1] ?? (question.choices.length === 0 ? given : null);
}

function recognised({ session, reading, plan }: SetUp, words: DialogWords): readonly string[] {
  const { list } = reading.book;
  if (list === null) return [words.noSheet];
  const { sheet, rejected } = list;
  const { voice } = session;
  const columns = Object.entries(sheet.columns).map(
    ([key, places]) =>
      `  ${places.map(columnLetter).join(" + ")}  ${places.map((place) => sheet.headers[place] ?? "").join(" ")} → ${columnWord(key, voice.language)}`,
  );
  const rows = rejected.map(({ finding }) => findingSentence(finding, voice));
  const findings = plan.findings.map((finding) => findingSentence(finding, voice));
  return [
    words.found(sheet.name, sheet.headerRow, list.invoices.length),
    words.columns,
    ...columns,
    ...(rows.length === 0
      ? []
      : [words.rejected(rows.length), ...firstLines(rows, linesAtMost, words)]),
    ...(findings.length === 0 ? [] : [words.warnings, ...firstLines(findings, linesAtMost, words)]),
  ];
}

function agreeOnColumns(
  current: SetUp,
  step: Step,
  dialogs: Dialogs,
  words: DialogWords,
): SetUp | null {
  if (current.reading.settings.ownColumnsAgreed) return current;
  if (!dialogs.yesNo(words.title, words.agreeColumns)) return current;
  return step({ agreeOwnColumns: true });
}

function confirmFirstList(ports: Ports, step: Step, dialogs: Dialogs, words: DialogWords): void {
  const shown = step({});
  if (shown === null) return;
  const lines = firstLines(previewText(shown.plan, shown.session.voice), 30, words);
  if (!dialogs.yesNo(words.title, [...lines, "", words.confirmList].join("\n"))) {
    dialogs.message(words.title, words.notConfirmed);
    return;
  }
  const sender = otherSender(ports);
  const sends = sender === null || dialogs.yesNo(words.title, words.takeOver(sender));
  const choice = !sends || dialogs.yesNo(words.title, words.startSending) ? "send" : "watch";
  const done = step(sends ? firstListOptions(choice, shown.session, true) : { confirmList: true });
  if (done === null) return;
  dialogs.message(words.title, sends ? startedText(done, words) : words.othersSend(sender));
}

function startedText({ session, reading }: SetUp, words: DialogWords): string {
  const sheet = reading.book.list?.sheet.name ?? "";
  const { watchUntil } = session.settings;
  return watchUntil === null
    ? words.ready(sheet)
    : words.watching(sheet, shownDay(watchUntil, session.voice));
}
