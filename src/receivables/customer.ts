import type { Day } from "./calendar.ts";
import type { PaymentDays, PaymentTerms } from "./terms.ts";

declare const customerKeyBrand: unique symbol;

/**
 * Names one customer: the same customer id, else the same valid tax id, else the same name after
 * folding case, accents, punctuation and spaces.
 */
export type CustomerKey = string & { readonly [customerKeyBrand]: "CustomerKey" };

/** A language that customers are written to and that the interface speaks. */
export type Language = "es" | "en";

/** What the Clientes tab says about a customer; null and empty mean "not said". */
export type Customer = {
  readonly key: CustomerKey;
  readonly name: string;
  readonly customerId: string | null;
  readonly taxId: string | null;
  readonly language: Language | null;
  readonly treatment: "usted" | "tu" | null;
  readonly addresses: readonly string[];
  readonly contactName: string | null;
  readonly phone: string | null;
  readonly terms: PaymentTerms | null;
  readonly paymentDays: PaymentDays;
  readonly plan: string | null;
  readonly segment: string | null;
  readonly collector: string | null;
  readonly isDirectDebit: boolean;
  readonly pausedUntil: Day | null;
  readonly pauseReason: string | null;
  readonly doNotContact: boolean;
  readonly verifiedOn: Day | null;
};
