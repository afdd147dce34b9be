import type { Day } from "../receivables/calendar.ts";
import type { StageId } from "../receivables/collection-plan.ts";
import type { ActivityEntry } from "./activity-entry.ts";
import type { CustomerLedger, InvoiceLedger, Ledger } from "./ledger.ts";
import type { SendingBasis } from "./sending-work.ts";

/**
 * What a plan would know had the mails of these lines left: the ladder goes on from them, so that each stage is
 * listed once. Nothing of it is stored.
 *
 * @param lines of a watch, oldest first.
 */
export function basisAfter(
  { ledgerOf, quota, mark }: SendingBasis,
  lines: readonly ActivityEntry[],
  today: Day,
): SendingBasis {
  const recipients = lines
    .filter(({ at }) => at.day === today)
    .reduce((sum, line) => sum + line.recipients.length, 0);
  return {
    ledgerOf: (subjects) => ledgerAfter(ledgerOf(subjects), lines),
    quota: {
      ...quota,
      sentSinceFirstFiring: quota.sentSinceFirstFiring + recipients,
      sentInLastDay: quota.sentInLastDay + recipients,
      remaining: quota.remaining - recipients,
    },
    mark,
  };
}

function ledgerAfter(ledger: Ledger, lines: readonly ActivityEntry[]): Ledger {
  const customers: { [key: string]: CustomerLedger } = { ...ledger.customers };
  const invoices: { [key: string]: InvoiceLedger } = { ...ledger.invoices };
  const addresses: { [address: string]: Day } = { ...ledger.addresses };
  for (const { customerKey, completes, recipients, at } of lines) {
    customers[customerKey] = mailed(customers[customerKey], at.day);
    for (const [key, stage] of Object.entries(completes))
      invoices[key] = completed(invoices[key], stage, at.day);
    for (const address of recipients.map((recipient) => recipient.toLowerCase()))
      addresses[address] = Math.max(addresses[address] ?? 0, at.day) as Day;
  }
  return { ...ledger, customers, invoices, addresses };
}

const unknown: CustomerLedger = { mailedOn: [], calledOn: null, failedOn: null };

function mailed(known: CustomerLedger | undefined, day: Day): CustomerLedger {
  const before = known ?? unknown;
  const mailedOn = [...before.mailedOn, day].sort((one, other) => one - other).slice(-3);
  return { ...before, mailedOn };
}

function completed(known: InvoiceLedger | undefined, stage: StageId, day: Day): InvoiceLedger {
  if (known !== undefined && known.completedOn >= day) return known;
  return { stage, completedOn: day, times: known?.stage === stage ? known.times + 1 : 1 };
}
