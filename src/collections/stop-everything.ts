import { isoDay, parseIsoDay } from "../receivables/calendar.ts";
import { dialogWords } from "./dialog-words.ts";
import type { Dialogs } from "./ports.ts";
import { doneMarkKey, stoppedUntilValue } from "./sending-state.ts";
import type { Session } from "./session.ts";

/** Asks until what day nothing is to be sent; an empty answer lets mail go on. */
export function stopEverything({ store, voice }: Session, dialogs: Dialogs): void {
  const words = dialogWords(voice.language);
  const given = dialogs.text(words.title, words.stopUntil);
  if (given === null) return;
  const until = given === "" ? null : parseIsoDay(given);
  if (given !== "" && until === null) {
    dialogs.message(words.title, words.badDay(given));
    return;
  }
  store.write({ ...stoppedUntilValue(until), [doneMarkKey]: "" });
  dialogs.message(words.title, until === null ? words.resumed : words.stopped(isoDay(until)));
}
