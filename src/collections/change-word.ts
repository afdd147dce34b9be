import type { Edit } from "../workbook/edit.ts";
import { schemaState } from "../workbook/own-schema-version.ts";
import { columnTagKey } from "../workbook/recognise-columns.ts";
import { invoiceSheetTagKey } from "../workbook/recognise-sheet.ts";
import { fillAnew } from "./fill-anew.ts";
import { holdingLock } from "./hold-lock.ts";
import { impossibleAnswer } from "./impossible-answers.ts";
import { localeVoice } from "./locale-voice.ts";
import { lookAgain } from "./look-again.ts";
import type { Reason } from "./plan.ts";
import type { Ports } from "./ports.ts";
import type { Decided } from "./report-now.ts";
import { sendingReasons } from "./sending-reasons.ts";
import { openSession, type OpenedSession, type Session } from "./session.ts";
import { setupToken } from "./setup-token.ts";
import type { CommandResult } from "./sidebar-api.ts";
import { stateMark, stateMarkKey } from "./state-guard.ts";
import { ownersWordValues } from "./stored-settings.ts";
import { filledSentence, findingSentence, sentence } from "./wording/sentence.ts";
import { setupSentences } from "./wording/setup-sentences.ts";
import type { Voice } from "./wording/voice.ts";

/** Settings and answers by name; null takes one back. */
export type WordChange = {
  readonly settings?: { readonly [name: string]: unknown };
  readonly answers?: { readonly [questionId: string]: string | null };
};

/** What a command makes of the owner's word as it stands: a change, or the answer why there is none. */
export type Wish =
  | { readonly kind: "leave"; readonly result: CommandResult }
  | {
      readonly kind: "change";
      readonly change: WordChange;
      /** What the sheet says depends on it, so it is read and filled anew. */
      readonly isInSheet: boolean;
      /** Put back by undoing instead of what was stored. */
      readonly before?: WordChange;
      /** Said when an answer does not fit its question; without it answers are known to fit. */
      readonly unfit?: string;
      /** @param decided null unless `isInSheet`. */
      readonly said: (after: Session, decided: Decided | null) => string;
    };

/** The answer of a command that did nothing. */
export function notDone(said: string): CommandResult {
  return { sentence: said, isDone: false, undo: null };
}

/** The answer of a command that was kept from its work. */
export function refused(reason: Reason, voice: Voice): CommandResult {
  const isBusy = reason.code === sendingReasons.anotherRun.code;
  return notDone(isBusy ? filledSentence(setupSentences.busy, {}, voice) : sentence(reason, voice));
}

/**
 * Changes what the owner has set and answered, under the document's lock. Where the owner agreed to own columns and
 * the sheet depends on the change they are filled anew; nothing else of the workbook is touched.
 */
export function changeWord(ports: Ports, wishOf: (session: Session) => Wish): CommandResult {
  const held = holdingLock(ports.lock, () => changeLocked(ports, wishOf));
  return held.kind === "held" ? held.value : refused(held.reason, localeVoice(ports));
}

function changeLocked(ports: Ports, wishOf: (session: Session) => Wish): CommandResult {
  const opened = sessionToChange(ports);
  if (opened.kind === "refused") return refused(opened.reason, localeVoice(ports));
  const { session } = opened;
  const wish = wishOf(session);
  if (wish.kind === "leave") return wish.result;
  const { settings = {}, answers = {} } = wish.change;
  const given = ownersWordValues(session.word, settings, answers);
  if (wish.unfit !== undefined && impossibleAnswer(session, given, Object.keys(answers)) !== null)
    return notDone(wish.unfit);
  const mark = { [stateMarkKey]: stateMark(session.workbook.spreadsheetId) };
  session.store.write({ ...mark, ...given, ...lookAgain });
  forgetRemembered(session, wish.change);
  return afterChange(ports, wish, beforeOf(session, wish));
}

/** An open session whose workbook no newer version has worked in. */
export function sessionToChange(ports: Ports): OpenedSession {
  const opened = openSession(ports);
  if (opened.kind === "refused") return opened;
  const isNewer = schemaState(opened.session.workbook.tags()).kind === "newer";
  return isNewer ? { kind: "refused", reason: sendingReasons.newerState } : opened;
}

type Changing = Extract<Wish, { kind: "change" }>;

function afterChange(ports: Ports, wish: Changing, undo: string): CommandResult {
  const opened = openSession(ports);
  if (opened.kind === "refused") return refused(opened.reason, localeVoice(ports));
  const after = opened.session;
  const decided = wish.isInSheet ? fillAnew(after) : null;
  const troubles = (decided?.findings ?? []).map((finding) =>
    findingSentence(finding, after.voice),
  );
  return { sentence: [wish.said(after, decided), ...troubles].join(" "), isDone: true, undo };
}

function beforeOf({ word }: Session, { change, before }: Changing): string {
  const were = <V>(
    now: { readonly [name: string]: unknown },
    then: { readonly [name: string]: V },
  ) => Object.fromEntries(Object.keys(now).map((name) => [name, then[name] ?? null]));
  return setupToken({
    kind: "word",
    settings: { ...were(change.settings ?? {}, word.given), ...before?.settings },
    answers: { ...were(change.answers ?? {}, word.answers), ...before?.answers },
  });
}

/** What the workbook remembers of an answer that is taken back, which would answer in its place. */
function forgetRemembered({ workbook }: Session, { settings, answers }: WordChange): void {
  const taken = Object.entries(answers ?? {}).filter(([, answer]) => answer === null);
  const columns = taken.flatMap(([id]) => (id.startsWith("column:") ? [id.slice(7)] : []));
  const isSheet = settings?.["invoiceSheet"] === null || answers?.["invoiceSheet"] === null;
  if (columns.length === 0 && !isSheet) return;
  const edits = workbook.tags().flatMap((tag): readonly Edit[] => {
    const isColumn = tag.key === columnTagKey && columns.includes(tag.value);
    const isTaken = isColumn || (isSheet && tag.key === invoiceSheetTagKey);
    return isTaken ? [{ kind: "untag", tag }] : [];
  });
  if (edits.length === 0) return;
  workbook.apply(edits);
  workbook.flush();
}
