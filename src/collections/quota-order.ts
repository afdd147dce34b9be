import type { Day } from "../receivables/calendar.ts";
import type { PlannedContact } from "./plan.ts";

/** A contact that could leave, with what its place in the order depends on. */
export type Queued = {
  readonly contact: PlannedContact;
  /** Earliest due date among the invoices it lists. */
  readonly oldestDueOn: Day;
};

/** Recipients that a contact takes from the account's quota; a draft too, since its owner sends it. */
export function costOf({ channel, to, cc }: PlannedContact): number {
  return channel === "email" ? to.length + cc.length : 0;
}

/**
 * The order in which contacts leave: by open balance within each currency, the currencies in turn by code,
 * ties by oldest due date, then by name. A customer with two currencies goes where it comes up first.
 */
export function inQuotaOrder<Q extends Queued>(contacts: readonly Q[]): readonly Q[] {
  const lanes = lanesOf(contacts);
  const placed = new Set<Q>();
  const nextIn = lanes.map(() => 0);
  while (placed.size < contacts.length) {
    lanes.forEach((lane, n) => {
      let at = nextIn[n] ?? 0;
      while (at < lane.length && placed.has(lane[at] as Q)) at += 1;
      const next = lane[at];
      if (next !== undefined) placed.add(next);
      nextIn[n] = at + 1;
    });
  }
  return [...placed];
}

function lanesOf<Q extends Queued>(contacts: readonly Q[]): readonly (readonly Q[])[] {
  const lanes = new Map<string, Q[]>();
  for (const queued of contacts) {
    const currencies = Object.keys(queued.contact.owed);
    for (const currency of currencies.length > 0 ? currencies : [""]) {
      const lane = lanes.get(currency);
      if (lane === undefined) lanes.set(currency, [queued]);
      else lane.push(queued);
    }
  }
  return [...lanes.keys()]
    .sort()
    .map((currency) =>
      (lanes.get(currency) ?? []).sort((one, other) => byUrgency(one, other, currency)),
    );
}

function byUrgency(one: Queued, other: Queued, currency: string): number {
  const owed = ({ contact }: Queued) => contact.owed[currency] ?? 0;
  return (
    owed(other) - owed(one) ||
    one.oldestDueOn - other.oldestDueOn ||
    compareText(one.contact.customer, other.contact.customer) ||
    compareText(one.contact.customerKey, other.contact.customerKey)
  );
}

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
