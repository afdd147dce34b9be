import { addDays, type Day } from "../receivables/calendar.ts";
import type { Account, Clock, Digest, DocumentStore, Mailbox, Ports, Workbook } from "./ports.ts";
import type { Reason } from "./plan.ts";
import { sendingReasons } from "./sending-reasons.ts";
import type { RunOptions, SendingWork } from "./sending-work.ts";

/** Everything that a run works with, once it is sure that it has it. */
export type SendingDesk = {
  readonly workbook: Workbook;
  readonly store: DocumentStore;
  readonly mailbox: Mailbox;
  readonly clock: Clock;
  readonly account: Account;
  readonly digest: Digest;
  readonly encodeBase64: (utf8Text: string) => string;
  readonly work: SendingWork;
  readonly options: RunOptions;
};

/** The ports of a run, or the reason why without one of them nothing is written or sent. */
export type OpenedDesk =
  | { readonly kind: "open"; readonly desk: SendingDesk }
  | { readonly kind: "refused"; readonly reason: Reason };

/** Gathers the ports; the lock is the caller's. */
export function openDesk(ports: Ports, work: SendingWork, options: RunOptions): OpenedDesk {
  const { workbook, store, mailbox, lock, clock, account, digest, encodeBase64 } = ports;
  if (workbook === null) return refused(sendingReasons.noDocument);
  if (store === null) return refused(sendingReasons.noProperties);
  if (lock === null) return refused(sendingReasons.noLock);
  if (mailbox === null) return refused(sendingReasons.noMailbox);
  const desk = { workbook, store, mailbox, clock, account, digest, encodeBase64, work, options };
  return { kind: "open", desk };
}

/** The civil day of an instant in the past, counted back from now; a clock change may shift it by an hour. */
export function dayOfInstant(clock: Clock, epochMs: number): Day {
  const now = clock.now();
  const midnightMs = now.epochMs - now.minutes * 60_000;
  return addDays(now.day, Math.min(0, Math.floor((epochMs - midnightMs) / 86_400_000)));
}

const refused = (reason: Reason): OpenedDesk => ({ kind: "refused", reason });
