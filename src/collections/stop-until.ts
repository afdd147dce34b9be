import { isoDay, parseIsoDay, type Day } from "../receivables/calendar.ts";
import { notDone } from "./change-word.ts";
import { lookAgain } from "./look-again.ts";
import { stoppedUntilValue } from "./sending-state.ts";
import type { Session } from "./session.ts";
import type { CommandResult } from "./sidebar-api.ts";
import { undoToken, type ChangedStop } from "./undo-token.ts";
import { recordSentences } from "./wording/record-sentences.ts";
import { filledSentence } from "./wording/sentence.ts";

/**
 * Stops everything until a day, that day included; null lets mail go on. It waits for no lock, since a run that is
 * sending looks at it before every chunk.
 */
export function stopUntil(session: Session, until: string | null): CommandResult {
  const { voice, asOf } = session;
  const day = until === null ? null : parseIsoDay(until);
  if (until !== null && day === null)
    return notDone(filledSentence(recordSentences.stopDayUnread, {}, voice));
  if (day !== null && day < asOf.day)
    return notDone(filledSentence(recordSentences.pauseDayPast, { day }, voice));
  const before = session.settings.stoppedUntil;
  setStop(session, day);
  const undo = undoToken({ kind: "stop", set: shown(day), before: shown(before) });
  return { sentence: stopSentence(session, day), isDone: true, undo };
}

/** Puts the stop back that was before, unless another was set meanwhile. */
export function undoStop(session: Session, { set, before }: ChangedStop): CommandResult {
  if (shown(session.settings.stoppedUntil) !== set)
    return notDone(filledSentence(recordSentences.stopChanged, {}, session.voice));
  const day = before === null ? null : parseIsoDay(before);
  setStop(session, day);
  return { sentence: stopSentence(session, day), isDone: true, undo: null };
}

function setStop({ store }: Session, day: Day | null): void {
  store.write({ ...stoppedUntilValue(day), ...lookAgain });
}

function stopSentence({ voice, asOf }: Session, day: Day | null): string {
  return day === null || day < asOf.day
    ? filledSentence(recordSentences.resumed, {}, voice)
    : filledSentence(recordSentences.stopped, { day }, voice);
}

const shown = (day: Day | null): string | null => (day === null ? null : isoDay(day));
