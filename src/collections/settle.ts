import { isAddressed, type MailEvidence } from "./mail-evidence.ts";
import { isKnown, type OutboxEntry } from "./outbox.ts";
import type { DraftRef } from "./ports.ts";
import type { Day } from "../receivables/calendar.ts";
import { sendingReasons } from "./sending-reasons.ts";

/** Gmail's lists are taken as complete this long after our last write; before that, absence proves nothing. */
export const absenceProvesAfterMs = 600_000;

/** The moment of settling and how its instants become days. */
export type SettlingMoment = {
  readonly nowMs: number;
  readonly dayOf: (epochMs: number) => Day;
};

/**
 * What the mailbox proves about a contact whose fate is open: its new state, or its old one while nothing is proved.
 *
 * `withdrawing` in the answer asks for the draft to be deleted. The order of the proofs: our mail among the sent;
 * our draft still there; a mail or draft by a person's hand to the same address; absence.
 */
export function settled(
  entry: OutboxEntry,
  evidence: MailEvidence,
  moment: SettlingMoment,
): OutboxEntry["state"] {
  if (isKnown(entry) && entry.state.kind !== "waiting") return entry.state;
  const sent = evidence.sentByKey.get(entry.key);
  if (sent !== undefined) {
    const { messageId, threadId, internalDateMs } = sent;
    return { kind: "sent", messageId, threadId, on: moment.dayOf(internalDateMs) };
  }
  const draft = draftThere(entry, evidence);
  if (draft !== null) return withDraftThere(entry, draft);
  if (isAddressed(evidence.sentByHand, entry)) return { kind: "unknown" };
  const isUnrecorded = entry.state.kind === "planned";
  if (isUnrecorded && isAddressed(evidence.draftsByHand, entry)) return { kind: "unknown" };
  const isEarly = moment.nowMs - entry.writtenAtMs < absenceProvesAfterMs;
  if (isEarly || !evidence.isComplete) return entry.state;
  return withNothingThere(entry);
}

/** The entry's draft as it stands now; an unrecorded one is known by the key it carries. */
function draftThere({ key, state }: OutboxEntry, evidence: MailEvidence): DraftRef | null {
  const byId = "draft" in state ? evidence.draftById.get(state.draft.draftId) : undefined;
  return byId ?? evidence.draftByKey.get(key) ?? null;
}

function withDraftThere(entry: OutboxEntry, draft: DraftRef): OutboxEntry["state"] {
  const { state, mode } = entry;
  if ("draft" in state && state.draft.messageId !== draft.messageId)
    return { kind: "waiting", draft, isEdited: true };
  if (state.kind === "withdrawing" || state.kind === "waiting") return state;
  if (mode === "leave") return { kind: "waiting", draft, isEdited: false };
  return { kind: "withdrawing", draft, outcome: "queued", reason: sendingReasons.staleDraft };
}

function withNothingThere({ state }: OutboxEntry): OutboxEntry["state"] {
  if (state.kind === "withdrawing") return withoutDraft(state);
  if (state.kind === "planned")
    return { kind: "withdrawn", outcome: "queued", reason: sendingReasons.staleDraft };
  return { kind: "discarded" };
}

/** What a contact is whose draft is certainly gone after we meant to delete it. */
export function withoutDraft(
  state: Extract<OutboxEntry["state"], { kind: "withdrawing" }>,
): OutboxEntry["state"] {
  const { outcome, reason } = state;
  return outcome === "failed" ? { kind: "failed", reason } : { kind: "withdrawn", outcome, reason };
}
