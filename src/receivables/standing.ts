import { daysBetween, type Day } from "./calendar.ts";
import { bucketOf } from "./aging.ts";
import type { Invoice, InvoiceStatus } from "./invoice.ts";
import { leftOutOf, type LeftOut } from "./left-out.ts";
import type { MinorUnits } from "./money.ts";
import { creditHeld, isCredit, openBalanceOf } from "./open-balance.ts";
import { dueDatesOf, type DueDates, type OpenInstalment } from "./standing-dates.ts";
import {
  amountValue,
  verdict,
  type Cause,
  type CauseCode,
  type Verdict,
} from "./standing-cause.ts";
import type { StandingFacts } from "./standing-facts.ts";
import { verdictOn } from "./standing-verdict.ts";

export type { StandingFacts } from "./standing-facts.ts";

/** Where an invoice or credit note stands on a day. */
export type Standing = {
  /** Due day of the oldest open instalment; of a settled invoice its last; null is unknown. */
  readonly dueOn: Day | null;
  /** Ascending by due day, amounts adding up to what is to be collected; empty without a due day. */
  readonly instalments: readonly OpenInstalment[];
  /** 0 or more; of a credit note what it still holds, as a negative number. */
  readonly openBalance: MinorUnits;
  /** The part of it that fell due before the day. */
  readonly overdueBalance: MinorUnits;
  /** Null without a due day or without open balance. */
  readonly daysPastDue: number | null;
  /** Null when nothing is open. */
  readonly bucket: string | null;
  readonly status: InvoiceStatus;
  readonly cause: Cause;
  /** Due day that chasing counts from: `dueOn`, or the missed instalment of a plan agreed later. */
  readonly chaseDueOn: Day | null;
  /** The due day chased is not the invoice's first: an earlier instalment was settled, or a plan came after. */
  readonly isLaterInstalment: boolean;
  /** Due on the very day of issue. */
  readonly isDueOnReceipt: boolean;
};

/**
 * Where an invoice stands as of a day: what is open, when it fell due, how late it is, and the status with its
 * cause (design sections 5 and 7). Nothing but the arguments counts; the clock is never asked.
 */
export function standingOf(invoice: Invoice, facts: StandingFacts, asOf: Day): Standing {
  const leftOut = leftOutOf(invoice, asOf);
  if (leftOut !== null) {
    const dates = dueDatesOf(invoice, 0, facts);
    return standing(invoice, dates, leftOutVerdict(leftOut, invoice), nothingOpen);
  }
  if (isCredit(invoice)) return creditStanding(invoice, facts, asOf);
  const openBalance = openBalanceOf(invoice, facts, asOf);
  const dates = dueDatesOf(invoice, openBalance, facts);
  const daysPastDue =
    openBalance > 0 && dates.dueOn !== null ? daysBetween(dates.dueOn, asOf) : null;
  const reached = verdictOn({ invoice, facts, asOf, openBalance, dates, daysPastDue });
  const overdueBalance = overdueOf(dates.instalments, asOf);
  const bucket = openBalance > 0 ? bucketOf(daysPastDue, facts.bucketBounds) : null;
  return standing(invoice, dates, reached, { openBalance, overdueBalance, daysPastDue, bucket });
}

type Balances = Pick<Standing, "openBalance" | "overdueBalance" | "daysPastDue" | "bucket">;

const nothingOpen: Balances = {
  openBalance: 0,
  overdueBalance: 0,
  daysPastDue: null,
  bucket: null,
};

// Written out rather than spread: this runs for every row of the sheet.
function standing(
  { issuedOn }: Invoice,
  { dueOn, instalments, isLaterInstalment }: DueDates,
  { status, cause, chaseFrom }: Verdict,
  { openBalance, overdueBalance, daysPastDue, bucket }: Balances,
): Standing {
  return {
    dueOn,
    instalments,
    openBalance,
    overdueBalance,
    daysPastDue,
    bucket,
    status,
    cause,
    chaseDueOn: chaseFrom ?? dueOn,
    isLaterInstalment: isLaterInstalment || chaseFrom !== undefined,
    isDueOnReceipt: dueOn !== null && chaseFrom === undefined && dueOn === issuedOn,
  };
}

function creditStanding(credit: Invoice, facts: StandingFacts, asOf: Day): Standing {
  const held = facts.openCredit ?? creditHeld(credit, asOf);
  const values = {
    ...(credit.creditFor === null ? {} : { invoice: credit.creditFor }),
    ...(held === 0 ? {} : { open: amountValue(credit.currency, held) }),
  };
  const openBalance = held === 0 ? 0 : -held;
  const dates = dueDatesOf(credit, 0, facts);
  const balances = { ...nothingOpen, openBalance };
  return standing(credit, dates, verdict("creditNote", "statusCreditNote", values), balances);
}

const leftOutStatus: {
  readonly [why in LeftOut]: readonly [status: InvoiceStatus, code: CauseCode];
} = {
  sameAsEarlierRow: ["duplicate", "statusDuplicateSame"],
  draft: ["draft", "statusDraft"],
  cancelled: ["cancelled", "statusCancelled"],
  uncollectible: ["uncollectible", "statusUncollectible"],
  refunded: ["cancelled", "statusRefunded"],
  future: ["future", "statusFuture"],
};

function leftOutVerdict(leftOut: LeftOut, { issuedOn }: Invoice): Verdict {
  return verdict(...leftOutStatus[leftOut], issuedOn === null ? {} : { on: issuedOn });
}

function overdueOf(instalments: readonly OpenInstalment[], asOf: Day): MinorUnits {
  return instalments.reduce(
    (sum, { dueOn, openBalance }) => (dueOn < asOf ? sum + openBalance : sum),
    0,
  );
}
