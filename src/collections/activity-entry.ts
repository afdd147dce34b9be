import type { Day } from "../receivables/calendar.ts";
import type { StageId } from "../receivables/collection-plan.ts";
import type { CustomerKey } from "../receivables/customer.ts";
import type { InvoiceKey } from "../receivables/invoice.ts";
import type { MinorUnits } from "../receivables/money.ts";
import type { Reason } from "./plan.ts";

/** Why we write to a customer; only a reminder completes stages. A person's click may append `:` and a number. */
export type Occasion = string;

/** How a contact ended, as Actividad tells it; `watched`: it would have left had the owner not only watched. */
export type ActivityResult =
  "sent" | "drafted" | "failed" | "unknown" | "discarded" | "called" | "watched";

/**
 * One line of Actividad before it becomes cells. A contact may have two lines: `drafted`, then how it ended;
 * `key` and `result` together name a line.
 */
export type ActivityEntry = {
  readonly at: { readonly day: Day; readonly minutes: number };
  readonly key: string;
  readonly customerKey: CustomerKey;
  readonly customer: string;
  readonly invoices: readonly InvoiceKey[];
  /** Stage completed for each invoice; the sheet must keep it, the ledger is rebuilt from it. */
  readonly completes: { readonly [invoiceKey: string]: StageId };
  readonly occasion: Occasion;
  readonly stage: StageId;
  readonly channel: "email" | "call";
  readonly result: ActivityResult;
  /** To and Cc. */
  readonly recipients: readonly string[];
  readonly owed: { readonly [currency: string]: MinorUnits };
  readonly reason: Reason;
  readonly account: string;
  /** Gmail's id of the message, or null. */
  readonly messageId: string | null;
  readonly fingerprint: string;
};
