import type { OutboxEntry } from "./outbox.ts";
import type { DraftRef, HistoryMessage, Mailbox, MessageHead } from "./ports.ts";

/** What the mailbox shows about the mails under way. */
export type MailEvidence = {
  /** Sent messages by the key they carry. */
  readonly sentByKey: ReadonlyMap<string, MessageHead>;
  /** Sent messages without a key of ours. */
  readonly sentByHand: readonly MessageHead[];
  /** Drafts by the key they carry. */
  readonly draftByKey: ReadonlyMap<string, DraftRef>;
  readonly draftById: ReadonlyMap<string, DraftRef>;
  /** Drafts made or changed lately that carry no key and belong to no recorded draft of ours. */
  readonly draftsByHand: readonly MessageHead[];
  /** False when a draft vanished while we looked: it may be among the sent, so absence proves nothing. */
  readonly isComplete: boolean;
};

const keyHeader = "x-cobralo-key";
const clockToleranceMs = 60_000;

/**
 * Looks in the mailbox for what became of these entries: in its history since the oldest entry's point; when Gmail
 * no longer has that, in all mail sent since that time and all drafts.
 *
 * @param drafts every draft there is now, listed by the caller.
 */
export function gatherEvidence(
  mailbox: Mailbox,
  entries: readonly OutboxEntry[],
  drafts: readonly DraftRef[],
): MailEvidence {
  const recorded = new Set(entries.map(recordedDraftId));
  const draftById = new Map(drafts.map((draft) => [draft.draftId, draft]));
  const draftOf = new Map(drafts.map((draft) => [draft.messageId, draft]));
  const sentByKey = new Map<string, MessageHead>();
  const draftByKey = new Map<string, DraftRef>();
  const sentByHand: MessageHead[] = [];
  const draftsByHand: MessageHead[] = [];
  let isComplete = true;
  for (const messageId of candidates(mailbox, entries, drafts)) {
    const draft = draftOf.get(messageId);
    if (draft !== undefined && recorded.has(draft.draftId)) continue;
    const head = mailbox.head(messageId);
    if (head === null) {
      if (draft !== undefined) isComplete = false;
      continue;
    }
    const key = head.headers[keyHeader];
    if (head.labels.includes("SENT")) {
      if (key === undefined) sentByHand.push(head);
      else sentByKey.set(key, head);
    } else if (draft !== undefined) {
      if (key === undefined) draftsByHand.push(head);
      else draftByKey.set(key, draft);
    }
  }
  return { sentByKey, sentByHand, draftByKey, draftById, draftsByHand, isComplete };
}

/** Whether one of these messages went, or is meant, to an address of the entry since the entry began. */
export function isAddressed(messages: readonly MessageHead[], entry: OutboxEntry): boolean {
  const wanted = new Set([...entry.to, ...entry.cc].map((address) => address.toLowerCase()));
  return messages.some(
    (message) =>
      message.internalDateMs >= entry.historyAtMs - clockToleranceMs &&
      addressesOf(message).some((address) => wanted.has(address)),
  );
}

function candidates(
  mailbox: Mailbox,
  entries: readonly OutboxEntry[],
  drafts: readonly DraftRef[],
): readonly string[] {
  const [oldest] = [...entries].sort((one, other) => one.historyAtMs - other.historyAtMs);
  if (oldest === undefined) return [];
  const history = mailbox.historySince(oldest.historyId);
  if (history !== null) return unique(history.filter(isMailOfOurs));
  const sent = mailbox.sentSince(oldest.historyAtMs - clockToleranceMs);
  return unique([...sent, ...drafts]);
}

const isMailOfOurs = ({ labels }: HistoryMessage): boolean =>
  labels.includes("SENT") || labels.includes("DRAFT");

const unique = (messages: readonly { readonly messageId: string }[]): readonly string[] => [
  ...new Set(messages.map(({ messageId }) => messageId)),
];

const recordedDraftId = ({ state }: OutboxEntry): string | null =>
  "draft" in state ? state.draft.draftId : null;

/** Bare addresses of To and Cc, lower case. */
function addressesOf({ headers }: MessageHead): readonly string[] {
  const listed = `${headers["to"] ?? ""},${headers["cc"] ?? ""}`.toLowerCase();
  return listed.match(/[^\s<>,;:"()]+@[^\s<>,;:"()]+/g) ?? [];
}
