import type { Day } from "../receivables/calendar.ts";
import type { CollectionPlan, ContactLimits, Stage } from "../receivables/collection-plan.ts";
import type { Customer, CustomerKey } from "../receivables/customer.ts";
import type { Invoice, InvoiceKey } from "../receivables/invoice.ts";
import type { CurrencyCode, MinorUnits } from "../receivables/money.ts";
import type { InvoiceLedger } from "./ledger.ts";

/** The stage that an invoice's plan asks for next, and the day on which it falls due; that may be past. */
export type NextStage = {
  readonly stage: Stage;
  /** Its place in the plan, from 0: the higher, the more serious. */
  readonly rank: number;
  readonly on: Day;
};

/** An open invoice that may be chased. */
export type OpenCase = {
  readonly invoice: Invoice;
  readonly dueOn: Day;
  readonly openBalance: MinorUnits;
  readonly daysPastDue: number;
  /** Null when the plan is at its end. */
  readonly next: NextStage | null;
  readonly completed: InvoiceLedger | null;
};

/** Money of the customer that no invoice has taken up; `amount` is positive. */
export type OpenCredit = {
  /** Null for a payment that names no invoice, or more than it. */
  readonly key: InvoiceKey | null;
  readonly currency: CurrencyCode;
  readonly amount: MinorUnits;
};

/** Everything about one customer that a contact is made from. */
export type CustomerAccount = {
  readonly key: CustomerKey;
  readonly name: string;
  /** What Clientes says, or null. */
  readonly customer: Customer | null;
  readonly plan: CollectionPlan;
  readonly limits: ContactLimits;
  /** Invoices that may be chased, in the sheet's order. */
  readonly cases: readonly OpenCase[];
  readonly credits: readonly OpenCredit[];
  /** Addresses of each open row. */
  readonly rowAddresses: readonly (readonly string[])[];
};
