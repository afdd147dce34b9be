import { minorFromMajor, type CurrencyCode, type MinorUnits } from "../receivables/money.ts";
import type { ColumnKey } from "./columns.ts";
import type { RejectedRow } from "./finding.ts";
import { columnOf, rejection, type ListReader, type RowAt, type RowStatus } from "./list-reader.ts";
import type { RowAmounts } from "./read-amounts.ts";
import { isAsked, rowRejection, waitsFor } from "./row-rejection.ts";

/** The amounts of one row in minor units; null is an empty cell. */
export type RowMoney = {
  /** Negative for a credit note. */
  readonly total: MinorUnits;
  /** What the customer keeps back and the total does not leave out yet. */
  readonly withholding: MinorUnits;
  readonly paid: MinorUnits | null;
  readonly balance: MinorUnits | null;
  readonly credited: MinorUnits;
};

/** Counts a row's amounts in minor units; one that is missing, or too large to be exact, rejects the row. */
export function moneyOf(
  reader: ListReader,
  at: RowAt,
  amounts: RowAmounts,
  currency: CurrencyCode,
  { status }: RowStatus,
): RowMoney | RejectedRow {
  const major = totalOf(amounts, status);
  if (major === null) return withoutAmount(reader, at);
  const minor = (amount: number | null) =>
    amount === null ? null : minorFromMajor(amount, currency);
  const tooLarge = (["total", "balance", "paid", "withholding"] as const).find(
    (key) => amounts[key] !== null && minor(amounts[key]) === null,
  );
  const total = minor(major);
  if (total === null || tooLarge !== undefined) return amountTooLarge(reader, at, tooLarge);
  const keepsWithheld = reader.isWithheldInTotal || total < 0;
  return {
    total,
    withholding: keepsWithheld ? 0 : Math.abs(minor(amounts.withholding) ?? 0),
    paid: minor(amounts.paid),
    balance: minor(amounts.balance),
    credited: minor(amounts.credited) ?? 0,
  };
}

// Without a total, what is owed and what was paid make it; a void row may do without any amount.
function totalOf({ total, balance, paid }: RowAmounts, status: RowStatus["status"]): number | null {
  if (total !== null) return total;
  if (balance !== null) return balance + (paid ?? 0);
  return status === "cancelled" || status === "draft" ? 0 : null;
}

function amountTooLarge(reader: ListReader, at: RowAt, key: ColumnKey = "total"): RejectedRow {
  return rejection(reader, at, columnOf(reader, key) ?? 0, "amountTooLarge");
}

function withoutAmount(reader: ListReader, at: RowAt): RejectedRow {
  const column = columnOf(reader, "total") ?? columnOf(reader, "balance");
  if (column !== null) return rejection(reader, at, column, "missingAmount");
  return isAsked(reader, "total")
    ? waitsFor(reader, at, "column:total")
    : rowRejection(reader, at, "noAmountInRow");
}
