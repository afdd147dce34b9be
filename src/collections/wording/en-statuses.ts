import type { spanishStatuses } from "./es-statuses.ts";
import type { Filling } from "./filling.ts";

/** Where an invoice stands and why, in English. */
export const englishStatuses: typeof spanishStatuses = {
  statusNotDue: (fill) => `Due on ${fill.day("on")}${rule(fill)}, in ${fill.days("days")}.`,
  statusDueSoon: (fill) => `Due on ${fill.day("on")}${rule(fill)}, in ${fill.days("days")}.`,
  statusDueToday: (fill) => `Due today, ${fill.day("on")}${rule(fill)}.`,
  statusOverdue: (fill) =>
    `Was due on ${fill.day("on")}${rule(fill)}: ${fill.days("days")} past due, ${fill.amounts("open")} open.`,
  statusBrokenPromise: (fill) =>
    `Payment promised for ${fill.day("promisedFor")} did not come; was due on ${fill.day("on")}: ${fill.days("days")} past due.`,
  statusPartlyKeptPromise: (fill) =>
    `Payment promised for ${fill.day("promisedFor")} came in part (${fill.amounts("received")}); was due on ${fill.day("on")}: ${fill.days("days")} past due.`,
  statusMissedInstalment: (fill) =>
    `The instalment of ${fill.day("missedOn")} of its plan did not come; was due on ${fill.day("on")}.`,
  statusNoDate: () => "It has no due date and no terms to work one out from.",
  statusPaid: (fill) => (fill.has("on") ? `Paid on ${fill.day("on")}.` : "Nothing is open."),
  statusPromised: (fill) =>
    `Promised for ${fill.day("on")}; payment is awaited until ${fill.day("until")}.`,
  statusPlan: (fill) =>
    fill.has("on")
      ? `Its instalment plan is up to date; the next instalment is on ${fill.day("on")}.`
      : "Its instalment plan is up to date.",
  statusDisputed: (fill) => `In dispute${because(fill)}.`,
  statusPausedRow: (fill) => `Paused until ${fill.day("until")} by its row.`,
  statusPausedCustomer: (fill) =>
    `The customer is paused${untilDay(fill)} in the Customers tab${because(fill)}.`,
  statusPausedAgreement: (fill) =>
    `Paused${untilDay(fill)} by row ${fill.text("row")} of the Agreements tab${because(fill)}.`,
  statusDirectDebit: () => "Direct debit: the bank collects it.",
  statusDraft: () => "It is a draft and in no total.",
  statusCancelled: () => "Cancelled: it is in no total.",
  statusRefunded: () => "Refunded: it is in no total.",
  statusUncollectible: () => "Uncollectible by its status: it is in no total.",
  statusCreditNote: (fill) =>
    fill.has("invoice")
      ? `Credit note for invoice ${fill.text("invoice")}.`
      : `Unapplied credit: ${fill.amounts("open")} in the customer's favour.`,
  statusFuture: (fill) => `Its issue date, ${fill.day("on")}, has not come yet: it is in no total.`,
  statusDuplicateSame: () =>
    "Repeats number, customer, amount and date of an earlier row: not counted.",
  statusDuplicateDiffering: () =>
    "Its number is on another row with another amount or date: counted, but not chased.",
  statusContradictory: (fill) =>
    `${fill.text("cell")} and ${fill.text("otherCell")} contradict each other about payment.`,
};

function rule(fill: Filling): string {
  const rules: { readonly [rule: string]: string } = {
    stated: "",
    terms: " by its terms",
    customerTerms: " by the customer's terms",
    defaultTerms: " by the default terms",
  };
  return rules[fill.text("rule")] ?? "";
}

function because(fill: Filling): string {
  return fill.has("why") ? ` (${fill.text("why")})` : "";
}

function untilDay(fill: Filling): string {
  return fill.has("until") ? ` until ${fill.day("until")}` : "";
}
