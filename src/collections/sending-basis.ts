import { withFormerAdopted } from "./adopt-former.ts";
import { heldUpCustomers } from "./held-up.ts";
import type { HeldUp } from "./ledger.ts";
import { ledgerView } from "./ledger-view.ts";
import { openedQuotaLog, quotaState } from "./quota-log.ts";
import type { SendingState } from "./sending-state.ts";
import { shortKey } from "./short-key.ts";
import type { Moment, SendingBasis } from "./sending-work.ts";

/**
 * What a plan needs to know of what was sent; preview and sending ask the same.
 *
 * @param remaining recipients that the account says it may still write to.
 */
export function sendingBasis(state: SendingState, remaining: number, now: Moment): SendingBasis {
  return {
    ledgerOf: (subjects) => {
      const { former } = subjects;
      const heldUp: { [customerKey: string]: HeldUp } = {};
      for (const [customerKey, why] of heldUpCustomers(state, former)) heldUp[customerKey] = why;
      const ledger = former === undefined ? state.ledger : withFormerAdopted(state.ledger, former);
      return ledgerView(ledger, subjects, heldUp, state.isLedgerFull);
    },
    quota: quotaState(openedQuotaLog(state.quotaLog, remaining, now), remaining, now),
    mark: sentMark(state),
  };
}

const toldByMark = /^(ledger|drafts|outbox)\./;

function sentMark({ stored: { values } }: SendingState): string {
  const keys = Object.keys(values).filter((key) => toldByMark.test(key));
  return shortKey(JSON.stringify(keys.sort().map((key) => [key, values[key]])));
}
