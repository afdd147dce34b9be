import { daysBetween, type Day } from "./calendar.ts";
import type { CurrencyCode, MinorUnits } from "./money.ts";
import type { UnappliedMoney } from "./unapplied-money.ts";

/** Totals of one currency; notDue + buckets + noDate − unapplied = total. */
export type AgingTotals = {
  readonly currency: CurrencyCode;
  /** By bucket label in order, `notDue` first and `noDate` last, never negative. */
  readonly byBucket: { readonly [label: string]: MinorUnits };
  /** Credits, overpayments and unmatched payments, as a positive number. */
  readonly unapplied: MinorUnits;
  readonly total: MinorUnits;
};

/** What of an invoice is open, by the due days of its instalments; none means that no due day is known. */
type OpenParts = {
  readonly openBalance: MinorUnits;
  readonly instalments: readonly { readonly dueOn: Day; readonly openBalance: MinorUnits }[];
};

/** An invoice in its currency and as it stands. */
export type AgedInvoice = { readonly currency: CurrencyCode; readonly standing: OpenParts };

/**
 * The bucket labels of these bounds in order: `notDue`, `1-30`, `31-60`, `61-90`, `90+`, `noDate`.
 *
 * @param bounds last day past due of each bucket but the open-ended one, rising, at least one.
 */
export function bucketLabels(bounds: readonly number[]): readonly string[] {
  const spans = [...bounds.keys(), -1].map((index) => spanOf(bounds, index));
  return ["notDue", ...spans, "noDate"];
}

/**
 * The label of the bucket for so many days past due: `notDue` up to 0, then by the bounds, each included in its
 * bucket; `noDate` for null.
 */
export function bucketOf(daysPastDue: number | null, bounds: readonly number[]): string {
  if (daysPastDue === null) return "noDate";
  if (daysPastDue <= 0) return "notDue";
  return spanOf(
    bounds,
    bounds.findIndex((bound) => daysPastDue <= bound),
  );
}

/** The label of a bucket by the place of its bound; -1 is the open-ended one. */
function spanOf(bounds: readonly number[], index: number): string {
  const last = bounds[index];
  if (last === undefined) return `${bounds[bounds.length - 1] ?? 0}+`;
  return `${(bounds[index - 1] ?? 0) + 1}-${last}`;
}

/**
 * Aging totals per currency, in the order in which currencies first appear.
 *
 * Every open instalment stands in the bucket of its own due day, so an invoice in instalments may be spread over
 * several (receivables d5). Credit notes are in no bucket: they are part of `unapplied`.
 *
 * @param unapplied per customer and currency, each above zero.
 */
export function agingTotals(
  invoices: readonly AgedInvoice[],
  unapplied: readonly UnappliedMoney[],
  bounds: readonly number[],
  asOf: Day,
): readonly AgingTotals[] {
  const sheets = new Map<CurrencyCode, AgingSheet>();
  const sheetOf = (currency: CurrencyCode) => {
    const sheet = sheets.get(currency) ?? emptySheet(bounds);
    sheets.set(currency, sheet);
    return sheet;
  };
  for (const { currency, standing } of invoices) {
    if (standing.openBalance <= 0) continue;
    const sheet = sheetOf(currency);
    sheet.total += standing.openBalance;
    for (const { dueOn, openBalance } of openParts(standing)) {
      const label = bucketOf(dueOn === null ? null : daysBetween(dueOn, asOf), bounds);
      sheet.byBucket[label] = (sheet.byBucket[label] ?? 0) + openBalance;
    }
  }
  for (const { currency, amount } of unapplied) {
    const sheet = sheetOf(currency);
    sheet.unapplied += amount;
    sheet.total -= amount;
  }
  return Array.from(sheets, ([currency, sheet]) => ({ currency, ...sheet }));
}

/** Totals of a currency while they are added up. */
type AgingSheet = {
  byBucket: { [label: string]: MinorUnits };
  unapplied: MinorUnits;
  total: MinorUnits;
};

function emptySheet(bounds: readonly number[]): AgingSheet {
  const byBucket = Object.fromEntries(bucketLabels(bounds).map((label) => [label, 0]));
  return { byBucket, unapplied: 0, total: 0 };
}

function openParts({
  instalments,
  openBalance,
}: OpenParts): readonly { readonly dueOn: Day | null; readonly openBalance: MinorUnits }[] {
  return instalments.length > 0 ? instalments : [{ dueOn: null, openBalance }];
}
