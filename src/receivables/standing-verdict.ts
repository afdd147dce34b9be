import { addDays, type Day } from "./calendar.ts";
import type { Invoice } from "./invoice.ts";
import { isContradictory, isSettledLater } from "./open-balance.ts";
import { holdOn } from "./standing-hold.ts";
import { promiseBehind } from "./standing-promises.ts";
import { amountValue, verdict, type Verdict } from "./standing-cause.ts";
import type { StandingCase } from "./standing-facts.ts";

const dueSoonDays = 7; // design section 4: the week before the due day

/**
 * The status of an invoice that counts, and why.
 *
 * The sheet's own contradictions come first, then what is settled, doubled, agreed or paused, then the calendar:
 * due soon is the seven days before the due day, overdue from the day after it.
 */
export function verdictOn(standing: StandingCase): Verdict {
  const { invoice, facts, asOf, openBalance, dates } = standing;
  const doubt = doubtOn(standing);
  if (doubt !== null) return doubt;
  if (openBalance === 0) return paidVerdict(invoice, asOf);
  const hold = holdOn(standing);
  if (hold !== null) return hold;
  if (dates.dueOn === null) return verdict("noDate", "statusNoDate");
  if (facts.isDirectDebit) return verdict("directDebit", "statusDirectDebit");
  return promiseBehind(standing) ?? byCalendar(standing, dates.dueOn);
}

function doubtOn({ invoice, facts, asOf, openBalance }: StandingCase): Verdict | null {
  if (invoice.contradiction !== null && isContradictory(invoice, facts, asOf)) {
    const [cell, otherCell] = invoice.contradiction;
    return verdict("contradictory", "statusContradictory", { cell, otherCell });
  }
  if (invoice.duplicate === "differing" && openBalance > 0)
    return verdict("duplicate", "statusDuplicateDiffering");
  return null;
}

function paidVerdict(invoice: Invoice, asOf: Day): Verdict {
  const { paidOn } = invoice;
  const isKnown = paidOn !== null && !isSettledLater(invoice, asOf);
  return verdict("paid", "statusPaid", isKnown ? { on: paidOn } : {});
}

function byCalendar(
  { invoice, asOf, openBalance, dates, daysPastDue }: StandingCase,
  dueOn: Day,
): Verdict {
  const days = daysPastDue ?? 0;
  const rule = dates.rule ?? "stated";
  if (days > 0) {
    const open = amountValue(invoice.currency, openBalance);
    return verdict("overdue", "statusOverdue", { on: dueOn, rule, days, open });
  }
  const values = { on: dueOn, rule, days: -days };
  if (days === 0) return verdict("dueToday", "statusDueToday", values);
  return asOf >= addDays(dueOn, -dueSoonDays)
    ? verdict("dueSoon", "statusDueSoon", values)
    : verdict("notDue", "statusNotDue", values);
}
