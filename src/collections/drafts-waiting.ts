import { inState, type OutboxEntry } from "./outbox.ts";
import type { DraftRef } from "./ports.ts";
import type { SendingDesk } from "./sending-desk.ts";
import type { SendingState } from "./sending-state.ts";

/** What a look at the waiting drafts found. */
export type WatchedDrafts = {
  /** The state with what is new about drafts that still wait. */
  readonly state: SendingState;
  /** Entries whose draft is no longer there. */
  readonly gone: readonly OutboxEntry[];
  /** Every draft there is, or null when no draft waits and nobody looked. */
  readonly drafts: readonly DraftRef[] | null;
};

const refreshAfterMs = 2 * 86_400_000; // Gmail keeps about a week of history

/**
 * Looks at the drafts that wait for their owner in this account's mailbox: one call, or none when there are none.
 *
 * One whose message id changed was edited: its draft id is its identity, so it goes on waiting.
 */
export function watchDrafts(desk: SendingDesk, state: SendingState): WatchedDrafts {
  const own = ownDrafts(state);
  if (own.length === 0) return { state, gone: [], drafts: null };
  const seen = seenPoint(desk, own);
  const drafts = desk.mailbox.drafts();
  const byId = new Map(drafts.map((draft) => [draft.draftId, draft]));
  const isOwn = new Set(own.map(({ key }) => key));
  const gone = own.filter(({ state: waiting }) => !byId.has(draftIdOf(waiting)));
  const goneKeys = new Set(gone.map(({ key }) => key));
  const waiting = state.waiting.map((entry) =>
    isOwn.has(entry.key) && !goneKeys.has(entry.key)
      ? seenAgain({ ...entry, ...seen }, byId.get(draftIdOf(entry.state)))
      : entry,
  );
  return { state: { ...state, waiting }, gone, drafts };
}

/** Whether a draft that waits for its owner is no longer there: one call, or none when none waits. */
export function isDraftGone({ mailbox }: SendingDesk, state: SendingState): boolean {
  const own = ownDrafts(state);
  if (own.length === 0) return false;
  const there = new Set(mailbox.drafts().map(({ draftId }) => draftId));
  return own.some((entry) => !there.has(draftIdOf(entry.state)));
}

const ownDrafts = ({ waiting, account }: SendingState): readonly OutboxEntry[] =>
  waiting.filter((entry) => isWaitingDraft(entry) && entry.account === account);

/** A later point of the mailbox's history, taken before the drafts are listed, once the old one is two days old. */
function seenPoint(
  desk: SendingDesk,
  own: readonly OutboxEntry[],
): { readonly historyId?: string; readonly historyAtMs?: number } {
  const { epochMs } = desk.clock.now();
  const oldest = Math.min(...own.map(({ historyAtMs }) => historyAtMs));
  if (epochMs - oldest < refreshAfterMs) return {};
  return { historyId: desk.mailbox.historyId(), historyAtMs: epochMs };
}

function seenAgain(entry: OutboxEntry, draft: DraftRef | undefined): OutboxEntry {
  if (entry.state.kind !== "waiting" || draft === undefined) return entry;
  if (draft.messageId === entry.state.draft.messageId) return entry;
  return inState(entry, { kind: "waiting", draft, isEdited: true });
}

const isWaitingDraft = ({ state }: OutboxEntry): boolean => state.kind === "waiting";

const draftIdOf = (state: OutboxEntry["state"]): string =>
  "draft" in state ? state.draft.draftId : "";
