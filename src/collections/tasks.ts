import { addDays, type Day } from "../receivables/calendar.ts";
import type { Candidate } from "./contact-queue.ts";
import { contactTiming, type TimingRules } from "./contact-timing.ts";
import type { CustomerContact } from "./customer-contact.ts";
import type { HeldUp } from "./ledger.ts";
import type { OpenCase } from "./open-case.ts";
import type { Reason, Task } from "./plan.ts";

const patienceDays = 7; // after the last stage an answer is awaited before a decision is asked for

/** What only a person can do for a customer: call, give an address, settle a mail, decide how to go on. */
export function tasksFor(contact: CustomerContact, rules: TimingRules): readonly Task[] {
  const { account } = contact;
  const task = (kind: string, dueOn: Day | null, reason: Reason): Task => ({
    customerKey: account.key,
    customer: account.name,
    kind,
    dueOn,
    reason,
  });
  const held = rules.ledger.heldUp[account.key];
  const ended = account.cases.filter((one) => isAtItsEnd(one, rules.today));
  return [
    ...(held === undefined ? [] : heldUpTask(held, task)),
    ...(contact.call === null || held !== undefined ? [] : [callTask(contact.call, task, rules)]),
    ...(contact.isWithoutAddress ? [task("address", rules.today, addressReason(contact))] : []),
    ...(ended.length === 0 ? [] : [task("decide", rules.today, endedReason(ended, account.name))]),
  ];
}

type MakeTask = (kind: string, dueOn: Day | null, reason: Reason) => Task;

function heldUpTask(held: HeldUp, task: MakeTask): readonly Task[] {
  if (held === "underWay") return [];
  return held === "unknown"
    ? [task("settleUnknown", null, { code: "unknownBefore", values: {} })]
    : [task("sendDraft", null, { code: "draftWaiting", values: {} })];
}

function callTask({ draft, limits, values }: Candidate, task: MakeTask, rules: TimingRules): Task {
  const { on } = contactTiming(draft, limits, rules);
  return task("call", on, { code: "contactCall", values });
}

function addressReason({ account, recipients }: CustomerContact): Reason {
  const rows = account.cases.flatMap(({ invoice }) => invoice.rows.map(String));
  const values = { customer: account.name, rows };
  return recipients.kind === "doubtful"
    ? { code: "taskChooseAddress", values: { ...values, addresses: recipients.addresses } }
    : { code: "taskGiveAddress", values };
}

function isAtItsEnd({ next, completed, daysPastDue }: OpenCase, today: Day): boolean {
  if (next !== null || daysPastDue <= 0) return false;
  return completed === null || addDays(completed.completedOn, patienceDays) <= today;
}

function endedReason(ended: readonly OpenCase[], customer: string): Reason {
  const invoices = ended.map(({ invoice }) => invoice.invoiceNumber ?? invoice.shownKey);
  return { code: "taskDecide", values: { customer, invoices } };
}
