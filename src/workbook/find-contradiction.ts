import type { Day } from "../receivables/calendar.ts";
import type { SheetStatus } from "../receivables/invoice.ts";
import type { MinorUnits } from "../receivables/money.ts";
import { cellName } from "./a1.ts";
import type { ColumnKey } from "./columns.ts";
import { columnOf, type ListReader } from "./list-reader.ts";
import { paidByStatus } from "./read-days.ts";

/** What the cells of a row say about payment; null where they say nothing. */
export type PaymentSigns = {
  readonly row: number;
  readonly status: SheetStatus | null;
  readonly paidFlag: boolean | null;
  /** Key of the column the flag was read from. */
  readonly flagKey: ColumnKey;
  readonly paidOn: Day | null;
  readonly total: MinorUnits;
  readonly withholding: MinorUnits;
  readonly paid: MinorUnits | null;
  readonly balance: MinorUnits | null;
};

type Sign = { readonly key: ColumnKey; readonly isPaid: boolean };

/**
 * Two cells of a row that say the opposite about payment, or null when they agree (design section 5).
 *
 * Word, flag and a paid date up to `asOf` speak for "paid" or "open"; the balance, else the paid amount against
 * the total, speaks in figures. A part payment's date contradicts nothing.
 */
export function findContradiction(
  reader: ListReader,
  signs: PaymentSigns,
): readonly [cell: string, otherCell: string] | null {
  const words = wordSigns(reader, signs);
  const figure = figureSign(signs);
  const all = figure === null ? words : [figure, ...words];
  const [first] = all;
  const opposite = all.find(({ isPaid }) => isPaid !== first?.isPaid);
  if (first === undefined || opposite === undefined) return null;
  const cell = ({ key }: Sign) => cellName(signs.row, columnOf(reader, key) ?? 0);
  return [cell(opposite), cell(first)];
}

function wordSigns({ context }: ListReader, signs: PaymentSigns): readonly Sign[] {
  const result: Sign[] = [];
  const { status, paidFlag, flagKey, paidOn } = signs;
  const isPart = status === "partial" && figureOf(signs) === "paid";
  const said = isPart ? false : paidByStatus(status);
  if (said !== null) result.push({ key: "status", isPaid: said });
  if (paidFlag !== null) result.push({ key: flagKey, isPaid: paidFlag });
  const isPartDate = status === "partial" || figureOf(signs) === "partial";
  if (paidOn !== null && paidOn <= context.asOf && !isPartDate) {
    result.push({ key: "paidDate", isPaid: true });
  }
  return result;
}

function figureSign(signs: PaymentSigns): Sign | null {
  const figure = figureOf(signs);
  const key = signs.balance === null ? "paid" : "balance";
  return figure === null ? null : { key, isPaid: figure === "paid" };
}

// Nothing is due on an invoice of zero, so its figures say nothing.
function figureOf({
  total,
  withholding,
  paid,
  balance,
}: PaymentSigns): "paid" | "partial" | "open" | null {
  const owed = total - withholding;
  if (owed <= 0) return null;
  if (balance !== null) return balance <= 0 ? "paid" : balance < owed ? "partial" : "open";
  if (paid === null || paid === 0) return null;
  return paid >= owed ? "paid" : "partial";
}
