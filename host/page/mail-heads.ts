import type { Mailbox } from "../mail/mailbox.ts";
import { decodedWords, headerValue } from "../mail/rfc822.ts";
import type { StoredMessage } from "../mail/stored-mail.ts";
import { civilText } from "./civil-text.ts";
import type { MailHead } from "./wire.ts";

const kindOf = ({ labelIds }: StoredMessage): MailHead["kind"] => {
  if (labelIds.includes("DRAFT")) return "draft";
  return labelIds.includes("SENT") ? "sent" : "received";
};

/** The lines of the outbox, newest first. */
export function mailHeads(mailbox: Mailbox, zone: string): readonly MailHead[] {
  const drafts = new Map(mailbox.allDrafts().map(({ id, messageId }) => [messageId, id]));
  return [...mailbox.allMessages()].reverse().map((message) => {
    const { day, time } = civilText(message.internalDateMs, zone);
    return {
      id: message.id,
      draftId: drafts.get(message.id) ?? null,
      kind: kindOf(message),
      to: decodedWords(headerValue(message.raw, "To") ?? ""),
      subject: decodedWords(headerValue(message.raw, "Subject") ?? ""),
      at: `${day} ${time}`,
    };
  });
}
