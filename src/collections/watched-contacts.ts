import { shownDay } from "../letters/shown-day.ts";
import { shownMoney } from "../letters/shown-money.ts";
import type { CurrencyCode } from "../receivables/money.ts";
import { occasionWord } from "../workbook/own-words.ts";
import type { ActivityEntry } from "./activity-entry.ts";
import { openActivityLog } from "./activity-log.ts";
import type { BookReading } from "./read-book.ts";
import type { Session } from "./session.ts";
import type { WatchedContact } from "./sidebar-api.ts";
import { watchedLines } from "./watch-log.ts";
import type { Voice } from "./wording/voice.ts";

/** What would have gone out so far while only watching, newest first, as the panel shows it; Actividad is read. */
export function watchedContacts(
  { workbook, settings, voice }: Session,
  reading: BookReading,
): readonly WatchedContact[] {
  if (reading.places.sheetIds.activity === null) return [];
  const { language } = settings;
  const log = openActivityLog({ workbook, language, voice }, () => reading);
  return [...watchedLines(log.entries())].reverse().map((line) => watchedContact(line, voice));
}

function watchedContact(
  { at, customer, stage, owed }: ActivityEntry,
  voice: Voice,
): WatchedContact {
  const amounts = Object.entries(owed).map(([currency, minor]) =>
    shownMoney({ currency: currency as CurrencyCode, minor }, voice),
  );
  return {
    day: shownDay(at.day, voice),
    customer,
    what: occasionWord(stage, voice.language),
    amount: amounts.join(" + "),
  };
}
