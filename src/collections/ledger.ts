import type { Day } from "../receivables/calendar.ts";
import type { StageId } from "../receivables/collection-plan.ts";
import type { CustomerKey } from "../receivables/customer.ts";
import type { InvoiceKey } from "../receivables/invoice.ts";

/** What was done with a customer: days of its last three mails, oldest first, and its last call. */
export type CustomerLedger = {
  readonly mailedOn: readonly Day[];
  readonly calledOn: Day | null;
  /** Day on which a mail to it was refused; it is not tried again that day. */
  readonly failedOn: Day | null;
};

/** The last stage completed for an invoice under chase, its day, and how often a repeating one was. */
export type InvoiceLedger = {
  readonly stage: StageId;
  readonly completedOn: Day;
  readonly times: number;
};

/**
 * Why a customer gets no reminder now: a mail to it whose fate a person must tell, a draft that waits for
 * its owner, or a mail still under way.
 */
export type HeldUp = "unknown" | "draftWaiting" | "underWay";

/** What has been done, as far as one plan asks: what prevents doubles. */
export type Ledger = {
  readonly customers: { readonly [customerKey: CustomerKey]: CustomerLedger };
  readonly invoices: { readonly [invoiceKey: InvoiceKey]: InvoiceLedger };
  /** Address in lower case → day of the last mail to it. */
  readonly addresses: { readonly [address: string]: Day };
  /** Customers that get no reminder for now. */
  readonly heldUp: { readonly [customerKey: CustomerKey]: HeldUp };
  /** Stages a person vetoed by discarding our draft; `invoices` names them as completed too. */
  readonly vetoed: { readonly [invoiceKey: InvoiceKey]: StageId };
  /** No room is left: invoices that it does not hold yet are not chased. */
  readonly isFull: boolean;
};

/** The ledger of a workbook that never sent anything. */
export const emptyLedger: Ledger = {
  customers: {},
  invoices: {},
  addresses: {},
  heldUp: {},
  vetoed: {},
  isFull: false,
};
