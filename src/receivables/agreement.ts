import type { Day } from "./calendar.ts";
import type { CustomerKey } from "./customer.ts";
import type { MinorUnits } from "./money.ts";

/** What was agreed or is disputed with a customer and stops or reshapes chasing (Acuerdos tab). */
export type AgreementKind = "promise" | "plan" | "dispute" | "pause" | "offer";

/** One row of Acuerdos; an instalment plan has a row per instalment. */
export type Agreement = {
  readonly kind: AgreementKind;
  readonly customerKey: CustomerKey;
  readonly customer: string;
  /** Numbers of the invoices it covers; empty covers every open invoice of the customer. */
  readonly invoiceNumbers: readonly string[];
  /** Promised or instalment amount in minor units of the covered invoices' currency; null is all. */
  readonly amount: MinorUnits | null;
  /** Day promised, instalment's due day, or first day of a pause or dispute. */
  readonly on: Day | null;
  /** Last day of a pause, dispute or offer; null is open-ended. */
  readonly until: Day | null;
  readonly reason: string | null;
  /** The owner's word that it is over: kept, broken, resolved, cancelled. */
  readonly isClosed: boolean;
  readonly createdOn: Day | null;
  /** Row in Acuerdos, from 1. */
  readonly row: number;
};
