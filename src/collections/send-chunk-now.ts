import { dialogWords, firstLines } from "./dialog-words.ts";
import type { Ports } from "./ports.ts";
import { runReminders, type RemindersRun } from "./run-reminders.ts";
import type { RunOptions } from "./sending-work.ts";
import { nothingToSend } from "./send-now.ts";
import type { Session } from "./session.ts";
import type { SendProgress } from "./sidebar-api.ts";
import { leftBehind } from "./left-behind.ts";

const sentencesAtMost = 20;

/**
 * Sends, or leaves as drafts, the next ten contacts at most, after a yes to the list. Contacts that may not leave now
 * are told once, with the last chunk.
 *
 * `hasMore` only while each call ends contacts for good, so that calling again while it is set comes to an end.
 */
export function sendChunkNow(
  ports: Ports,
  session: Session,
  edition: RunOptions["edition"],
  as: "mail" | "drafts",
): SendProgress {
  const run = runReminders(ports, { edition, isTrigger: false, chunkLimit: 1 }, true, as);
  const { contacts, stopped } = run.outcome;
  const count = (outcome: string) => contacts.filter((one) => one.outcome === outcome).length;
  const leftCount = contacts.filter(({ reach }) => reach === "left").length;
  const isEnded = contacts.some(({ reach, outcome }) => reach === "tried" && ends.has(outcome));
  const hasMore = leftCount > 0 && isEnded && stopped === null;
  return {
    sentCount: count("sent"),
    draftedCount: count("drafted"),
    leftCount,
    hasMore,
    sentences: said(run, session, hasMore),
  };
}

/** What a contact is after which it is not due again today. */
const ends: ReadonlySet<string> = new Set(["sent", "drafted", "failed", "unknown", "discarded"]);

function said(run: RemindersRun, session: Session, hasMore: boolean): readonly string[] {
  const { outcome, unwritten, stopped } = run;
  const tried = outcome.contacts.filter(({ reach }) => reach === "tried");
  if (hasMore) return leftBehind(tried, session);
  const passed = outcome.contacts.filter(({ reach }) => reach === "passed");
  const words = dialogWords(session.voice.language);
  const lines = firstLines(
    leftBehind([...tried, ...passed, ...unwritten], session),
    sentencesAtMost,
    words,
  );
  if (stopped !== null) return [...lines, stopped];
  const isNothing = tried.length === 0 && lines.length === 0;
  return isNothing ? [nothingToSend(session)] : lines;
}
