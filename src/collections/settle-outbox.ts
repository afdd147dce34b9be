import { watchDrafts } from "./drafts-waiting.ts";
import { gatherEvidence } from "./mail-evidence.ts";
import { inState, isOpen, withEntries } from "./outbox.ts";
import { dayOfInstant, type SendingDesk } from "./sending-desk.ts";
import type { SendingState } from "./sending-state.ts";
import { settled } from "./settle.ts";
import { withdrawDrafts } from "./withdraw-drafts.ts";

/**
 * Step 0: finds out what became of every contact under way and of the drafts that wait for their owner.
 *
 * Nothing is booked here: contacts whose fate is now known stand in the outbox in that state, and `finish` books
 * them. A draft that was to be sent and is still there untouched is withdrawn, so that nothing stale ever leaves.
 */
export function settleOutbox(desk: SendingDesk, state: SendingState): SendingState {
  const watched = watchDrafts(desk, state);
  const open = watched.state.outbox.filter(isOpen);
  const questions = [...open, ...watched.gone];
  if (questions.length === 0) return watched.state;
  const drafts = watched.drafts ?? desk.mailbox.drafts();
  const evidence = gatherEvidence(desk.mailbox, questions, drafts);
  const moment = {
    nowMs: desk.clock.now().epochMs,
    dayOf: (epochMs: number) => dayOfInstant(desk.clock, epochMs),
  };
  const answers = questions.map((entry) => inState(entry, settled(entry, evidence, moment)));
  return withdrawDrafts(desk, withAnswers(watched.state, answers));
}

/** Puts the answers in; a waiting draft whose fate is now known comes back to the outbox to be booked. */
function withAnswers(state: SendingState, answers: SendingState["outbox"]): SendingState {
  const inOutbox = new Set(state.outbox.map(({ key }) => key));
  const ended = answers.filter(
    ({ key, state: { kind } }) => !inOutbox.has(key) && kind !== "waiting",
  );
  const endedKeys = new Set(ended.map(({ key }) => key));
  return {
    ...state,
    outbox: [...withEntries(state.outbox, answers), ...ended],
    waiting: state.waiting.filter(({ key }) => !endedKeys.has(key)),
  };
}
