import { guarded } from "../execution/guard.ts";
import type { CallOptions, GmailAccess } from "./gmail-access.ts";
import { leave, rawOf, type MessageInput } from "./gmail-drafts.ts";
import { messageRef, messageResource, messageStub } from "./gmail-message.ts";

const readScopes = ["gmail.metadata", "gmail.readonly"] as const;

const namesOf = (value: unknown): readonly string[] | null => {
  if (value === undefined || value === null) return null;
  return typeof value === "string" ? [value] : Array.from(value as readonly string[], String);
};

const list = (access: GmailAccess, options: CallOptions): object => {
  const method = "Messages.list";
  const known = ["maxResults", "pageToken", "labelIds", "includeSpamTrash"];
  access.checkOptions(method, options, known);
  const labels = namesOf(options["labelIds"]) ?? [];
  const found = [...access.mailbox.listedMessages()]
    .reverse()
    .filter((message) => labels.every((label) => message.labelIds.includes(label)));
  const { items, nextPageToken } = access.page(method, found, options);
  const messages = items.length === 0 ? null : items.map(messageRef);
  return access.answer({ messages, nextPageToken, resultSizeEstimate: found.length });
};

const get = (access: GmailAccess, id: string, options: CallOptions): object => {
  const method = "Messages.get";
  access.checkOptions(method, options, ["format", "metadataHeaders"]);
  const format = access.format(method, options);
  const message = access.mailbox.message(id);
  if (message === null) throw access.fail(method, "notFound");
  return access.answer(messageResource(message, format, namesOf(options["metadataHeaders"])));
};

/** Gmail.Users.Messages of one execution. */
export const gmailMessages = (access: GmailAccess): object =>
  guarded("Gmail.Users.Messages", {
    list: (userId: string, options: CallOptions = {}) =>
      access.call("Messages.list", readScopes, userId, () => list(access, options)),
    get: (userId: string, id: string, options: CallOptions = {}) =>
      access.call("Messages.get", readScopes, userId, () => get(access, id, options)),
    send: (resource: MessageInput, userId: string) =>
      access.call("Messages.send", ["gmail.compose", "gmail.send"], userId, () => {
        const raw = rawOf(access, "Messages.send", resource);
        leave(access, "Messages.send", raw);
        const sent = access.mailbox.send(raw, resource.threadId ?? null);
        return access.answer({ ...messageStub(sent) });
      }),
  });

const getThread = (access: GmailAccess, id: string, options: CallOptions): object => {
  const method = "Threads.get";
  access.checkOptions(method, options, ["format", "metadataHeaders"]);
  const format = access.format(method, options);
  const thread = access.mailbox.thread(id);
  if (thread.length === 0) throw access.fail(method, "notFound");
  const headers = namesOf(options["metadataHeaders"]);
  const historyId = String(Math.max(...thread.map((message) => message.historyId)));
  const messages = thread.map((message) => messageResource(message, format, headers));
  return access.answer({ id, historyId, messages });
};

/** Gmail.Users.Threads of one execution. */
export const gmailThreads = (access: GmailAccess): object =>
  guarded("Gmail.Users.Threads", {
    get: (userId: string, id: string, options: CallOptions = {}) =>
      access.call("Threads.get", readScopes, userId, () => getThread(access, id, options)),
  });
