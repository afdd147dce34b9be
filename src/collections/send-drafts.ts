import { errorText } from "./error-text.ts";
import { inState, withEntries, type OutboxEntry } from "./outbox.ts";
import type { Reason } from "./plan.ts";
import type { DraftRef, Mailbox, SendAnswer } from "./ports.ts";
import { dayOfInstant, type SendingDesk } from "./sending-desk.ts";
import { sendingReasons } from "./sending-reasons.ts";
import type { SendingState } from "./sending-state.ts";
import { withdrawDrafts } from "./withdraw-drafts.ts";

type DraftedEntry = OutboxEntry & {
  readonly state: { readonly kind: "drafted"; readonly draft: DraftRef };
};

/**
 * Step 6: sends each draft of these contacts that is to be sent; drafts in mode `leave` are left to their owner.
 *
 * A refusal about the address ends that contact. One about quota or permission ends the chunk: its other drafts are
 * withdrawn. Whatever is no clear answer stays open for the next run and is not tried again in this one.
 *
 * @param stop a refusal that came before: nothing is sent then, everything is withdrawn.
 */
export function sendDrafts(
  desk: SendingDesk,
  state: SendingState,
  keys: ReadonlySet<string>,
  stop: Reason | null,
): { readonly state: SendingState; readonly stop: Reason | null } {
  let stopped = stop;
  const after: OutboxEntry[] = [];
  for (const entry of state.outbox) {
    if (!keys.has(entry.key) || !isDrafted(entry)) continue;
    if (stopped !== null) after.push(withdrawn(entry, "queued", stopped));
    else if (entry.mode === "leave") {
      after.push(inState(entry, { kind: "waiting", draft: entry.state.draft, isEdited: false }));
    } else {
      const sent = sendOne(desk, entry);
      after.push(sent.entry);
      stopped = sent.stop;
    }
  }
  const outbox = withEntries(state.outbox, after);
  return { state: withdrawDrafts(desk, { ...state, outbox }), stop: stopped };
}

function sendOne(
  desk: SendingDesk,
  entry: DraftedEntry,
): { readonly entry: OutboxEntry; readonly stop: Reason | null } {
  const answer = answerOf(desk.mailbox, entry.state.draft.draftId);
  if (answer.kind === "maybe") return { entry, stop: null };
  if (answer.kind === "sent") {
    const { messageId, threadId } = answer;
    const on = dayOfInstant(desk.clock, desk.clock.now().epochMs);
    return { entry: inState(entry, { kind: "sent", messageId, threadId, on }), stop: null };
  }
  const { why, detail } = answer;
  if (why === "address")
    return { entry: withdrawn(entry, "failed", sendingReasons.addressRefused(detail)), stop: null };
  const stop =
    why === "quota"
      ? sendingReasons.quotaRefused(detail)
      : sendingReasons.permissionRefused(detail);
  return { entry: withdrawn(entry, "queued", stop), stop };
}

function answerOf(mailbox: Mailbox, draftId: string): SendAnswer {
  try {
    return mailbox.sendDraft(draftId);
  } catch (error) {
    return { kind: "maybe", detail: errorText(error) };
  }
}

const withdrawn = (
  { state: { draft }, ...entry }: DraftedEntry,
  outcome: "failed" | "queued",
  reason: Reason,
): OutboxEntry => ({ ...entry, state: { kind: "withdrawing", draft, outcome, reason } });

const isDrafted = (entry: OutboxEntry): entry is DraftedEntry => entry.state.kind === "drafted";
