import { dialogWords, firstLines } from "./dialog-words.ts";
import { isMailDueNow } from "./outgoing-plan.ts";
import type { Dialogs } from "./ports.ts";
import { previewText } from "./preview-text.ts";
import { decideNow } from "./report-now.ts";
import { runReminders, type RemindersRun } from "./run-reminders.ts";
import type { Session } from "./session.ts";
import { sentence } from "./wording/sentence.ts";

const linesAtMost = 30;
const leftAtMost = 5;

/** Shows who would receive what and why; the same plan as sending carries out. */
export function preview(session: Session, dialogs: Dialogs): void {
  const words = dialogWords(session.voice.language);
  const { plan } = decideNow(session);
  const lines = firstLines(previewText(plan, session.voice), linesAtMost, words);
  dialogs.message(words.title, lines.join("\n"));
}

/** Sends what is due after a yes to the list, which holds the stages that ask too. */
export function sendNow(session: Session, dialogs: Dialogs, edition: "own" | "marketplace"): void {
  const words = dialogWords(session.voice.language);
  const { plan } = decideNow(session, true);
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

/** What a sending run did: what left, each mail that did not and why, and what ended the run before its time. */
export function sentSentence(
  { outcome, stopped, unwritten }: RemindersRun,
  { voice }: Session,
): string {
  const words = dialogWords(voice.language);
  const count = (wanted: string) => outcome.contacts.filter((one) => one.outcome === wanted).length;
  const left = [...outcome.contacts, ...unwritten].filter(
    ({ outcome: said }) => said !== "sent" && said !== "drafted",
  );
  const reasons = left.map(
    ({ contact, reason }) => `${contact.customer}: ${sentence(reason, voice)}`,
  );
  const said = [
    words.sent(count("sent"), count("drafted")),
    ...firstLines(reasons, leftAtMost, words),
  ];
  return (stopped === null ? said : [...said, stopped]).join(" ");
}
