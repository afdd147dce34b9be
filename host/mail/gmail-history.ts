import { guarded } from "../execution/guard.ts";
import type { CallOptions, GmailAccess } from "./gmail-access.ts";
import type { HistoryRecord } from "./stored-mail.ts";

const listName: Readonly<Record<HistoryRecord["kind"], string>> = {
  messageAdded: "messagesAdded",
  messageDeleted: "messagesDeleted",
  labelAdded: "labelsAdded",
  labelRemoved: "labelsRemoved",
};

const entry = (record: HistoryRecord): object => {
  const ref = { id: record.messageId, threadId: record.threadId };
  const message = { ...ref, labelIds: record.labelIds };
  const isLabel = record.kind === "labelAdded" || record.kind === "labelRemoved";
  const change = isLabel ? { message, labelIds: record.changedLabelIds } : { message };
  return { id: String(record.id), messages: [ref], [listName[record.kind]]: [change] };
};

const kindsOf = (value: unknown): readonly string[] | null => {
  if (value === undefined || value === null) return null;
  return typeof value === "string" ? [value] : Array.from(value as readonly string[], String);
};

const list = (access: GmailAccess, options: CallOptions): object => {
  const method = "History.list";
  const known = ["startHistoryId", "historyTypes", "labelId", "maxResults", "pageToken"];
  access.checkOptions(method, options, known);
  const startId = Number(options["startHistoryId"] ?? Number.NaN);
  if (!Number.isInteger(startId)) throw access.fail(method, "invalidHistory");
  const all = access.mailbox.history.since(startId, access.mailbox.listLagMs);
  if (all === null) throw access.fail(method, "notFound");
  const kinds = kindsOf(options["historyTypes"]);
  const label = options["labelId"] as string | undefined;
  const wanted = all.filter(
    (record) =>
      (kinds?.includes(record.kind) ?? true) &&
      (label === undefined || record.labelIds.includes(label)),
  );
  const { items, nextPageToken } = access.page(method, wanted, options);
  const history = items.length === 0 ? null : items.map(entry);
  const historyId = String(access.mailbox.history.currentId);
  return access.answer({ history, nextPageToken, historyId });
};

/** Gmail.Users.History of one execution. */
export const gmailHistory = (access: GmailAccess): object =>
  guarded("Gmail.Users.History", {
    list: (userId: string, options: CallOptions = {}) =>
      access.call("History.list", ["gmail.metadata", "gmail.readonly"], userId, () =>
        list(access, options),
      ),
  });
