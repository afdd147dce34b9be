import type { Reason } from "./plan.ts";
import type { DocumentLock } from "./ports.ts";
import { sendingReasons } from "./sending-reasons.ts";

/** What was done under the lock, or why nothing was. */
export type Locked<T> =
  | { readonly kind: "held"; readonly value: T }
  | { readonly kind: "refused"; readonly reason: Reason };

const lockWaitMs = 20_000;

/** Does something a person has asked for under the document's lock, so that no run works on the same state. */
export function holdingLock<T>(lock: DocumentLock | null, act: () => T): Locked<T> {
  if (lock === null) return { kind: "refused", reason: sendingReasons.noLock };
  if (!lock.tryAcquire(lockWaitMs)) return { kind: "refused", reason: sendingReasons.anotherRun };
  try {
    return { kind: "held", value: act() };
  } finally {
    lock.release();
  }
}
