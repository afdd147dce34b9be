import { dialogWords, firstLines } from "./dialog-words.ts";
import { isMailDueNow } from "./outgoing-plan.ts";
import type { Dialogs } from "./ports.ts";
import { previewText } from "./preview-text.ts";
import { decideNow } from "./report-now.ts";
import { runReminders, type RemindersRun } from "./run-reminders.ts";
import type { Session } from "./session.ts";

const linesAtMost = 30;

/** Shows who would receive what and why; the same plan as sending carries out. */
export function preview(session: Session, dialogs: Dialogs): void {
  const words = dialogWords(session.voice.language);
  const { plan } = decideNow(session);
  const lines = firstLines(previewText(plan, session.voice), linesAtMost, words);
  dialogs.message(words.title, lines.join("\n"));
}

/** Sends what is due after a yes to the list. */
export function sendNow(session: Session, dialogs: Dialogs, edition: "own" | "marketplace"): void {
  const words = dialogWords(session.voice.language);
  const { plan } = decideNow(session);
  const count = plan.contacts.filter(isMailDueNow).length;
  const lines = firstLines(previewText(plan, session.voice), linesAtMost, words);
  if (count === 0) {
    const why = session.settings.isListConfirmed ? words.nothingToSend : words.confirmFirst;
    dialogs.message(words.title, [why, "", ...lines].join("\n"));
    return;
  }
  if (!dialogs.yesNo(words.title, [...lines, "", words.sendNow(count)].join("\n"))) return;
  const run = runReminders(session.ports, { edition, isTrigger: false }, true);
  dialogs.message(words.title, sentSentence(run, session));
}

/** What a sending run did, as a sentence or two. */
export function sentSentence({ outcome, stopped }: RemindersRun, { voice }: Session): string {
  const words = dialogWords(voice.language);
  const count = (wanted: string) => outcome.contacts.filter((one) => one.outcome === wanted).length;
  const done = words.sent(count("sent"), count("drafted"));
  return stopped === null ? done : `${done} ${stopped}`;
}
