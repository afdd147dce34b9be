import { capital, type spanishNextSteps } from "./es-next-steps.ts";
import type { Filling } from "./filling.ts";

/** What happens next with an invoice, when and why, in English. */
export const englishNextSteps: typeof spanishNextSteps = {
  nextContact: (fill) =>
    `${capital(fill.stage("stage"))} on ${fill.day("on")}: ${latenessInEnglish(fill)}${beforeInEnglish(fill)}.`,
  nextContactToday: (fill) =>
    `${capital(fill.stage("stage"))} today: ${fill.number("days") === 0 ? "due today" : latenessInEnglish(fill)}${beforeInEnglish(fill)}.`,
  nextPlanned: (fill) =>
    `${capital(fill.stage("stage"))} as soon as you confirm: ${latenessInEnglish(fill)}${beforeInEnglish(fill)}.`,
  nextAfterLast: (fill) =>
    `The collection plan ended with the ${fill.stage("previous")} on ${fill.day("previousOn")}: decide how to go on.`,
  nextNoStages: (fill) =>
    `The collection plan "${fill.text("plan")}" has no more stages for this invoice: decide how to go on.`,
  nextNothingPaid: () => "Nothing: it is paid.",
  nextNothingCancelled: () => "Nothing: it is cancelled.",
  nextNothingUncollectible: () => "Nothing: it is written off.",
  nextNothingDraft: () => "Nothing until it is issued.",
  nextNothingFuture: (fill) => `Nothing until its issue date, ${fill.day("on")}.`,
  nextNothingCredit: () => "It is taken off what the customer owes.",
  nextNothingDuplicate: () =>
    "Nothing: the row that it repeats counts already. Delete one of the two.",
  nextFixDuplicate: (fill) =>
    `Correct the repeated number ${fill.text("invoiceNumber")}: it is not chased until then.`,
  nextFixContradiction: (fill) =>
    `Correct ${fill.text("cell")} or ${fill.text("otherCell")}: it is not chased until then.`,
  nextGiveDate: () =>
    "Enter its due date or its terms, or set default terms: it is not chased until then.",
  nextAnswer: (fill) =>
    `Answer the open question (${fill.list("questions")}): it is not chased until then.`,
  nextConfirmKey: () =>
    "It has no invoice number: confirm in the settings that its key tells it apart and it will be chased.",
  nextAwaitPromise: (fill) =>
    `Payment is awaited, promised for ${fill.day("on")}; without it reminders go on from ${fill.day("resumesOn")}.`,
  nextAwaitInstalment: (fill) =>
    fill.has("on")
      ? `The instalment of ${fill.day("on")} is awaited.`
      : "The next instalment of its plan is awaited.",
  nextResolveDispute: () => "Resolve the dispute; once it is closed in Agreements reminders go on.",
  nextAfterPause: (fill) =>
    fill.has("until")
      ? `Paused: reminders go on after ${fill.day("until")}.`
      : "Paused without an end: remove the pause and reminders go on.",
  nextDirectDebit: () => "Nothing: the bank collects it by direct debit, without reminders.",
  nextDoNotContact: () => 'Nothing: the customer is marked "do not contact" in the Customers tab.',
  nextSmall: (fill) =>
    `Nothing: the balance is under the smallest one that is chased (${fill.amounts("smallest")}).`,
  nextCovered: (fill) =>
    `Nothing: the customer's credits in ${fill.text("currency")} cover what is overdue. Apply them.`,
  nextGiveAddress: () =>
    "Enter the customer's e-mail in the Customers tab: without it no reminder can go out.",
  nextChooseAddress: (fill) =>
    `Choose in the Customers tab which e-mail to write to (${fill.list("addresses")}): it is not chased until then.`,
  nextDraftWaits: () => "Its draft is waiting in Gmail: send or delete it and the plan goes on.",
  nextSettleUnknown: () =>
    "There is a mail that may have gone out: mark it sent or not sent and the plan goes on.",
  nextUnderWay: () => "Its mail is under way: the next run checks whether it left.",
  nextMendTab: () =>
    "A row of this customer in one of our tabs cannot be read: mend it (see the warnings) and it will be chased.",
  nextLedgerFull: () =>
    "The record of what was sent is full: take old paid invoices out of the workbook and it will be chased.",
};

/** How late an invoice is, or how far off its due date. */
export function latenessInEnglish(fill: Filling): string {
  const days = fill.number("days");
  if (days > 0) return `${fill.days("days")} past due`;
  return days === 0 ? "due that day" : `due on ${fill.day("dueOn")}`;
}

/** What went before, when anything did. */
export function beforeInEnglish(fill: Filling): string {
  if (!fill.has("previous")) return "";
  return `, after the ${fill.stage("previous")} on ${fill.day("previousOn")}`;
}
