import type { HistoryRecord, MailboxData, StoredMessage } from "./stored-mail.ts";

/** How long Gmail remembers at least, by its guide on synchronising. */
const memoryMs = 7 * 86_400_000;

type Changed = Pick<StoredMessage, "id" | "threadId" | "labelIds">;

/** The changes of a mailbox in order; history ids only grow. */
export class MailHistory {
  private readonly records: HistoryRecord[];
  private lastId: number;
  private forgottenUpTo: number;

  constructor(
    data: Pick<MailboxData, "history" | "historyId" | "forgottenUpTo">,
    private readonly now: () => number,
  ) {
    this.records = [...data.history];
    this.lastId = data.historyId;
    this.forgottenUpTo = data.forgottenUpTo;
  }

  get currentId(): number {
    return this.lastId;
  }

  note(kind: HistoryRecord["kind"], message: Changed, changedLabelIds: readonly string[]): number {
    this.lastId += 7;
    const record = { id: this.lastId, atMs: this.now(), kind, messageId: message.id };
    const { threadId, labelIds } = message;
    this.records.push({ ...record, threadId, labelIds, changedLabelIds });
    return this.lastId;
  }

  /**
   * Records after an id, oldest first; null when the mailbox no longer goes back so far.
   *
   * @param lagMs Records younger than this are not shown yet.
   */
  since(startId: number, lagMs = 0): readonly HistoryRecord[] | null {
    const old = this.records.filter((record) => record.atMs < this.now() - memoryMs);
    const edge = Math.max(this.forgottenUpTo, ...old.map((record) => record.id));
    if (startId < edge || startId > this.lastId) return null;
    const shownUpTo = this.now() - lagMs;
    return this.records.filter(({ id, atMs }) => id > startId && atMs <= shownUpTo);
  }

  /** Makes every history id up to now too old, as Gmail sometimes does within hours. */
  forget(): void {
    this.lastId += 7;
    this.forgottenUpTo = this.lastId;
  }

  toJSON(): Pick<MailboxData, "history" | "historyId" | "forgottenUpTo"> {
    return {
      history: this.records,
      historyId: this.lastId,
      forgottenUpTo: this.forgottenUpTo,
    };
  }
}
