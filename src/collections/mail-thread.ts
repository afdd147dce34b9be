import type { ThreadRef } from "../letters/message.ts";
import type { Mailbox, MessageHead } from "./ports.ts";
import type { MailThread } from "./stored-ledger.ts";

/** How a mail goes on in a thread. */
export type ThreadStart = {
  /** Null begins a thread. */
  readonly thread: ThreadRef | null;
  /** The thread's subject, without `Re:`. */
  readonly subject: string;
};

/**
 * The thread that a next mail to a customer continues: one call, which reads the Message-ID of our last mail in it
 * and the references that it carried.
 *
 * When the owner has deleted that mail a new thread begins, under the same subject.
 *
 * @param stored what the ledger knows of the thread, or null. @param subject of a mail that begins a thread.
 */
export function threadStart(
  mailbox: Mailbox,
  stored: MailThread | null,
  subject: string,
): ThreadStart {
  if (stored === null) return { thread: null, subject };
  const head = mailbox.head(stored.lastMessageId);
  const messageIds = head === null ? [] : referencesAfter(head);
  if (messageIds.length === 0) return { thread: null, subject: stored.subject };
  const { threadId, subject: threadSubject } = stored;
  return { thread: { threadId, subject: threadSubject, messageIds }, subject: threadSubject };
}

function referencesAfter({ headers }: MessageHead): readonly string[] {
  const own = messageIdsIn(headers["message-id"] ?? "");
  return own.length === 0 ? [] : [...messageIdsIn(headers["references"] ?? ""), ...own];
}

const messageIdsIn = (text: string): readonly string[] => text.match(/<[^<>\s]+>/g) ?? [];
