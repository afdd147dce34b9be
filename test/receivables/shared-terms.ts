import { minorFromMajor, type CurrencyCode } from "../../src/receivables/money.ts";
import type { InstalmentShare, PaymentTerms, TermsLine } from "../../src/receivables/terms.ts";

/** A line of terms as the test data writes it. */
type WrittenLine = {
  readonly percent?: number;
  readonly percentOfTotal?: number;
  readonly fixed?: number;
  readonly from?: "end_of_invoice_month" | "end_of_next_month";
  readonly months?: number;
  readonly dayOfMonth?: number;
  readonly of?: "current_month" | "next_month" | "strictly_after_invoice_date";
  readonly weeks?: number;
  readonly days?: number;
  readonly then?: "end_of_month";
  readonly dayOfNextMonth?: number;
  readonly paymentDays?: readonly number[];
  readonly round?: number;
};

/** Terms as the test data writes them. */
export type WrittenTerms = {
  readonly lines: readonly WrittenLine[];
  readonly sequential?: boolean;
  readonly earlyDiscount?: {
    readonly percent: number;
    readonly days: number;
    readonly base?: "total" | "untaxed";
    readonly untaxed?: number;
  };
  readonly customerClosed?: readonly { readonly from: string; readonly to: string }[];
};

const starts = {
  end_of_invoice_month: "endOfInvoiceMonth",
  end_of_next_month: "endOfNextMonth",
} as const;
const monthsOf = {
  current_month: "reachedMonth",
  next_month: "nextMonth",
  strictly_after_invoice_date: "strictlyAfterInvoiceDate",
} as const;

/** Cents of an amount in the test data. */
export function cents(major: number): number {
  const minor = minorFromMajor(major, "EUR" as CurrencyCode);
  if (minor === null) throw new Error(`no amount: ${major}`);
  return minor;
}

/** Our terms of written ones. */
export function termsOf({ lines, sequential, earlyDiscount }: WrittenTerms): PaymentTerms {
  return {
    lines: lines.map(lineOf),
    ...(sequential === true ? { sequential } : {}),
    ...(earlyDiscount === undefined ? {} : { earlyDiscount }),
  };
}

function lineOf(written: WrittenLine): TermsLine {
  const { from, months, dayOfMonth, of, weeks, days, then, dayOfNextMonth, paymentDays, round } =
    written;
  return {
    share: shareOf(written),
    ...(from === undefined ? {} : { from: starts[from] }),
    ...(months === undefined ? {} : { months }),
    ...(dayOfMonth === undefined
      ? {}
      : { dayOfMonth: { day: dayOfMonth, of: of === undefined ? "reachedMonth" : monthsOf[of] } }),
    ...(weeks === undefined ? {} : { weeks }),
    ...(days === undefined ? {} : { days }),
    ...(then === undefined ? {} : { thenEndOfMonth: true }),
    ...(dayOfNextMonth === undefined ? {} : { dayOfNextMonth }),
    ...(paymentDays === undefined ? {} : { paymentDays }),
    ...(round === undefined ? {} : { roundTo: cents(round) }),
  };
}

function shareOf({ percent, percentOfTotal, fixed }: WrittenLine): InstalmentShare {
  if (fixed !== undefined) return { kind: "fixed", minor: cents(fixed) };
  const share = percent ?? percentOfTotal;
  return share === undefined ? { kind: "balance" } : { kind: "percent", percent: share };
}
