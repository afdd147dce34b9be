import type { Agreement } from "./agreement.ts";
import type { CoveringAgreement } from "./agreement-cover.ts";
import type { Day } from "./calendar.ts";
import { planOf, promisesOf } from "./standing-promises.ts";
import { verdict, type CauseValues, type Verdict } from "./standing-cause.ts";
import type { StandingCase } from "./standing-facts.ts";

/**
 * What holds chasing of an open invoice off on the day, or null: a dispute, a kept instalment plan, an active
 * promise, a pause of its row, its customer or an agreement, in this order. Days named are included.
 */
export function holdOn(standing: StandingCase): Verdict | null {
  return disputeOn(standing) ?? planOn(standing) ?? promiseOn(standing) ?? pauseOn(standing);
}

function disputeOn({ invoice, facts, asOf }: StandingCase): Verdict | null {
  const dispute = inForce(facts.agreements, ["dispute"], asOf);
  if (dispute === null && invoice.sheetStatus !== "disputed") return null;
  return verdict("disputed", "statusDisputed", why(dispute?.reason ?? null));
}

function planOn(standing: StandingCase): Verdict | null {
  const plan = planOf(standing);
  if (plan?.kind !== "kept") return null;
  return verdict("plan", "statusPlan", plan.next === null ? {} : { on: plan.next });
}

function promiseOn(standing: StandingCase): Verdict | null {
  for (const { promisedFor, state } of promisesOf(standing))
    if (state.kind === "active")
      return verdict("promised", "statusPromised", { on: promisedFor, until: state.until });
  return null;
}

function pauseOn({ invoice, facts, asOf }: StandingCase): Verdict | null {
  const { customerPausedUntil, customerPauseReason } = facts;
  if (invoice.pausedUntil !== null && invoice.pausedUntil >= asOf)
    return verdict("paused", "statusPausedRow", { until: invoice.pausedUntil });
  if (customerPausedUntil !== null && customerPausedUntil >= asOf)
    return verdict("paused", "statusPausedCustomer", {
      until: customerPausedUntil,
      ...why(customerPauseReason),
    });
  const pause = inForce(facts.agreements, ["pause", "offer"], asOf);
  if (pause === null) return null;
  const until = pause.until === null ? {} : { until: pause.until };
  return verdict("paused", "statusPausedAgreement", {
    row: pause.row,
    ...until,
    ...why(pause.reason),
  });
}

/** The row of such a kind that reaches over the day; of several the one that lasts longest. */
function inForce(
  agreements: readonly CoveringAgreement[],
  kinds: readonly Agreement["kind"][],
  asOf: Day,
): Agreement | null {
  if (agreements.length === 0) return null;
  const found = agreements
    .map(({ rows }) => rows[0])
    .filter(({ kind, on, until }) => {
      // An offer without an end would stop chasing for ever.
      const isOpenEnded = until === null && kind !== "offer";
      const hasBegun = on === null || on <= asOf;
      return kinds.includes(kind) && hasBegun && (isOpenEnded || (until !== null && until >= asOf));
    })
    .sort((one, other) => (other.until ?? Infinity) - (one.until ?? Infinity));
  return found[0] ?? null;
}

function why(reason: string | null): CauseValues {
  return reason === null || reason === "" ? {} : { why: reason };
}
