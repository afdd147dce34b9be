import type { HostClock } from "../execution/host-clock.ts";
import type { AccountHolder } from "../account.ts";
import { recipientsOf } from "./address-list.ts";
import { MailHistory } from "./mail-history.ts";
import { stamped } from "./message-stamp.ts";
import {
  emptyMailbox,
  type MailboxData,
  type StoredDraft,
  type StoredMessage,
} from "./stored-mail.ts";
import { threadOf } from "./thread-rule.ts";

type Placement = { readonly labelIds: readonly string[]; readonly threadId: string | null };

/** A Gmail mailbox: messages, drafts and the history of their changes. */
export class Mailbox {
  readonly history: MailHistory;
  /** How late lists and history show what has happened; Gmail does not say. */
  listLagMs = 0;
  private readonly messages: Map<string, StoredMessage>;
  private readonly drafts: Map<string, StoredDraft>;
  private made: number;
  private clock: HostClock | null = null;

  constructor(
    readonly account: AccountHolder,
    data: MailboxData = emptyMailbox,
  ) {
    this.messages = new Map(data.messages.map((message) => [message.id, message]));
    this.drafts = new Map(data.drafts.map((draft) => [draft.id, draft]));
    this.history = new MailHistory(data, () => this.now());
    this.made = data.made;
  }

  /** Tells the mailbox whose time it keeps. */
  keepTime(clock: HostClock): void {
    this.clock = clock;
  }

  now(): number {
    return this.clock?.now() ?? 0;
  }

  /** Oldest first. */
  allMessages(): readonly StoredMessage[] {
    return [...this.messages.values()];
  }

  allDrafts(): readonly StoredDraft[] {
    return [...this.drafts.values()];
  }

  /** Messages that lists show by now, oldest first. */
  listedMessages(): readonly StoredMessage[] {
    const shownUpTo = this.now() - this.listLagMs;
    return this.allMessages().filter(({ internalDateMs }) => internalDateMs <= shownUpTo);
  }

  message(id: string): StoredMessage | null {
    return this.messages.get(id) ?? null;
  }

  draft(id: string): StoredDraft | null {
    return this.drafts.get(id) ?? null;
  }

  thread(threadId: string): readonly StoredMessage[] {
    return this.allMessages().filter((message) => message.threadId === threadId);
  }

  createDraft(raw: string, threadId: string | null): StoredDraft {
    const message = this.add(raw, { labelIds: ["DRAFT"], threadId });
    this.made += 1;
    const draft = { id: `r${String(4_000_000_000_000_000 + this.made)}`, messageId: message.id };
    this.drafts.set(draft.id, draft);
    return draft;
  }

  /** A new message takes the place of the draft's old one, in the thread named. */
  replaceDraft(draftId: string, raw: string, threadId: string | null): StoredDraft | null {
    const draft = this.drafts.get(draftId);
    if (draft === undefined) return null;
    const message = this.place(raw, { labelIds: ["DRAFT"], threadId });
    this.remove(draft.messageId);
    const replaced = { id: draftId, messageId: message.id };
    this.drafts.set(draftId, replaced);
    return replaced;
  }

  /** False when there is no such draft. */
  deleteDraft(draftId: string): boolean {
    const draft = this.drafts.get(draftId);
    if (draft === undefined) return false;
    this.drafts.delete(draftId);
    this.remove(draft.messageId);
    return true;
  }

  /** Sending deletes the draft and makes a new message in its thread (Gmail guide on drafts). */
  sendDraft(draftId: string): StoredMessage | null {
    const draft = this.drafts.get(draftId);
    const written = draft === undefined ? null : this.message(draft.messageId);
    if (written === null) return null;
    this.deleteDraft(draftId);
    const { raw, threadId } = written;
    return this.place(raw, { labelIds: this.sentLabels(raw), threadId });
  }

  send(raw: string, threadId: string | null): StoredMessage {
    return this.add(raw, { labelIds: this.sentLabels(raw), threadId });
  }

  /** A message that came from outside. */
  receive(raw: string, threadId: string | null): StoredMessage {
    return this.place(raw, { labelIds: ["INBOX", "UNREAD"], threadId });
  }

  toJSON(): MailboxData {
    return {
      messages: this.allMessages(),
      drafts: this.allDrafts(),
      ...this.history.toJSON(),
      made: this.made,
    };
  }

  private sentLabels(raw: string): readonly string[] {
    const isToOneself = recipientsOf(raw).includes(this.account.email.toLowerCase());
    return isToOneself ? ["SENT", "INBOX", "UNREAD"] : ["SENT"];
  }

  /** The thread that a message of ours may join; null for one of its own. */
  threadFor(raw: string, wanted: string | null): string | null {
    return threadOf(raw, wanted, wanted === null ? [] : this.thread(wanted));
  }

  private add(raw: string, { labelIds, threadId }: Placement): StoredMessage {
    return this.place(raw, { labelIds, threadId: this.threadFor(raw, threadId) });
  }

  private place(raw: string, { labelIds, threadId }: Placement): StoredMessage {
    this.made += 1;
    const id = `18c0${(this.made * 0x10_0001).toString(16).padStart(12, "0")}`;
    const isOurs = !labelIds.includes("INBOX") || labelIds.includes("SENT");
    const stamp = { account: this.account, atMs: this.now(), serial: this.made };
    const placed = { id, threadId: threadId ?? id, labelIds };
    const historyId = this.history.note("messageAdded", placed, labelIds);
    const message: StoredMessage = {
      ...placed,
      raw: isOurs ? stamped(raw, stamp) : raw,
      internalDateMs: this.now(),
      historyId,
    };
    this.messages.set(id, message);
    return message;
  }

  private remove(messageId: string): void {
    const message = this.messages.get(messageId);
    if (message === undefined) return;
    this.messages.delete(messageId);
    this.history.note("messageDeleted", message, []);
  }
}
