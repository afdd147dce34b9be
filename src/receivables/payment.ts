import type { Day } from "./calendar.ts";
import type { CustomerKey } from "./customer.ts";
import type { CurrencyCode, MinorUnits } from "./money.ts";

/** A payment written in the Pagos tab. */
export type Payment = {
  /** Undated payments count as made. */
  readonly paidOn: Day | null;
  readonly customerKey: CustomerKey;
  readonly customer: string;
  /** Number of the invoice it pays; null leaves it unapplied to any. */
  readonly invoiceNumber: string | null;
  readonly currency: CurrencyCode;
  readonly amount: MinorUnits;
  readonly method: string | null;
  readonly reference: string | null;
};
