import { shownDay } from "../letters/shown-day.ts";
import { shownMoney } from "../letters/shown-money.ts";
import type { CurrencyCode } from "../receivables/money.ts";
import { occasionWord } from "../workbook/own-words.ts";
import type { ActivityEntry } from "./activity-entry.ts";
import { toldActivity } from "./activity-log.ts";
import type { BookReading } from "./read-book.ts";
import type { Session } from "./session.ts";
import type { WatchedContact } from "./sidebar-api.ts";
import { watchedLines } from "./watch-log.ts";
import type { Voice } from "./wording/voice.ts";

/** What would have gone out so far while only watching, newest first, as the panel shows it; Actividad is read. */
export function watchedContacts(session: Session, reading: BookReading): readonly WatchedContact[] {
  const lines = [...watchedLines(toldActivity(session, reading))].reverse();
  return lines.map((line) => watchedContact(line, session.voice));
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
