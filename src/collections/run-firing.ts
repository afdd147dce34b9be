import { lazyWork } from "./lazy-work.ts";
import type { Ports } from "./ports.ts";
import { runOutbox } from "./run-outbox.ts";
import type { Reminding, RemindersRun } from "./run-reminders.ts";
import { defaultRunOptions, type RunOptions } from "./sending-work.ts";

/** What a firing of the trigger tells. */
export type Firing = Pick<RemindersRun, "report" | "stopped">;

/**
 * Sends the reminders that are due, as the trigger does.
 *
 * @param fetch Reading, deciding and writing letters; asked once, when there is something to do or to tell.
 */
export function runFiring(
  ports: Ports,
  edition: RunOptions["edition"],
  fetch: () => Reminding,
): Firing {
  let fetched: Reminding | null = null;
  const reminding = () => (fetched ??= fetch());
  const work = lazyWork(() => reminding().work, ports);
  const outcome = runOutbox(ports, work, { ...defaultRunOptions, edition, isTrigger: true });
  const isSilent = outcome.contacts.length === 0 && outcome.stopped === null;
  if (isSilent && !isFetched(fetched)) return { report: {}, stopped: null };
  return reminding().told(outcome);
}

// The compiler does not see that the function above may have set it.
const isFetched = (fetched: Reminding | null) => fetched !== null;
