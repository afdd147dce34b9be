import { errorText } from "./error-text.ts";
import { threadSubject } from "../letters/mail-subject.ts";
import { toRfc822 } from "../letters/mime.ts";
import type { KeyedContact } from "./choose-chunk.ts";
import { fingerprint } from "./fingerprint.ts";
import { threadStart, type ThreadStart } from "./mail-thread.ts";
import { inState, withEntries, type OutboxEntry } from "./outbox.ts";
import type { Reason } from "./plan.ts";
import type { SendingDesk } from "./sending-desk.ts";
import { sendingReasons } from "./sending-reasons.ts";
import { saveState, type SendingState } from "./sending-state.ts";
import { sendDrafts } from "./send-drafts.ts";
import { shortKey } from "./short-key.ts";
import { withdrawDrafts } from "./withdraw-drafts.ts";

/** What a chunk did; its contacts stand in the outbox, known or open, and are not booked yet. */
export type SentChunk = {
  readonly state: SendingState;
  /** Contacts that never came into the outbox, and why. */
  readonly unread: readonly { readonly contact: KeyedContact; readonly reason: Reason }[];
  /** Why no further chunk makes sense, or null. */
  readonly stop: Reason | null;
};

type Letter = { readonly contact: KeyedContact; readonly start: ThreadStart };

/** Steps 2 to 6 of a run for at most ten contacts. */
export function sendChunk(
  desk: SendingDesk,
  state: SendingState,
  contacts: readonly KeyedContact[],
): SentChunk {
  const { letters, unread } = readThreads(desk, state, contacts);
  if (letters.length === 0) return { state, unread, stop: null };
  const keys = new Set(letters.map(({ contact }) => contact.key));
  const planned = withPlanned(desk, state, letters);
  const drafted = withDrafts(desk, planned, letters);
  const current = withdrawDrafts(desk, withVerdicts(desk, drafted.state, letters));
  const sent = sendDrafts(desk, current, keys, drafted.stop);
  return { state: sent.state, unread, stop: sent.stop };
}

function readThreads(
  desk: SendingDesk,
  state: SendingState,
  contacts: readonly KeyedContact[],
): { readonly letters: readonly Letter[]; readonly unread: SentChunk["unread"] } {
  const letters: Letter[] = [];
  const unread: { contact: KeyedContact; reason: Reason }[] = [];
  for (const contact of contacts) {
    const { customerKey, newThread } = contact.contact;
    const stored = state.ledger.customers.get(shortKey(customerKey))?.thread ?? null;
    try {
      const { subject } = contact.message;
      const start = threadStart(desk.mailbox, newThread ? null : stored, subject);
      letters.push({ contact, start });
    } catch (error) {
      unread.push({ contact, reason: sendingReasons.threadUnread(errorText(error)) });
    }
  }
  return { letters, unread };
}

/** Step 2: the outbox knows of every contact before the mailbox does. */
function withPlanned(
  desk: SendingDesk,
  state: SendingState,
  letters: readonly Letter[],
): SendingState {
  const historyId = desk.mailbox.historyId();
  const entries = letters.map((letter) => plannedEntry(desk, letter, historyId));
  return saveState(desk.store, { ...state, outbox: [...state.outbox, ...entries] });
}

function plannedEntry(
  desk: SendingDesk,
  { contact: { contact, key, occasion, message }, start }: Letter,
  historyId: string,
): OutboxEntry {
  const { day, epochMs } = desk.clock.now();
  const { customerKey, customer, stage, invoices, completes, owed, reason } = contact;
  return {
    ...{ key, occasion, customerKey, customer, stage, invoices, completes, owed, reason, day },
    to: message.to,
    cc: message.cc,
    mode: contact.mode === "send" ? "send" : "leave",
    isOwnThread: contact.newThread,
    subject: start.subject,
    fingerprint: fingerprint(desk.digest, message),
    account: desk.account.email,
    historyId,
    historyAtMs: epochMs,
    writtenAtMs: epochMs,
    state: { kind: "planned" },
    isBooked: false,
  };
}

/** Steps 3 and 4: a draft for each, then their ids in the outbox. A draft refused for good ends its contact. */
function withDrafts(
  desk: SendingDesk,
  state: SendingState,
  letters: readonly Letter[],
): { readonly state: SendingState; readonly stop: Reason | null } {
  const byKey = new Map(state.outbox.map((entry) => [entry.key, entry]));
  const made: OutboxEntry[] = [];
  let stop: Reason | null = null;
  for (const letter of letters) {
    const entry = byKey.get(letter.contact.key);
    if (entry === undefined) continue;
    const answer: DraftedEntry = stop === null ? draftFor(desk, entry, letter) : { entry, stop };
    stop = stop ?? answer.stop;
    made.push(notAttempted(answer));
  }
  const { epochMs } = desk.clock.now();
  const written = made.map((entry) => ({ ...entry, writtenAtMs: epochMs }));
  const outbox = withEntries(state.outbox, written);
  return { state: saveState(desk.store, { ...state, outbox }), stop };
}

type DraftedEntry = { readonly entry: OutboxEntry; readonly stop: Reason | null };

function draftFor(desk: SendingDesk, entry: OutboxEntry, { contact, start }: Letter): DraftedEntry {
  const { thread, subject } = start;
  const message = {
    ...contact.message,
    subject: threadSubject(subject, thread),
    thread,
    key: entry.key,
  };
  const rfc822 = toRfc822(message, desk.encodeBase64);
  try {
    const answer = desk.mailbox.createDraft(rfc822, thread?.threadId ?? null);
    if (answer.kind === "created" && answer.draft.draftId === "") return { entry, stop: null };
    if (answer.kind === "created")
      return { entry: inState(entry, { kind: "drafted", draft: answer.draft }), stop: null };
    const { why, detail } = answer;
    if (why === "address") {
      const reason = sendingReasons.addressRefused(detail);
      return { entry: inState(entry, { kind: "failed", reason }), stop: null };
    }
    const stop = sendingReasons[why === "quota" ? "quotaRefused" : "permissionRefused"](detail);
    return { entry, stop };
  } catch {
    // Perhaps made, perhaps not: the next run looks for it by its key.
    return { entry, stop: null };
  }
}

const notAttempted = ({ entry, stop }: DraftedEntry): OutboxEntry =>
  stop === null ? entry : inState(entry, { kind: "withdrawn", outcome: "queued", reason: stop });

/** Step 5: what changed meanwhile is marked to be withdrawn; a draft that a person edited is left to its owner. */
function withVerdicts(
  desk: SendingDesk,
  state: SendingState,
  letters: readonly Letter[],
): SendingState {
  const verdicts = desk.work.revalidate(letters.map(({ contact }) => contact));
  const drafts = new Map(desk.mailbox.drafts().map((draft) => [draft.draftId, draft]));
  const verdictOf = new Map(
    letters.map(({ contact: { key } }, index) => [key, verdicts[index]] as const),
  );
  const outbox = state.outbox.map((entry) => {
    const verdict = verdictOf.get(entry.key);
    if (entry.state.kind !== "drafted" || verdict === undefined) return entry;
    const { draft } = entry.state;
    const now = drafts.get(draft.draftId) ?? draft;
    if (now.messageId !== draft.messageId)
      return inState(entry, { kind: "waiting", draft: now, isEdited: true });
    if (verdict.kind === "unchanged") return entry;
    const { reason } = verdict;
    return inState(entry, { kind: "withdrawing", draft, outcome: "skipped", reason });
  });
  return { ...state, outbox };
}
