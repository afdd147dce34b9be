import { guarded } from "../execution/guard.ts";
import { invalidRecipientHeader, recipientsOf } from "./address-list.ts";
import type { CallOptions, GmailAccess } from "./gmail-access.ts";
import { messageRef, messageResource, messageStub } from "./gmail-message.ts";
import type { StoredDraft, StoredMessage } from "./stored-mail.ts";

/** A message as scripts give it. */
export type MessageInput = { readonly raw?: string; readonly threadId?: string | null };
type DraftInput = { readonly id?: string; readonly message?: MessageInput };

const writeScopes = ["gmail.compose"] as const;
const readScopes = ["gmail.compose", "gmail.readonly"] as const;

/** The message's text from base64url; throws for anything else, and for a thread that is not there. */
export const rawOf = (access: GmailAccess, method: string, input: MessageInput): string => {
  const raw = input.raw;
  if (typeof raw !== "string" || raw === "" || /[^A-Za-z0-9_\-=]/.test(raw))
    throw access.fail(method, "invalidRaw");
  const { threadId = null } = input;
  if (threadId !== null && access.mailbox.thread(threadId).length === 0)
    throw access.fail(method, "notFound");
  const text = Buffer.from(raw, "base64url").toString("latin1");
  const header = invalidRecipientHeader(text);
  if (header !== null) throw access.invalidHeader(method, header);
  return text;
};

/** Refuses what cannot leave, and counts the recipients. */
export const leave = (access: GmailAccess, method: string, raw: string): void => {
  const recipients = recipientsOf(raw);
  if (recipients.length === 0) throw access.fail(method, "noRecipient");
  const { project } = access.execution;
  if (recipients.some((address) => project.refusedAddresses.has(address)))
    throw access.invalidHeader(method, "To");
  if (recipients.length > project.remainingRecipients) throw access.fail(method, "quota");
  project.remainingRecipients -= recipients.length;
};

const messageOf = (
  access: GmailAccess,
  method: string,
  draft: StoredDraft | null,
): StoredMessage => {
  const message = draft === null ? null : access.mailbox.message(draft.messageId);
  if (message === null) throw access.fail(method, "notFound");
  return message;
};

const draftWith = (access: GmailAccess, draft: StoredDraft, message: object): object =>
  access.answer({ id: draft.id, message });

const sendDraft = (access: GmailAccess, resource: DraftInput): object => {
  const method = "Drafts.send";
  const draft = access.mailbox.draft(String(resource.id));
  const written = messageOf(access, method, draft);
  leave(access, method, written.raw);
  const sent = access.mailbox.sendDraft(draft?.id ?? "");
  if (sent === null) throw access.fail(method, "notFound");
  return access.answer({ ...messageStub(sent) });
};

const listDrafts = (access: GmailAccess, options: CallOptions): object => {
  const method = "Drafts.list";
  access.checkOptions(method, options, ["maxResults", "pageToken", "includeSpamTrash"]);
  const newestFirst = [...access.mailbox.allDrafts()].reverse();
  const { items, nextPageToken } = access.page(method, newestFirst, options);
  const drafts = items.map((draft) => ({
    id: draft.id,
    message: messageRef(messageOf(access, method, draft)),
  }));
  const shown = drafts.length === 0 ? null : drafts;
  return access.answer({ drafts: shown, nextPageToken, resultSizeEstimate: newestFirst.length });
};

/** Gmail.Users.Drafts of one execution. */
export const gmailDrafts = (access: GmailAccess): object =>
  guarded("Gmail.Users.Drafts", {
    create: (resource: DraftInput, userId: string) =>
      access.call("Drafts.create", writeScopes, userId, () => {
        const input = resource.message ?? {};
        const raw = rawOf(access, "Drafts.create", input);
        const draft = access.mailbox.createDraft(raw, input.threadId ?? null);
        return draftWith(access, draft, messageStub(messageOf(access, "Drafts.create", draft)));
      }),
    get: (userId: string, id: string, options: CallOptions = {}) =>
      access.call("Drafts.get", readScopes, userId, () => {
        access.checkOptions("Drafts.get", options, ["format"]);
        const draft = access.mailbox.draft(id);
        const message = messageOf(access, "Drafts.get", draft);
        const format = access.format("Drafts.get", options);
        return access.answer({ id, message: messageResource(message, format, null) });
      }),
    list: (userId: string, options: CallOptions = {}) =>
      access.call("Drafts.list", readScopes, userId, () => listDrafts(access, options)),
    update: (resource: DraftInput, userId: string, id: string) =>
      access.call("Drafts.update", writeScopes, userId, () => {
        const input = resource.message ?? {};
        const raw = rawOf(access, "Drafts.update", input);
        const threadId = access.mailbox.threadFor(raw, input.threadId ?? null);
        const draft = access.mailbox.replaceDraft(id, raw, threadId);
        if (draft === null) throw access.fail("Drafts.update", "notFound");
        return draftWith(access, draft, messageStub(messageOf(access, "Drafts.update", draft)));
      }),
    send: (resource: DraftInput, userId: string) =>
      access.call("Drafts.send", writeScopes, userId, () => sendDraft(access, resource)),
    remove: (userId: string, id: string) =>
      access.call("Drafts.remove", writeScopes, userId, () => {
        if (!access.mailbox.deleteDraft(id)) throw access.fail("Drafts.remove", "notFound");
      }),
  });
