import type { Execution } from "../execution/execution.ts";
import { guarded } from "../execution/guard.ts";

type LockLike = Pick<
  GoogleAppsScript.Lock.Lock,
  "tryLock" | "waitLock" | "hasLock" | "releaseLock"
>;

/** A lock that another execution holds stays held until that one ends: waiting only costs time. */
const lockNamed = (execution: Execution, name: string): LockLike => {
  const { project, meter, id, realm } = execution;
  const acquire = (waitMs: number): boolean => {
    if (project.locks.acquire(name, id)) return true;
    project.clock.advance(waitMs);
    return project.locks.acquire(name, id);
  };
  return guarded("Lock", {
    tryLock: (waitMs: number) => meter.call("Lock.tryLock", () => acquire(waitMs)),
    waitLock: (waitMs: number) =>
      meter.call("Lock.waitLock", () => {
        if (acquire(waitMs)) return;
        throw realm.error("Lock timeout: another process was holding the lock for too long.");
      }),
    hasLock: () => meter.call("Lock.hasLock", () => project.locks.holder(name) === id),
    releaseLock: () => meter.call("Lock.releaseLock", () => project.locks.release(name, id)),
  });
};

/** LockService of one execution; the document lock is null without a document. */
export const lockService = (execution: Execution): object => {
  const { workbook, account } = execution.project;
  const inFullMode = (method: string): void =>
    execution.authority.requireDocument(`LockService.${method}`);
  return guarded("LockService", {
    getDocumentLock: () => {
      inFullMode("getDocumentLock");
      return workbook === null ? null : lockNamed(execution, `document ${workbook.id}`);
    },
    getScriptLock: () => {
      inFullMode("getScriptLock");
      return lockNamed(execution, "script");
    },
    getUserLock: () => {
      inFullMode("getUserLock");
      return lockNamed(execution, `user ${account.email}`);
    },
  });
};
