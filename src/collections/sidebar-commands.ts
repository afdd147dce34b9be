import type { Ports } from "./ports.ts";
import { refreshNow } from "./report-now.ts";
import { runReminders } from "./run-reminders.ts";
import { sentSentence } from "./send-now.ts";
import { otherSender, setUp } from "./set-up.ts";
import type { CommandResult } from "./sidebar-api.ts";
import type { Session } from "./session.ts";
import { dialogWords } from "./dialog-words.ts";
import { findingSentence, sentence } from "./wording/sentence.ts";

/** Fills the own columns anew and says what the sheet holds. */
export function refreshSheet(session: Session): CommandResult {
  const { plan, findings } = refreshNow(session);
  const words = dialogWords(session.voice.language);
  const overdue = plan.invoices.filter(({ status }) => status === "overdue").length;
  const said = findings.map((finding) => findingSentence(finding, session.voice));
  return { sentence: [words.refreshed(plan.invoices.length, overdue), ...said].join(" ") };
}

/**
 * Takes the click on "send" for the confirmation of the list, and sends what is due. Another account that sends for
 * the workbook goes on doing so: to take over is a click of its own.
 */
export function confirmAndSend(
  ports: Ports,
  session: Session,
  edition: "own" | "marketplace",
): CommandResult {
  if (!session.settings.isListConfirmed) {
    const isFree = otherSender(ports) === null;
    const confirmed = { confirmList: true, claimSender: isFree, createTrigger: isFree };
    const done = setUp(ports, confirmed, edition);
    if (done.kind === "refused") return { sentence: sentence(done.reason, session.voice) };
  }
  const run = runReminders(ports, { edition, isTrigger: false }, true);
  return { sentence: sentSentence(run, session) };
}
