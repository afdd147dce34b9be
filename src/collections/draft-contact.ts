import type { StageId } from "../receivables/collection-plan.ts";
import type { Language } from "../receivables/customer.ts";
import type { InvoiceKey } from "../receivables/invoice.ts";
import type { WantedContact } from "./choose-contact.ts";
import type { CustomerAccount, OpenCase } from "./open-case.ts";
import type { PlannedContact, Reason } from "./plan.ts";

/** A contact complete but for when it leaves. */
export type ContactDraft = Omit<PlannedContact, "decision" | "on" | "reason">;

/** What the sending edition and the owner allow. */
export type ContactManner = {
  /** Interface language; a customer's own goes before it. */
  readonly language: Language;
  /** The account can leave drafts for its owner. Without, a stage in mode `draft` asks instead. */
  readonly canDraft: boolean;
  /** The owner has just said yes to every stage that asks. */
  readonly isApproved: boolean;
  /** Every mail is left as a draft, whatever its stage says. */
  readonly leavesAll: boolean;
};

/** Makes the contact that a customer's invoices ask for. @param to addresses, or the telephone of a call. */
export function contactDraft(
  account: CustomerAccount,
  wanted: WantedContact,
  to: readonly string[],
  manner: ContactManner,
): ContactDraft {
  const { stage } = wanted.lead;
  const completes: { [key: string]: StageId } = {};
  for (const { invoice, next } of wanted.completed)
    if (next !== null) completes[invoice.key] = next.stage.id;
  return {
    customerKey: account.key,
    customer: account.name,
    stage: stage.id,
    template: stage.template,
    channel: wanted.channel,
    mode: modeOf(wanted, manner),
    newThread: stage.newThread,
    to,
    cc: [],
    language: account.customer?.language ?? manner.language,
    invoices: wanted.listed.map(({ invoice }) => invoice.key),
    credits: wanted.credits.flatMap(({ key }): readonly InvoiceKey[] =>
      key === null ? [] : [key],
    ),
    onAccount: onAccountOf(wanted),
    completes,
    owed: wanted.owed,
  };
}

function onAccountOf({ credits }: WantedContact): { readonly [currency: string]: number } {
  const sums: { [currency: string]: number } = {};
  for (const { key, currency, amount } of credits)
    if (key === null) sums[currency] = (sums[currency] ?? 0) + amount;
  return sums;
}

/** A call leaves at once: it is a task for a person either way. */
function modeOf(
  { channel, lead }: WantedContact,
  { canDraft, isApproved, leavesAll }: ContactManner,
): PlannedContact["mode"] {
  if (channel === "call") return "send";
  if (leavesAll && canDraft) return "leave";
  if (lead.stage.mode === "automatic") return "send";
  if (lead.stage.mode === "draft" && canDraft) return "leave";
  return isApproved ? "send" : "ask";
}

/** What every sentence about a contact is filled with. */
export function contactValues({ lead, leadCase, listed }: WantedContact): Reason["values"] {
  return {
    stage: lead.stage.id,
    ...latenessValues(leadCase, leadCase.daysPastDue),
    invoices: listed.length,
  };
}

/** How late an invoice is and what was done before, for sentences. */
export function latenessValues(one: OpenCase, daysPastDue: number): Reason["values"] {
  const { completed, dueOn } = one;
  return {
    days: daysPastDue,
    dueOn,
    ...(completed === null ? {} : { previous: completed.stage, previousOn: completed.completedOn }),
  };
}
