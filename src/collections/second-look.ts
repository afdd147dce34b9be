import type { Plan, PlannedContact, Reason } from "./plan.ts";
import type { WrittenReminder } from "./reminder-writer.ts";
import type { OutgoingContact, Verdict } from "./sending-work.ts";

/**
 * Compares contacts that are about to leave with a plan from what the workbook says now: the same recipients,
 * invoices, stages and sums, and the same letter word for word; else changed, with the reason.
 *
 * @param write writes the letter of a contact of that plan.
 */
export function secondLook(
  contacts: readonly OutgoingContact[],
  now: Plan,
  write: (contact: PlannedContact) => WrittenReminder,
): readonly Verdict[] {
  const planned = new Map(now.contacts.map((contact) => [contact.customerKey, contact]));
  const isSame = ({ contact, message }: OutgoingContact) => {
    const again = planned.get(contact.customerKey);
    if (again === undefined || essence(again) !== essence(contact)) return false;
    const written = write(again);
    return (
      written.kind === "written" && JSON.stringify(written.message) === JSON.stringify(message)
    );
  };
  return contacts.map((outgoing) =>
    isSame(outgoing)
      ? { kind: "unchanged" }
      : { kind: "changed", reason: reasonOf(outgoing.contact, now) },
  );
}

/** What the letter does not show and must be the same too: who gets it, what it completes, whether it may leave. */
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
