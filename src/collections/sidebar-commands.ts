import { notDone } from "./change-word.ts";
import { dialogWords } from "./dialog-words.ts";
import { refreshNow } from "./report-now.ts";
import { sendingReasons } from "./sending-reasons.ts";
import type { Session } from "./session.ts";
import type { CommandResult } from "./sidebar-api.ts";
import { recordSentences } from "./wording/record-sentences.ts";
import { filledSentence, findingSentence } from "./wording/sentence.ts";

/** Fills the own columns anew and says what the sheet holds, or why nothing was filled. */
export function refreshSheet(session: Session): CommandResult {
  const { reading, plan, findings } = refreshNow(session);
  const { voice } = session;
  const said = findings.map((finding) => findingSentence(finding, voice)).join(" ");
  if (findings.some(({ code }) => refusals.has(code))) return notDone(said);
  if (reading.book.list === null)
    return notDone(reading.book.findings.map((one) => findingSentence(one, voice)).join(" "));
  if (!reading.settings.ownColumnsAgreed)
    return notDone(filledSentence(recordSentences.refreshUnready, {}, voice));
  const words = dialogWords(voice.language);
  const overdue = plan.invoices.filter(({ status }) => status === "overdue").length;
  const sentence = [words.refreshed(plan.invoices.length, overdue), said].join(" ").trim();
  return { sentence, isDone: true, undo: null };
}

/** Why a refresh leaves everything as it is. */
const refusals: ReadonlySet<string> = new Set(
  [sendingReasons.anotherRun, sendingReasons.noLock, sendingReasons.newerState].map(
    ({ code }) => code,
  ),
);
