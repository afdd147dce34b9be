import type { spanishSending } from "./es-sending.ts";

/** What the sending of mail says, in English. */
export const englishSending: typeof spanishSending = {
  noDocument: () => "No workbook is open: nothing was written or sent.",
  noProperties: () =>
    "The document's properties cannot be read: nothing was written or sent. Reload the workbook and try again.",
  noLock: () =>
    "The document could not be locked: nothing was written or sent. Try again in a few minutes.",
  noMailbox: () =>
    'There is no access to Gmail: nothing was sent. Grant the permission in "Set up"; the Marketplace edition has none.',
  anotherRun: () =>
    "Another run is sending right now: this one did nothing. The next goes on where that one ends.",
  foreignWorkbook: () =>
    'This workbook is a copy of another: reminders are off. Use "Set up" if it is to send as well.',
  newerState: () =>
    "A newer version of Cóbralo has worked in this workbook: update this copy before sending.",
  unreadableState: (fill) =>
    `The record of what was sent (${fill.text("key")}) cannot be read: nothing is sent, so that no mail goes twice. Use "Show diagnostics".`,
  otherSender: (fill) =>
    `The account that sends for this workbook is ${fill.text("account")}: yours sends nothing. You can take over in "Set up".`,
  stoppedUntil: (fill) => `You have stopped everything until ${fill.day("day")}.`,
  softStop: () => "This run was out of time: the next goes on with the rest.",
  outboxFull: () =>
    "Too many mails are waiting to be settled: mark them sent or not sent so that the others can go.",
  interrupted: (fill) =>
    `The run was interrupted (${fill.text("detail")}): the next checks what left and goes on.`,
  quotaRefused: (fill) =>
    `Gmail takes no more mail today (${fill.text("detail")}): the rest leaves when the quota is renewed.`,
  permissionRefused: (fill) =>
    `Gmail does not let this account send (${fill.text("detail")}): grant the permission again in "Set up".`,
  addressRefused: (fill) =>
    `Gmail refused the address (${fill.text("detail")}): correct the customer's e-mail in the Customers tab.`,
  quotaShort: () => "No sending quota is left today: it leaves on the next sending day.",
  underWay: () => "Its mail is under way: the next run checks whether it left.",
  draftWaiting: () =>
    "A draft to this customer is waiting in Gmail: send or delete it; until then no other reminder goes out.",
  unknownBefore: () =>
    "An earlier mail to this customer may have left: mark it sent or not sent; until then no other reminder goes out.",
  failedToday: () => "A mail to this customer was refused today: it is tried again tomorrow.",
  mailedToday: () => "This customer was written to today already.",
  ledgerFull: () =>
    "The record of what was sent is full: no new invoices are chased. Take the oldest paid invoices out of the workbook.",
  threadUnread: (fill) =>
    `The conversation so far could not be read (${fill.text("detail")}): the next run tries again.`,
  staleDraft: () =>
    "The mail that was prepared was out of date and was withdrawn unsent: it is prepared anew.",
  sentByHand: () => "You sent it from Gmail.",
  sentFoundLater: () => "It left; it was found later among Gmail's sent mail.",
  leftAsDraft: () => "It is left as a draft in Gmail: check and send it.",
  editedDraft: () => "You changed the draft: it is yours now and not sent by itself.",
  personTouched: () =>
    "Somebody wrote to that address at the same time: check in Gmail whether the reminder left and mark it.",
  draftDiscarded: () =>
    "You discarded the draft: this stage counts as passed and the plan goes on with the next.",
  changedMeanwhile: () =>
    "Something changed in the workbook while the mail was prepared: it was withdrawn unsent and is decided anew.",
  letterProblem: (fill) => fill.text("text"),
  activityTold: (fill) => fill.text("text"),
  markedSent: (fill) => `Marked as sent on ${fill.text("day")}.`,
};
