import { addDays, type Day } from "../receivables/calendar.ts";
import type { ContactLimits } from "../receivables/collection-plan.ts";
import { earliestContactDay, type ContactHistory } from "../receivables/contact-limits.ts";
import type { ContactDraft } from "./draft-contact.ts";
import type { Ledger } from "./ledger.ts";
import type { Reason } from "./plan.ts";
import type { SendingCalendar } from "./sending-calendar.ts";

/** The sending day on which a contact may leave, and why not now; `wait` is null when it may leave now. */
export type ContactTiming = { readonly on: Day; readonly wait: Reason | null };

/** What the timing of every contact goes by. */
export type TimingRules = {
  readonly today: Day;
  readonly calendar: SendingCalendar;
  /** Minute of the day at which the window opens. */
  readonly fromMinute: number;
  readonly ledger: Ledger;
};

type Hindrance = { readonly until: Day; readonly why: Reason };

/**
 * When a contact may leave: within the limits for the customer, after the minimum gap to the last mail to the
 * address, not again on a day on which a mail was refused, and inside the send window. The hindrance that lasts
 * longest is the one that is told.
 */
export function contactTiming(
  contact: ContactDraft,
  limits: ContactLimits,
  rules: TimingRules,
): ContactTiming {
  const { today, calendar, fromMinute } = rules;
  const worst = hindrances(contact, atMostDaily(limits), rules).reduce<Hindrance | null>(
    (found, one) => (found === null || one.until > found.until ? one : found),
    null,
  );
  if (worst !== null && worst.until > today)
    return { on: calendar.sendingDayFrom(worst.until), wait: worst.why };
  if (calendar.isOpen) return { on: today, wait: null };
  return {
    on: calendar.firstDay,
    wait: { code: "queuedForWindow", values: { from: fromMinute } },
  };
}

/** Two mails never go to a customer on one day, however small a gap its owner chose. */
function atMostDaily(limits: ContactLimits): ContactLimits {
  return { ...limits, minimumGapDays: Math.max(1, limits.minimumGapDays) };
}

function hindrances(
  contact: ContactDraft,
  limits: ContactLimits,
  { today, ledger }: TimingRules,
): readonly Hindrance[] {
  const history = ledger.customers[contact.customerKey] ?? null;
  const ofCustomer = history === null ? [] : [afterLastContact(contact, history, limits, today)];
  if (contact.channel === "call") return ofCustomer;
  const refusedOn = history?.failedOn ?? null;
  return [
    ...ofCustomer,
    ...(refusedOn === null
      ? []
      : [{ until: addDays(refusedOn, 1), why: { code: "queuedAfterRefusal", values: {} } }]),
    ...contact.to.concat(contact.cc).flatMap((address) => afterMailTo(address, limits, ledger)),
  ];
}

/** The limits of a customer as one hindrance: the mail gap, the gap to a call, or the cap of seven days. */
function afterLastContact(
  { channel }: ContactDraft,
  history: ContactHistory,
  limits: ContactLimits,
  today: Day,
): Hindrance {
  const until = earliestContactDay(history, limits, channel, today);
  const lastMail = history.mailedOn[history.mailedOn.length - 1];
  const because = (code: string, values: Reason["values"]) => ({ until, why: { code, values } });
  const { minimumGapDays, mailToCallGapDays, mailsInSevenDays } = limits;
  const mailGap = channel === "email" ? minimumGapDays : mailToCallGapDays;
  if (lastMail !== undefined && addDays(lastMail, mailGap) === until)
    return because(channel === "email" ? "queuedForGap" : "queuedForCall", {
      lastOn: lastMail,
      gap: mailGap,
    });
  if (history.calledOn !== null && addDays(history.calledOn, mailToCallGapDays) === until)
    return because("queuedForCall", { lastOn: history.calledOn, gap: mailToCallGapDays });
  return because("queuedForWeek", { mails: mailsInSevenDays });
}

function afterMailTo(
  address: string,
  { minimumGapDays }: ContactLimits,
  { addresses }: Ledger,
): readonly Hindrance[] {
  const lastOn = addresses[address.toLowerCase()];
  if (lastOn === undefined) return [];
  const values = { address, lastOn, gap: minimumGapDays };
  return [{ until: addDays(lastOn, minimumGapDays), why: { code: "queuedForAddress", values } }];
}
