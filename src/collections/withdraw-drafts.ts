import { gatherEvidence } from "./mail-evidence.ts";
import { inState, isOpen, withEntries, type OutboxEntry } from "./outbox.ts";
import { dayOfInstant, type SendingDesk } from "./sending-desk.ts";
import { saveState, type SendingState } from "./sending-state.ts";
import { settled, withoutDraft } from "./settle.ts";

/**
 * Deletes the draft of every entry that is to be withdrawn: first the outbox says so, then the drafts go.
 *
 * A draft that is gone already may have been sent by its owner a moment ago: the sent mail is looked at once more.
 * What then stays open waits for the next run.
 */
export function withdrawDrafts(desk: SendingDesk, state: SendingState): SendingState {
  const doomed = state.outbox.filter(isWithdrawing);
  if (doomed.length === 0) return state;
  const { epochMs } = desk.clock.now();
  const marked = doomed.map((entry) => ({ ...entry, writtenAtMs: epochMs }));
  const saved = saveState(desk.store, { ...state, outbox: withEntries(state.outbox, marked) });
  const after = saved.outbox.filter(isWithdrawing).map((entry) => afterDelete(desk, entry));
  const gone = after.filter(({ isGone }) => isGone).map(({ entry }) => entry);
  const looked = gone.length === 0 ? [] : lookOnceMore(desk, gone);
  const deleted = after.filter(({ isGone }) => !isGone).map(({ entry }) => entry);
  return { ...saved, outbox: withEntries(saved.outbox, [...deleted, ...looked]) };
}

type WithdrawingEntry = OutboxEntry & {
  readonly state: Extract<OutboxEntry["state"], { kind: "withdrawing" }>;
};

const isWithdrawing = (entry: OutboxEntry): entry is WithdrawingEntry =>
  isOpen(entry) && entry.state.kind === "withdrawing";

function afterDelete(
  desk: SendingDesk,
  entry: WithdrawingEntry,
): { readonly entry: OutboxEntry; readonly isGone: boolean } {
  try {
    const isGone = desk.mailbox.deleteDraft(entry.state.draft.draftId) === "gone";
    return { entry: isGone ? entry : inState(entry, withoutDraft(entry.state)), isGone };
  } catch {
    // Perhaps deleted, perhaps not: the next run looks.
    return { entry, isGone: false };
  }
}

function lookOnceMore(desk: SendingDesk, gone: readonly OutboxEntry[]): readonly OutboxEntry[] {
  const evidence = gatherEvidence(desk.mailbox, gone, desk.mailbox.drafts());
  const moment = {
    nowMs: desk.clock.now().epochMs,
    dayOf: (epochMs: number) => dayOfInstant(desk.clock, epochMs),
  };
  return gone.map((entry) => inState(entry, settled(entry, evidence, moment)));
}
