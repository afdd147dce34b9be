import { addressesOf } from "./address-list.ts";
import type { Mailbox } from "./mailbox.ts";
import { mailDate } from "./message-stamp.ts";
import { decodedWords, encodedWords, headerValue, withHeader, withoutHeaders } from "./rfc822.ts";
import type { StoredDraft, StoredMessage } from "./stored-mail.ts";

/** What a person does to the mailbox with Gmail's own windows. */
export type Person = {
  /** Gmail's editor keeps the draft id, makes a new message and drops headers it does not know. */
  editDraft(
    draftId: string,
    changes?: { readonly subject?: string; readonly to?: string },
  ): StoredDraft;
  sendDraft(draftId: string): StoredMessage;
  deleteDraft(draftId: string): void;
  /** A mail of the person's own. */
  write(to: string, subject: string, text: string): StoredMessage;
  /** The other side answers a message of ours. */
  answer(
    messageId: string,
    text: string,
    headers?: Readonly<Record<string, string>>,
  ): StoredMessage;
  /** A delivery failure report for a message of ours. */
  bounce(messageId: string, address: string): StoredMessage;
};

const mail = (headers: Readonly<Record<string, string>>, text: string): string => {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${encodedWords(value)}`);
  const body = Buffer.from(text, "utf8").toString("base64");
  return [
    ...lines,
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=UTF-8",
    "Content-Transfer-Encoding: base64",
    "",
    body,
    "",
  ].join("\r\n");
};

const existing = <T>(thing: T | null, id: string): T => {
  if (thing === null) throw new Error(`There is no ${id} in the mailbox.`);
  return thing;
};

const answerTo = (
  original: StoredMessage,
  headers: Readonly<Record<string, string>>,
  text: string,
  atMs: number,
): string => {
  const messageId = headerValue(original.raw, "Message-ID") ?? "";
  const subject = decodedWords(headerValue(original.raw, "Subject") ?? "");
  const first = {
    To: headerValue(original.raw, "From") ?? "",
    Subject: `Re: ${subject.replace(/^re:\s*/i, "")}`,
    Date: mailDate(atMs),
    "In-Reply-To": messageId,
    References: messageId,
    "Message-ID": `<answer-${original.id}-${String(atMs)}@example.com>`,
  };
  return mail({ ...first, ...headers }, text);
};

const edited = (
  raw: string,
  changes: { readonly subject?: string; readonly to?: string },
): string => {
  const known = withoutHeaders(raw, (name) => /^x-/i.test(name));
  const named =
    changes.subject === undefined
      ? known
      : withHeader(known, "Subject", encodedWords(changes.subject));
  return changes.to === undefined ? named : withHeader(named, "To", changes.to);
};

/** The hands of the mailbox's owner and of those who write to it; for tests and the local page. */
export const personAt = (mailbox: Mailbox): Person => {
  const received = (original: StoredMessage, headers: Record<string, string>, text: string) =>
    mailbox.receive(answerTo(original, headers, text, mailbox.now()), original.threadId);
  return {
    editDraft: (draftId, changes = {}) => {
      const draft = existing(mailbox.draft(draftId), draftId);
      const message = existing(mailbox.message(draft.messageId), draft.messageId);
      // An edited subject moves the draft to a thread of its own.
      const threadId = changes.subject === undefined ? message.threadId : null;
      const raw = edited(message.raw, changes);
      return existing(mailbox.replaceDraft(draftId, raw, threadId), draftId);
    },
    sendDraft: (draftId) => existing(mailbox.sendDraft(draftId), draftId),
    deleteDraft: (draftId) => {
      if (!mailbox.deleteDraft(draftId)) existing(null, draftId);
    },
    write: (to, subject, text) => mailbox.send(mail({ To: to, Subject: subject }, text), null),
    answer: (messageId, text, headers = {}) => {
      const original = existing(mailbox.message(messageId), messageId);
      const [recipient] = addressesOf(headerValue(original.raw, "To") ?? "");
      return received(original, { From: recipient?.address ?? "", ...headers }, text);
    },
    bounce: (messageId, address) => {
      const original = existing(mailbox.message(messageId), messageId);
      const headers = {
        From: "Mail Delivery Subsystem <mailer-daemon@googlemail.com>",
        Subject: "Delivery Status Notification (Failure)",
        "Auto-Submitted": "auto-replied",
      };
      return received(original, headers, `Address not found: ${address}`);
    },
  };
};
