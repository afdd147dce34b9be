import type { Plan, PlannedContact, Reason } from "./plan.ts";
import type { OutgoingContact, Verdict } from "./sending-work.ts";

/**
 * Compares contacts that are about to leave with a plan from what the workbook says now: the same
 * recipients, invoices, stages and sums, or changed with the reason.
 */
export function secondLook(contacts: readonly OutgoingContact[], now: Plan): readonly Verdict[] {
  const planned = new Map(now.contacts.map((contact) => [contact.customerKey, contact]));
  return contacts.map(({ contact }) => {
    const again = planned.get(contact.customerKey);
    if (again !== undefined && essence(again) === essence(contact)) return { kind: "unchanged" };
    return { kind: "changed", reason: reasonOf(contact, now) };
  });
}

/** What must be the same in both: who is written to, about what, and how. */
function essence({ decision, stage, mode, to, cc, owed, ...contact }: PlannedContact): string {
  const { invoices, credits, completes } = contact;
  return JSON.stringify([decision, stage, mode, to, cc, invoices, credits, completes, owed]);
}

/** Says what the sheet says now of an invoice that is no longer chased, or that the contact as a whole changed. */
function reasonOf(contact: PlannedContact, now: Plan): Reason {
  const wanted = new Set<string>(contact.invoices);
  const stopped = now.invoices.find(
    ({ invoice, status }) => wanted.has(invoice.key) && stopsChasing.has(status),
  );
  return stopped?.reason ?? { code: "changedMeanwhile", values: {} };
}

const stopsChasing: ReadonlySet<string> = new Set([
  "paid",
  "promised",
  "plan",
  "disputed",
  "paused",
  "directDebit",
  "cancelled",
  "contradictory",
]);
