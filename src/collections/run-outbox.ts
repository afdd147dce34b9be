import { errorText } from "./error-text.ts";
import type { Ports } from "./ports.ts";
import type { Reason } from "./plan.ts";
import { finishContacts } from "./finish-contacts.ts";
import { isIdleFiring } from "./idle-firing.ts";
import { rebuiltLedger } from "./ledger-rebuild.ts";
import { newRunLog, type RunLog } from "./run-log.ts";
import { sendChunks } from "./send-chunks.ts";
import { openDesk, type SendingDesk } from "./sending-desk.ts";
import { sendingReasons } from "./sending-reasons.ts";
import { readState, saveState, type SendingState } from "./sending-state.ts";
import {
  defaultRunOptions,
  type RunOptions,
  type RunOutcome,
  type SendingWork,
} from "./sending-work.ts";
import { settleOutbox } from "./settle-outbox.ts";

/**
 * Sends what is due, never twice, under the document's lock: settles what an earlier run left, then chunk by chunk
 * plans from fresh data, makes drafts, looks once more, sends, books and tells.
 *
 * However often it is interrupted, running it again goes on from the mailbox and the document store. An error of a
 * service ends the run and is told in `stopped`; the next run settles. Without document, lock, properties or mailbox,
 * or on another workbook's state, nothing is written or sent and `stopped` says why.
 */
export function runOutbox(
  ports: Ports,
  work: SendingWork,
  options: RunOptions = defaultRunOptions,
): RunOutcome {
  const log = newRunLog();
  const opened = openDesk(ports, work, options);
  const { lock } = ports;
  if (opened.kind === "refused" || lock === null) {
    log.stopped(opened.kind === "refused" ? opened.reason : sendingReasons.noLock, false);
    return log.outcome();
  }
  try {
    if (lock.tryAcquire(options.lockWaitMs)) runLocked(opened.desk, ports, log);
    else log.stopped(sendingReasons.anotherRun, true);
    lock.release();
  } catch (error) {
    log.stopped(interrupted(error), true);
    releaseAfterError(lock);
  }
  return log.outcome();
}

function runLocked(desk: SendingDesk, ports: Ports, log: RunLog): void {
  const read = readState(desk.store, desk.workbook.spreadsheetId, desk.account.email);
  if (read.kind === "refused") {
    log.stopped(read.reason, false);
    return;
  }
  if (isIdleFiring(desk, read.state)) {
    log.ending(read.state);
    return;
  }
  const known = read.state.isLedgerMissing ? withRebuiltLedger(desk, read.state) : read.state;
  const settledState = settleOutbox(desk, known);
  log.ending(settledState);
  const isQuiet = settledState === known && known.outbox.length === 0;
  const start = isQuiet ? known : booked(desk, settledState, log);
  const end = sendChunks(desk, start, ports.quota, log);
  log.ending(end.isLedgerMissing ? saveState(desk.store, end) : end);
}

function booked(desk: SendingDesk, state: SendingState, log: RunLog): SendingState {
  const finished = finishContacts(desk, state, (ledger) => ledger, state.doneMark);
  log.known(finished.known);
  log.ending(finished.state);
  return finished.state;
}

function withRebuiltLedger(desk: SendingDesk, state: SendingState): SendingState {
  return { ...state, ledger: rebuiltLedger(desk.work.activity()) };
}

function releaseAfterError(lock: NonNullable<Ports["lock"]>): void {
  try {
    lock.release();
  } catch {
    // The platform frees it at the end of the execution.
  }
}

const interrupted = (error: unknown): Reason => sendingReasons.interrupted(errorText(error));
