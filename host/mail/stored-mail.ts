/** A message as the mailbox keeps it; `raw` holds one character per byte. */
export type StoredMessage = {
  readonly id: string;
  readonly threadId: string;
  readonly labelIds: readonly string[];
  readonly raw: string;
  readonly internalDateMs: number;
  /** The history id of its last change. */
  readonly historyId: number;
};

/** A draft: its id stays, its message changes at every edit. */
export type StoredDraft = { readonly id: string; readonly messageId: string };

/** One change of the mailbox. */
export type HistoryRecord = {
  readonly id: number;
  readonly atMs: number;
  readonly kind: "messageAdded" | "messageDeleted" | "labelAdded" | "labelRemoved";
  readonly messageId: string;
  readonly threadId: string;
  /** Labels of the message at that time. */
  readonly labelIds: readonly string[];
  /** Labels that the change added or removed. */
  readonly changedLabelIds: readonly string[];
};

/** A whole mailbox as plain data. */
export type MailboxData = {
  readonly messages: readonly StoredMessage[];
  readonly drafts: readonly StoredDraft[];
  readonly history: readonly HistoryRecord[];
  readonly historyId: number;
  readonly forgottenUpTo: number;
  readonly made: number;
};

/** A mailbox in which nothing has happened yet. */
export const emptyMailbox: MailboxData = {
  messages: [],
  drafts: [],
  history: [],
  historyId: 1000,
  forgottenUpTo: 1000,
  made: 0,
};
