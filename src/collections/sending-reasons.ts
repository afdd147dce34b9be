import type { Day } from "../receivables/calendar.ts";
import type { Reason } from "./plan.ts";

const reason = (code: string, values: Reason["values"] = {}): Reason => ({ code, values });

/** Every reason that the sending protocol itself gives; the wording has a sentence for each code. */
export const sendingReasons = {
  /** Why nothing is written or sent at all. */
  noDocument: reason("noDocument"),
  noProperties: reason("noProperties"),
  noLock: reason("noLock"),
  noMailbox: reason("noMailbox"),
  anotherRun: reason("anotherRun"),
  foreignWorkbook: reason("foreignWorkbook"),
  newerState: reason("newerState"),
  unreadableState: (key: string) => reason("unreadableState", { key }),
  otherSender: (account: string) => reason("otherSender", { account }),
  /** Why a run ended early. */
  stoppedUntil: (day: Day) => reason("stoppedUntil", { day }),
  softStop: reason("softStop"),
  nextChunk: reason("nextChunk"),
  outboxFull: reason("outboxFull"),
  interrupted: (detail: string) => reason("interrupted", { detail }),
  quotaRefused: (detail: string) => reason("quotaRefused", { detail }),
  permissionRefused: (detail: string) => reason("permissionRefused", { detail }),
  /** Why a contact is not sent now. */
  addressRefused: (detail: string) => reason("addressRefused", { detail }),
  quotaShort: reason("quotaShort"),
  underWay: reason("underWay"),
  draftWaiting: reason("draftWaiting"),
  unknownBefore: reason("unknownBefore"),
  failedToday: reason("failedToday"),
  mailedToday: reason("mailedToday"),
  ledgerFull: reason("ledgerFull"),
  tooManyInvoices: (count: number) => reason("tooManyInvoices", { count }),
  threadUnread: (detail: string) => reason("threadUnread", { detail }),
  staleDraft: reason("staleDraft"),
  /** What became of a contact. */
  sentByHand: reason("sentByHand"),
  sentFoundLater: reason("sentFoundLater"),
  leftAsDraft: reason("leftAsDraft"),
  editedDraft: reason("editedDraft"),
  personTouched: reason("personTouched"),
  draftDiscarded: reason("draftDiscarded"),
};
