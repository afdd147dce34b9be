import { shownDay } from "../letters/shown-day.ts";
import { dialogWords, firstLines } from "./dialog-words.ts";
import { leftBehind } from "./left-behind.ts";
import { isMailDueNow } from "./outgoing-plan.ts";
import type { Dialogs } from "./ports.ts";
import { previewText } from "./preview-text.ts";
import { decideNow } from "./report-now.ts";
import { runReminders, type RemindersRun } from "./run-reminders.ts";
import type { RunWish } from "./run-wish.ts";
import type { RunOptions } from "./sending-work.ts";
import type { Session } from "./session.ts";
import { isWatching } from "./watch-log.ts";

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
export function sendNow(session: Session, dialogs: Dialogs, edition: RunOptions["edition"]): void {
  afterYes(session, dialogs, edition, "mail");
}

/** Leaves what is due as drafts in the sender's mailbox after a yes to the list. */
export function leaveDrafts(
  session: Session,
  dialogs: Dialogs,
  edition: RunOptions["edition"],
): void {
  afterYes(session, dialogs, edition, "drafts");
}

function afterYes(
  session: Session,
  dialogs: Dialogs,
  edition: RunOptions["edition"],
  as: RunWish["as"],
): void {
  const words = dialogWords(session.voice.language);
  const { plan } = decideNow(session, { isApproved: true, as });
  const count = plan.contacts.filter(isMailDueNow).length;
  const lines = firstLines(previewText(plan, session.voice), linesAtMost, words);
  if (count === 0) {
    dialogs.message(words.title, [nothingToSend(session), "", ...lines].join("\n"));
    return;
  }
  const question = as === "drafts" ? words.leaveDrafts(count) : words.sendNow(count);
  if (!dialogs.yesNo(words.title, [...lines, "", question].join("\n"))) return;
  const run = runReminders(session.ports, { edition, isTrigger: false }, true, as);
  dialogs.message(words.title, sentSentence(run, session));
}

/** Why a click on "send" finds nothing: the first list is not confirmed, it is only watched, or nothing is due. */
export function nothingToSend({ settings, asOf, voice }: Session): string {
  const words = dialogWords(voice.language);
  if (!settings.isListConfirmed) return words.confirmFirst;
  const { watchUntil } = settings;
  if (watchUntil !== null && isWatching(settings, asOf))
    return words.onlyWatching(shownDay(watchUntil, voice));
  return words.nothingToSend;
}

/** What a sending run did: what left, each mail that did not and why, and what ended the run before its time. */
export function sentSentence(
  { outcome, stopped, unwritten }: RemindersRun,
  session: Session,
): string {
  const words = dialogWords(session.voice.language);
  const count = (wanted: string) => outcome.contacts.filter((one) => one.outcome === wanted).length;
  const reasons = leftBehind([...outcome.contacts, ...unwritten], session);
  const said = [
    words.sent(count("sent"), count("drafted")),
    ...firstLines(reasons, leftAtMost, words),
  ];
  return (stopped === null ? said : [...said, stopped]).join(" ");
}
