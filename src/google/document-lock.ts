import type { DocumentLock } from "../collections/ports.ts";

/** The document's lock; null where the script has no document. Never the script lock: every user in the world shares it. */
export function documentLock(): DocumentLock | null {
  const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
  if (lock === null) return null;
  return {
    tryAcquire: (waitMs) => lock.tryLock(waitMs),
    release: () => {
      lock.releaseLock();
    },
  };
}
