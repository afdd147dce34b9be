import { readBook, type BookReading } from "./read-book.ts";
import type { Session } from "./session.ts";

/** The workbook as it stands now; nothing is decided and nothing written. */
export function readNow({ workbook, settings, answers, asOf }: Session): BookReading {
  return readBook(workbook, settings, answers, asOf.day);
}
