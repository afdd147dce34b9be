import { addDays, type Day } from "../receivables/calendar.ts";
import type { ContactLimits } from "../receivables/collection-plan.ts";
import { contactTiming, type ContactTiming, type TimingRules } from "./contact-timing.ts";
import { recipientsLeft, reservedRecipients, type QuotaState } from "./daily-cap.ts";
import type { ContactDraft } from "./draft-contact.ts";
import type { HeldUp } from "./ledger.ts";
import type { PlannedContact, Reason } from "./plan.ts";
import { costOf, inQuotaOrder, type Queued } from "./quota-order.ts";

/** A contact with what decides its turn. */
export type Candidate = {
  readonly draft: ContactDraft;
  readonly limits: ContactLimits;
  /** Earliest due date among the invoices it lists. */
  readonly oldestDueOn: Day;
  /** What fills the sentence that says why. */
  readonly values: Reason["values"];
};

/** What keeps contacts back or lets them go. */
export type QueueRules = TimingRules & {
  readonly quota: QuotaState;
  readonly isListConfirmed: boolean;
  readonly stoppedUntil: Day | null;
  readonly watchUntil: Day | null;
};

/**
 * Gives every contact its turn: those that leave now, most pressing first, then those that wait, then those
 * that a person holds back.
 *
 * @param candidates at most one for a customer.
 */
export function queueContacts(
  candidates: readonly Candidate[],
  rules: QueueRules,
): readonly PlannedContact[] {
  const turns = candidates.map((candidate): Turn => {
    const timing = contactTiming(candidate.draft, candidate.limits, rules);
    const contact = heldBack(candidate, timing, rules);
    return { contact, oldestDueOn: candidate.oldestDueOn, limits: candidate.limits };
  });
  const isDue = ({ contact }: Turn) => contact.decision === "due";
  const ready = withinQuota(inQuotaOrder(turns.filter(isDue)), rules);
  return [
    ...ready.filter(({ decision }) => decision === "due"),
    ...ready.filter(({ decision }) => decision !== "due"),
    ...inQuotaOrder(turns.filter((turn) => !isDue(turn))).map(({ contact }) => contact),
  ];
}

type Turn = Queued & { readonly limits: ContactLimits };

const heldUpCodes: { readonly [why in HeldUp]: string } = {
  draftWaiting: "skippedDraftWaits",
  unknown: "skippedUnknown",
  underWay: "skippedUnderWay",
};

/** What a contact waits for, by the strongest hold: an earlier contact, the owner, the calendar. */
function heldBack(
  { draft, values }: Candidate,
  { on, wait }: ContactTiming,
  rules: QueueRules,
): PlannedContact {
  const held = rules.ledger.heldUp[draft.customerKey];
  const say = (code: string, more: Reason["values"] = {}) => ({
    code,
    values: { ...values, ...more },
  });
  if (held !== undefined)
    return { ...draft, decision: "skipped", on: null, reason: say(heldUpCodes[held]) };
  if (!rules.isListConfirmed)
    return { ...draft, decision: "planned", on: null, reason: say("plannedUnconfirmed") };
  if (rules.stoppedUntil !== null && rules.stoppedUntil >= rules.today) {
    const until = { until: rules.stoppedUntil };
    return { ...draft, decision: "planned", on: null, reason: say("plannedWhileStopped", until) };
  }
  if (rules.watchUntil !== null && rules.watchUntil >= rules.today) {
    const after = rules.calendar.sendingDayFrom(addDays(rules.watchUntil, 1));
    const until = { until: rules.watchUntil };
    return { ...draft, decision: "planned", on: after, reason: say("plannedWhileWatching", until) };
  }
  if (draft.mode === "ask")
    return { ...draft, decision: "planned", on: null, reason: say("plannedForYes") };
  if (wait !== null) {
    const reason = say(wait.code, { ...wait.values, on });
    return { ...draft, decision: "queued", on, reason };
  }
  return { ...draft, decision: "due", on, reason: say(dueCode(draft)) };
}

function dueCode({ channel, mode }: ContactDraft): string {
  if (channel === "call") return "contactCall";
  return mode === "leave" ? "contactLeft" : "contactDue";
}

/** Lets contacts go in their order while the quota lasts, one mail a day to an address. */
function withinQuota(turns: readonly Turn[], rules: QueueRules): readonly PlannedContact[] {
  const cap = rules.quota.atFirstFiring - reservedRecipients(rules.quota.atFirstFiring);
  let left = recipientsLeft(rules.quota);
  const later = laterDays(cap, rules);
  const writtenTo = new Set<string>();
  return turns.map(({ contact, limits }) => {
    const cost = costOf(contact);
    const addresses = contact.channel === "email" ? contact.to.concat(contact.cc) : [];
    const taken = addresses.find((address) => writtenTo.has(address.toLowerCase()));
    if (taken !== undefined) return afterGap(contact, taken, limits, rules);
    if (cost > left) {
      const values = { recipients: cost, left, cap, on: later(cost) };
      return waiting(contact, "queuedForQuota", values);
    }
    left -= cost;
    for (const address of addresses) writtenTo.add(address.toLowerCase());
    return contact;
  });
}

function afterGap(
  contact: PlannedContact,
  address: string,
  { minimumGapDays }: ContactLimits,
  { today, calendar }: QueueRules,
): PlannedContact {
  const on = calendar.sendingDayFrom(addDays(today, Math.max(1, minimumGapDays)));
  return waiting(contact, "queuedForAddress", { address, lastOn: today, on });
}

function waiting(
  contact: PlannedContact,
  code: string,
  values: Reason["values"] & { readonly on: Day },
): PlannedContact {
  const reason = { code, values: { ...contact.reason.values, ...values } };
  return { ...contact, decision: "queued", on: values.on, reason };
}

/** Foretells on which sending day each following contact finds room, a day's quota at a time. */
function laterDays(cap: number, { today, calendar }: QueueRules): (cost: number) => Day {
  let day = calendar.sendingDayFrom(addDays(today, 1));
  let room = cap;
  return (cost) => {
    if (cost > room && room < cap) {
      day = calendar.sendingDayFrom(addDays(day, 1));
      room = cap;
    }
    room -= cost;
    return day;
  };
}
