import type { Day } from "../receivables/calendar.ts";
import type { ContactLimits } from "../receivables/collection-plan.ts";
import type { Language } from "../receivables/customer.ts";
import type { PaymentDays } from "../receivables/terms.ts";

/** When mail may leave: minutes of the day, end excluded, on these ISO weekdays. */
export type SendWindow = {
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly weekdays: readonly number[];
};

/** What the owner has set, defaults filled in (design section 10). */
export type Settings = {
  /** Interface language. */
  readonly language: Language;
  readonly businessName: string | null;
  readonly senderName: string | null;
  readonly senderEmail: string | null;
  readonly bankAccount: string | null;
  readonly payLink: string | null;
  readonly signature: string | null;
  readonly legalFooter: string | null;
  /** A PNG or JPEG as a data URI, for statements and mails. */
  readonly logo: string | null;
  /** `#rrggbb` in lower case, for headings and rules of what customers receive. */
  readonly brandColour: string | null;
  /** Name of the collection plan that customers without one of their own follow. */
  readonly plan: string;
  /** As written; parsed as terms when used. Null is a question to the owner. */
  readonly defaultTerms: string | null;
  readonly paymentDays: PaymentDays;
  /** Where a computed due date on a weekend or national holiday goes; `none` is the legal default. */
  readonly dueDateShift: "none" | "next" | "previous";
  readonly limits: ContactLimits;
  readonly window: SendWindow;
  /** Smallest open balance chased, in major units of each currency. */
  readonly smallestBalance: number;
  readonly graceWorkingDays: number;
  /** Last day past due of each aging bucket but the open-ended one, rising. */
  readonly bucketBounds: readonly number[];
  /** Name of the invoice sheet when the owner chose one. */
  readonly invoiceSheet: string | null;
  /** Rows without an invoice number may be contacted. */
  readonly keyConfirmed: boolean;
  /** Nothing is sent before the owner has confirmed the first list. */
  readonly isListConfirmed: boolean;
  readonly ownColumnsAgreed: boolean;
  /** Forewarning mail to the owner before each day's first send. */
  readonly forewarning: boolean;
  readonly stoppedUntil: Day | null;
  /** Last day on which nothing is sent and Actividad only tells what would have gone out. */
  readonly watchUntil: Day | null;
};
