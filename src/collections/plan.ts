import type { AgingTotals } from "../receivables/aging.ts";
import type { Day } from "../receivables/calendar.ts";
import type { StageId } from "../receivables/collection-plan.ts";
import type { CustomerKey, Language } from "../receivables/customer.ts";
import type { Invoice, InvoiceKey, InvoiceStatus } from "../receivables/invoice.ts";
import type { MinorUnits } from "../receivables/money.ts";
import type { UnappliedMoney } from "../receivables/unapplied-money.ts";
import type { Finding } from "../workbook/finding.ts";

export type { AgingTotals } from "../receivables/aging.ts";

/** The moment a plan speaks for: civil day and minutes of the day in the spreadsheet's zone. */
export type AsOf = { readonly day: Day; readonly minutes: number };

/**
 * Why something is so, in a form that a sentence is made of: `code` names the sentence in the
 * wording of both languages, `values` fill it.
 */
export type Reason = {
  readonly code: string;
  readonly values: { readonly [name: string]: string | number | Day | readonly string[] };
};

/** An aging bucket by the report's label: `1-30`, `31-60`, `61-90`, `90+`, `notDue` or `noDate`. */
export type BucketLabel = string;

/** An invoice as it stands on the plan's day. */
export type AssessedInvoice = {
  readonly invoice: Invoice;
  readonly dueOn: Day | null;
  readonly openBalance: MinorUnits;
  /** What is open by due day, oldest first; empty without a due date. */
  readonly instalments: readonly { readonly dueOn: Day; readonly openBalance: MinorUnits }[];
  /** Null without a due date or without open balance. */
  readonly daysPastDue: number | null;
  /** Null when nothing is open. */
  readonly bucket: BucketLabel | null;
  readonly status: InvoiceStatus;
  readonly reason: Reason;
  /** What happens next with it, when and why. */
  readonly nextStep: Reason;
};

/** What one customer is to receive, and what became of it. */
export type PlannedContact = {
  readonly customerKey: CustomerKey;
  readonly customer: string;
  readonly stage: StageId;
  readonly template: string;
  readonly channel: "email" | "call";
  /** `send` leaves by itself, `leave` is a draft for the owner, `ask` waits for a yes. */
  readonly mode: "send" | "leave" | "ask";
  readonly newThread: boolean;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly language: Language;
  /** Invoices the mail lists, oldest due date first. */
  readonly invoices: readonly InvoiceKey[];
  /** Open credits it lists. */
  readonly credits: readonly InvoiceKey[];
  /** Payments that no invoice has taken up and that it takes off too, by currency, above zero. */
  readonly onAccount?: { readonly [currency: string]: MinorUnits };
  /** Invoices whose stage it completes. */
  readonly completes: { readonly [invoiceKey: string]: StageId };
  /** Open balance listed less the credits listed and what was paid on account, by currency; above zero. */
  readonly owed: { readonly [currency: string]: MinorUnits };
  /**
   * `due` leaves now; `queued` waits for a later day or hour; `planned` waits for a person (first list not
   * confirmed, everything stopped, a stage that asks); `skipped` is held up by an earlier contact.
   */
  readonly decision: "due" | "queued" | "planned" | "skipped";
  /** Day on which it leaves; null while that depends on a person. */
  readonly on: Day | null;
  readonly reason: Reason;
};

/**
 * A call to make or a thing only a person can do: `call`, `address` (none, or doubtful ones), `decide`
 * (the plan is at its end), `settle` (a mail of unknown fate), `draft` (a draft that waits) and others.
 */
export type Task = {
  readonly customerKey: CustomerKey | null;
  readonly customer: string;
  readonly kind: string;
  readonly dueOn: Day | null;
  readonly reason: Reason;
};

/** Everything decided for one day, each action with its reason. */
export type Plan = {
  readonly asOf: AsOf;
  readonly invoices: readonly AssessedInvoice[];
  readonly aging: readonly AgingTotals[];
  /** Credits, overpayments and unmatched payments of each customer and currency, above zero. */
  readonly unapplied: readonly UnappliedMoney[];
  readonly contacts: readonly PlannedContact[];
  readonly tasks: readonly Task[];
  readonly findings: readonly Finding[];
};
