import { withFormerAdopted } from "./adopt-former.ts";
import { chooseChunk, keyedContacts, type ChosenChunk, type KeyedContact } from "./choose-chunk.ts";
import { finishContacts } from "./finish-contacts.ts";
import type { FormerKeys } from "./former-keys.ts";
import type { Reason } from "./plan.ts";
import type { Quota } from "./ports.ts";
import { openedQuotaLog } from "./quota-log.ts";
import { forgetSettled } from "./record-contact.ts";
import type { RunLog } from "./run-log.ts";
import { sendChunk, type SentChunk } from "./send-chunk.ts";
import { ensureClaim, isOwnClaim } from "./sender-claim.ts";
import { sendingBasis } from "./sending-basis.ts";
import type { SendingDesk } from "./sending-desk.ts";
import { sendingReasons } from "./sending-reasons.ts";
import { readState, saveState, type SendingState } from "./sending-state.ts";
import type { OutgoingPlan } from "./sending-work.ts";

/** Sends chunk after chunk until nothing is due, or time, quota, a stop or another sender ends it. */
export function sendChunks(
  desk: SendingDesk,
  start: SendingState,
  quota: Quota,
  log: RunLog,
): SendingState {
  const stop = stopBefore(desk, start);
  if (stop !== null) return stoppedWith(start, log, stop, []);
  const remaining = quota.remainingRecipients();
  const tried = new Set<string>();
  let turn: Turn = { state: start, left: null };
  let chunks = 0;
  do {
    turn = oneChunk(desk, turn.state, remaining, tried, log);
    chunks += 1;
    if (turn.left !== null && chunks < desk.options.chunkLimit)
      turn = beforeNext(desk, turn.state, turn.left, log);
  } while (turn.left !== null && chunks < desk.options.chunkLimit);
  log.left(turn.left ?? [], sendingReasons.nextChunk);
  return turn.state;
}

/** Where things stand after a chunk; `left` is null when no other follows. */
type Turn = { readonly state: SendingState; readonly left: readonly KeyedContact[] | null };

function oneChunk(
  desk: SendingDesk,
  before: SendingState,
  remaining: number,
  tried: Set<string>,
  log: RunLog,
): Turn {
  const opened = withQuotaLog(desk, before, remaining);
  const plan = desk.work.plan(sendingBasis(opened, remaining, desk.clock.now()));
  const { former, refusal } = plan;
  // What may not be worked on is not written to either.
  if (refusal !== undefined)
    return ended(stoppedWith({ ...opened, isLedgerMissing: false }, log, refusal, []));
  const state = former === undefined ? opened : withFormer(opened, former);
  const contacts = keyedContacts(desk, plan.contacts);
  const foreign = tried.size === 0 && contacts.length > 0 ? foreignSender(desk, plan) : null;
  if (foreign !== null) return ended(stoppedWith(state, log, foreign, contacts));
  const chunk = chooseChunk(desk, state, contacts, remaining, tried, former);
  for (const { contact, outcome, reason } of chunk.passed) log.passed(contact, outcome, reason);
  if (chunk.chosen.length === 0) return ended(withNothingChosen(desk, state, log, chunk));
  for (const { key } of chunk.chosen) tried.add(key);
  const sent = sendChunk(desk, { ...state, doneMark: null }, chunk.chosen);
  const after = finished(desk, sent, plan, log);
  if (sent.stop !== null) return ended(stoppedWith(after, log, sent.stop, chunk.left));
  return chunk.left.length === 0 ? ended(after) : { state: after, left: chunk.left };
}

/** Reads the state again, and with it whether a person has stopped everything meanwhile. */
function beforeNext(
  desk: SendingDesk,
  after: SendingState,
  left: readonly KeyedContact[],
  log: RunLog,
): Turn {
  const read = readState(desk.store, desk.workbook.spreadsheetId, desk.account.email);
  if (read.kind === "refused") return ended(stoppedWith(after, log, read.reason, left));
  const stop = stopBefore(desk, read.state);
  if (stop !== null) return ended(stoppedWith(read.state, log, stop, left));
  return { state: read.state, left };
}

const ended = (state: SendingState): Turn => ({ state, left: null });

/** Why no chunk may begin: the big stop, or the time that is left. */
function stopBefore(desk: SendingDesk, { stoppedUntil }: SendingState): Reason | null {
  if (stoppedUntil !== null && stoppedUntil >= desk.clock.now().day)
    return sendingReasons.stoppedUntil(stoppedUntil);
  return desk.clock.elapsedMs() >= desk.options.softStopMs ? sendingReasons.softStop : null;
}

function withFormer(state: SendingState, former: FormerKeys): SendingState {
  return { ...state, ledger: withFormerAdopted(state.ledger, former) };
}

function withQuotaLog(desk: SendingDesk, state: SendingState, remaining: number): SendingState {
  return { ...state, quotaLog: openedQuotaLog(state.quotaLog, remaining, desk.clock.now()) };
}

/** Another script's or account's live claim; asked before anything is written. */
function foreignSender(desk: SendingDesk, plan: OutgoingPlan): Reason | null {
  const { account, options, workbook, clock } = desk;
  const me = { ...account, edition: options.edition };
  const claim = ensureClaim(workbook, plan.tags, me, clock.now().epochMs);
  if (claim === null || isOwnClaim(claim, account)) return null;
  return sendingReasons.otherSender(claim.account);
}

function finished(
  desk: SendingDesk,
  sent: SentChunk,
  plan: OutgoingPlan,
  log: RunLog,
): SendingState {
  log.ending(sent.state);
  for (const { contact, reason } of sent.unread) log.passed(contact, "queued", reason);
  const { addressMemoryDays } = desk.options;
  const { settledInvoices, openCustomers } = plan;
  const forgettable = { settledInvoices, openCustomers, addressMemoryDays };
  const { day } = desk.clock.now();
  // No mark: what was sent changes what the sheet says comes next, which the next firing writes.
  const done = finishContacts(
    desk,
    sent.state,
    (ledger) => forgetSettled(ledger, forgettable, day),
    null,
  );
  log.known(done.known);
  log.ending(done.state);
  return done.state;
}

const isDone = ({ passed }: ChosenChunk): boolean =>
  passed.every(({ outcome }) => outcome === "skipped");

function withNothingChosen(
  desk: SendingDesk,
  state: SendingState,
  log: RunLog,
  chunk: ChosenChunk,
): SendingState {
  if (chunk.left.length > 0) return stoppedWith(state, log, sendingReasons.outboxFull, chunk.left);
  const isAllDone = isDone(chunk) && state.outbox.length === 0;
  return isAllDone ? withDoneMark(desk, state) : state;
}

function withDoneMark(desk: SendingDesk, state: SendingState): SendingState {
  const doneMark = desk.work.doneMark();
  return doneMark === state.doneMark ? state : saveState(desk.store, { ...state, doneMark });
}

function stoppedWith(
  state: SendingState,
  log: RunLog,
  reason: Reason,
  left: readonly KeyedContact[],
): SendingState {
  log.left(left, reason);
  log.stopped(reason, true);
  return state;
}
