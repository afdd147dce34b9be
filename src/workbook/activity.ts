import type { Day } from "../receivables/calendar.ts";
import type { StageId } from "../receivables/collection-plan.ts";
import type { Money } from "../receivables/money.ts";

/** What an entry of Actividad is about. */
export type ActivityKind =
  | "reminder"
  | "statement"
  | "confirmation"
  | "call"
  | "forewarning"
  | "agreement"
  | "payment"
  | "change";

/**
 * What became of it. `discarded`: a person threw our draft away; `called`: a call was made; `watched`: nothing, it
 * would have left while the owner only watches; `done`: a change that is no contact.
 */
export type ActivityOutcome =
  "sent" | "drafted" | "failed" | "unknown" | "discarded" | "called" | "watched" | "done";

/** One row of Actividad: what people read of a contact or change, and what a lost ledger is rebuilt from. */
export type ActivityRecord = {
  /** Civil day and minutes in the spreadsheet's zone. */
  readonly at: { readonly day: Day; readonly minutes: number };
  /** Names the contact or change; with the outcome it names the row. */
  readonly key: string;
  readonly customer: string;
  /** Numbers of the invoices concerned, as the sheet shows them. */
  readonly invoices: readonly string[];
  readonly kind: ActivityKind;
  /** Stage of the contact, the highest of its invoices; null outside a plan. */
  readonly stage: StageId | null;
  /** Stage completed by invoice number; those that were only listed are absent. */
  readonly completes: { readonly [invoiceNumber: string]: StageId };
  readonly channel: "email" | "call" | null;
  readonly outcome: ActivityOutcome;
  readonly recipients: readonly string[];
  /** What was asked for or agreed, one for each currency. */
  readonly amounts: readonly Money[];
  readonly reason: string;
  /** The account that sent. */
  readonly account: string | null;
  readonly messageId: string | null;
  readonly fingerprint: string | null;
};

/** Names a row of Actividad: one contact may have been drafted first and sent later. */
export function activityId({ key, outcome }: Pick<ActivityRecord, "key" | "outcome">): string {
  return `${key} ${outcome}`;
}

/**
 * The records that the tab does not have yet, each once, in their order.
 *
 * @param existing Ids of its rows by {@link activityId}.
 */
export function missingActivity(
  existing: ReadonlySet<string>,
  records: readonly ActivityRecord[],
): readonly ActivityRecord[] {
  const known = new Set(existing);
  return records.filter((record) => {
    const id = activityId(record);
    if (known.has(id)) return false;
    known.add(id);
    return true;
  });
}
