import { doneMarkHolds } from "./done-mark.ts";
import type { Ports } from "./ports.ts";
import type { SendingWork } from "./sending-work.ts";

/**
 * The work of a run, fetched at the first thing that is asked of it. Whether an earlier run's mark still holds is
 * answered without it: a firing with nothing to do ends there.
 */
export function lazyWork(
  fetch: () => SendingWork,
  { clock, account }: Pick<Ports, "clock" | "account">,
): SendingWork {
  return {
    plan: (basis) => fetch().plan(basis),
    revalidate: (contacts) => fetch().revalidate(contacts),
    recordActivity: (entries, mayBeThere) => {
      fetch().recordActivity(entries, mayBeThere);
    },
    activity: () => fetch().activity(),
    isStillDone: (mark) => doneMarkHolds(mark, clock.now(), account.email),
    doneMark: () => fetch().doneMark(),
  };
}
