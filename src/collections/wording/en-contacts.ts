import { beforeInEnglish } from "./en-next-steps.ts";
import type { spanishContacts } from "./es-contacts.ts";
import { capital } from "./es-next-steps.ts";
import type { Filling } from "./filling.ts";

/** Why a contact goes out, waits or does not, in English. */
export const englishContacts: typeof spanishContacts = {
  contactDue: (fill) => `${why(fill)}.`,
  contactLeft: (fill) => `${why(fill)}; it is left as a draft in Gmail for you to send.`,
  contactCall: (fill) =>
    fill.has("phone")
      ? `${why(fill)}; call ${fill.text("phone")}.`
      : `${why(fill)}; call the customer (no telephone in the Customers tab).`,
  queuedForWindow: (fill) =>
    `${why(fill)}; outside the sending hours now: it leaves on ${fill.weekday("on")} from ${fill.time("from")}.`,
  queuedForGap: (fill) =>
    `${why(fill)}; last mail on ${fill.day("lastOn")} and at least ${fill.days("gap")} between mails: it leaves on ${fill.weekday("on")}.`,
  queuedForWeek: (fill) =>
    `${why(fill)}; already ${fill.number("mails")} ${fill.number("mails") === 1 ? "mail" : "mails"} in seven days, the most allowed: it leaves on ${fill.weekday("on")}.`,
  queuedForCall: (fill) =>
    `${why(fill)}; last contact on ${fill.day("lastOn")} and at least ${fill.days("gap")} between a mail and a call: it follows on ${fill.weekday("on")}.`,
  queuedForAddress: (fill) =>
    `${why(fill)}; ${fill.text("address")} was written to on ${fill.day("lastOn")} for another customer: it leaves on ${fill.weekday("on")}.`,
  queuedForQuota: (fill) =>
    `${why(fill)}; no Gmail quota left for ${recipients(fill.number("recipients"))} today (${fill.number("left")} of ${fill.number("cap")} free): it leaves on ${fill.weekday("on")}.`,
  queuedAfterRefusal: (fill) =>
    `${why(fill)}; its mail was refused today: it is tried again on ${fill.weekday("on")}. Check the address.`,
  plannedUnconfirmed: (fill) =>
    `${why(fill)}; nothing leaves until you have confirmed the first list.`,
  plannedWhileStopped: (fill) =>
    `${why(fill)}; you have stopped everything until ${fill.day("until")}.`,
  plannedForYes: (fill) => `${why(fill)}; this stage waits for your approval.`,
  skippedDraftWaits: (fill) =>
    `${why(fill)}; not written because a draft to this customer is waiting in Gmail: send or delete it.`,
  skippedUnknown: (fill) =>
    `${why(fill)}; not written because a mail to this customer may have gone out: mark it sent or not sent.`,
  skippedUnderWay: (fill) =>
    `${why(fill)}; not written because a mail to this customer is under way.`,
};

function why(fill: Filling): string {
  const days = fill.number("days");
  const late =
    days > 0
      ? `${fill.days("days")} past due`
      : days === 0
        ? "due today"
        : `due on ${fill.day("dueOn")}`;
  const count = fill.number("invoices");
  const invoices = count > 1 ? `; covers ${count} invoices` : "";
  return `${capital(fill.stage("stage"))}: ${late}${beforeInEnglish(fill)}${invoices}`;
}

function recipients(count: number): string {
  return count === 1 ? "1 recipient" : `${count} recipients`;
}
