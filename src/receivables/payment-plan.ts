import type { Day } from "./calendar.ts";
import type { MinorUnits } from "./money.ts";
import { graceEnd, type Grace, type PromiseFacts } from "./promise.ts";

/** One instalment that was agreed after the invoice; a null amount is all that is left. */
export type PlanInstalment = { readonly on: Day; readonly amount: MinorUnits | null };

/** How an instalment plan stands: kept so far, with the next day awaited, or missed since an instalment's day. */
export type PlanState =
  | { readonly kind: "kept"; readonly next: Day | null }
  | { readonly kind: "missed"; readonly missedOn: Day };

/**
 * How an instalment plan stands as of a day.
 *
 * Money that came in since it was made fills the oldest instalment first. An instalment is missed when its day
 * and the grace after it have passed and it is not filled; neither by the money received nor by what is open
 * having fallen to what the later instalments ask.
 *
 * @param instalments in any order.
 */
export function planState(
  instalments: readonly PlanInstalment[],
  { received, openBalance }: PromiseFacts,
  asOf: Day,
  grace: Grace,
): PlanState {
  const byDay = Array.from(instalments).sort((one, other) => one.on - other.on);
  let asked = 0;
  for (const [index, { on, amount }] of byDay.entries()) {
    asked += amount ?? 0;
    const isFilled =
      openBalance <= 0 ||
      (amount !== null && (received >= asked || openBalance <= laterAmounts(byDay, index)));
    if (isFilled) continue;
    return asOf > graceEnd(on, grace)
      ? { kind: "missed", missedOn: on }
      : { kind: "kept", next: on };
  }
  return { kind: "kept", next: null };
}

// Nothing is known of what an instalment without amount will ask, so nothing can be inferred from it.
function laterAmounts(byDay: readonly PlanInstalment[], index: number): MinorUnits {
  const later = byDay.slice(index + 1);
  return later.some(({ amount }) => amount === null)
    ? 0
    : later.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
}
