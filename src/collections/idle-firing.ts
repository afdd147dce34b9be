import { isDraftGone } from "./drafts-waiting.ts";
import { heartbeatEdits, isOwnClaim, liveClaim } from "./sender-claim.ts";
import type { SendingDesk } from "./sending-desk.ts";
import type { SendingState } from "./sending-state.ts";

/**
 * Whether this firing of the trigger has nothing to do: an earlier one left the mark that all is done, nothing is
 * under way and every waiting draft still waits. It keeps the sender's claim alive.
 *
 * With lock and state the firing costs five calls: the tags, then either a heartbeat or a look at the drafts.
 */
export function isIdleFiring(desk: SendingDesk, state: SendingState): boolean {
  const { options, work, account, workbook, clock } = desk;
  const { doneMark, outbox } = state;
  if (!options.isTrigger || outbox.length > 0) return false;
  if (doneMark === null || !work.isStillDone(doneMark)) return false;
  const tags = workbook.tags();
  const nowMs = clock.now().epochMs;
  const claim = liveClaim(tags, nowMs);
  if (claim === null || !isOwnClaim(claim, account)) return true;
  const beat = heartbeatEdits(tags, { ...account, edition: options.edition }, nowMs, true);
  if (beat.length > 0) {
    workbook.apply(beat);
    return true;
  }
  return !isDraftGone(desk, state);
}
