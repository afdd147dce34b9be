import { shownDay } from "../letters/shown-day.ts";
import { usualDateOrder } from "../workbook/locale-habits.ts";
import { parseDateText } from "../workbook/parse-date.ts";
import { dialogWords } from "./dialog-words.ts";
import type { Dialogs } from "./ports.ts";
import { doneMarkKey, stoppedUntilValue } from "./sending-state.ts";
import type { Session } from "./session.ts";

/** Asks until what day nothing is to be sent; an empty answer lets mail go on. */
export function stopEverything({ store, voice, workbook }: Session, dialogs: Dialogs): void {
  const words = dialogWords(voice.language);
  const given = dialogs.text(words.title, words.stopUntil);
  if (given === null) return;
  const typed = parseDateText(given, usualDateOrder(workbook.locale));
  const until = typed?.kind === "day" ? typed.day : null;
  if (given !== "" && until === null) {
    dialogs.message(words.title, words.badDay(given));
    return;
  }
  store.write({ ...stoppedUntilValue(until), [doneMarkKey]: "" });
  dialogs.message(
    words.title,
    until === null ? words.resumed : words.stopped(shownDay(until, voice)),
  );
}

/** Lets mail go on at once, whatever day it was stopped until. */
export function resumeSending({ store, voice, sending }: Session, dialogs: Dialogs): void {
  const words = dialogWords(voice.language);
  if (sending.stoppedUntil !== null) store.write({ ...stoppedUntilValue(null), [doneMarkKey]: "" });
  dialogs.message(words.title, sending.stoppedUntil === null ? words.notStopped : words.resumed);
}
