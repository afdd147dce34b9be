import { addDays, daysBetween, type Day } from "../receivables/calendar.ts";
import { earliestContactDay, type ContactHistory } from "../receivables/contact-limits.ts";
import type { ChoiceRules, CustomerContact } from "./customer-contact.ts";
import { latenessValues } from "./draft-contact.ts";
import type { HeldUp } from "./ledger.ts";
import type { OpenCase } from "./open-case.ts";
import type { PlannedContact, Reason } from "./plan.ts";
import type { TimingRules } from "./contact-timing.ts";

const reason = (code: string, values: Reason["values"] = {}): Reason => ({ code, values });

const heldUpCodes: { readonly [why in HeldUp]: string } = {
  draftWaiting: "nextDraftWaits",
  unknown: "nextSettleUnknown",
  underWay: "nextUnderWay",
};

/**
 * What happens next with an invoice that may be chased: what, when and why. Beyond today it is a forecast that
 * keeps gap, window and holidays and takes nothing else into account.
 *
 * @param contact the customer's contact of the day, or null.
 */
export function nextStepOf(
  one: OpenCase,
  { account, recipients, covered }: CustomerContact,
  contact: PlannedContact | null,
  rules: ChoiceRules,
): Reason {
  const { next, completed, invoice } = one;
  const held = rules.ledger.heldUp[account.key];
  if (held !== undefined) return reason(heldUpCodes[held]);
  if (next === null)
    return completed === null
      ? reason("nextNoStages", { plan: account.plan.name })
      : reason("nextAfterLast", { previous: completed.stage, previousOn: completed.completedOn });
  if (next.stage.channel === "email" && recipients.kind === "missing")
    return reason("nextGiveAddress");
  if (next.stage.channel === "email" && recipients.kind === "doubtful")
    return reason("nextChooseAddress", { addresses: recipients.addresses });
  if (covered.includes(invoice.currency))
    return reason("nextCovered", { currency: invoice.currency });
  return stageStep(one, next.stage.id, plannedDay(one, account, contact, rules), rules.today);
}

function stageStep(one: OpenCase, stage: string, on: Day | null, today: Day): Reason {
  const days = one.daysPastDue + (on === null ? 0 : daysBetween(today, on));
  const values = { stage, ...latenessValues(one, days) };
  if (on === null) return reason("nextPlanned", values);
  return on === today
    ? reason("nextContactToday", values)
    : reason("nextContact", { ...values, on });
}

/** The day on which the invoice's stage comes; null while that depends on a person. */
function plannedDay(
  { invoice, next }: OpenCase,
  account: CustomerContact["account"],
  contact: PlannedContact | null,
  rules: ChoiceRules,
): Day | null {
  if (next === null) return null;
  if (contact?.completes[invoice.key] !== undefined) return contact.on;
  const { today, calendar, settings } = rules;
  const first = contact === null && calendar.isOpen ? today : addDays(today, 1);
  const afterWatch = settings.watchUntil === null ? first : addDays(settings.watchUntil, 1);
  const from = Math.max(next.on, first, afterWatch) as Day;
  const history = historyWith(account, contact, rules);
  return calendar.sendingDayFrom(
    earliestContactDay(history, account.limits, next.stage.channel, from),
  );
}

/** The customer's last contacts as they will be once today's mail has left. */
function historyWith(
  { key }: CustomerContact["account"],
  contact: PlannedContact | null,
  { ledger }: TimingRules,
): ContactHistory {
  const { mailedOn, calledOn } = ledger.customers[key] ?? { mailedOn: [], calledOn: null };
  return contact?.channel === "email" && contact.on !== null
    ? { mailedOn: [...mailedOn, contact.on], calledOn }
    : { mailedOn, calledOn };
}
