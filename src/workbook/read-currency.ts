import type { CurrencyCode } from "../receivables/money.ts";
import { isEmpty, saysNothing } from "./cell-words.ts";
import { currencyOfSign } from "./currency-signs.ts";
import type { RejectedRow } from "./finding.ts";
import { columnOf, rejection, type ListReader, type RowAt } from "./list-reader.ts";
import { currencyOfHeader } from "./parse-currency.ts";
import type { RowAmounts } from "./read-amounts.ts";
import { shownCell } from "./shown-cell.ts";

/** The currency of a row; `assumed` when only the locale's country says so. */
export type RowCurrency = { readonly currency: CurrencyCode; readonly assumed: boolean };

/**
 * The currency of a row: its column, else signs and codes in its amounts, else their number formats, else the
 * headers' text, else the locale's country. A row that names two is rejected; a bare `$` beside a code that it
 * can mean names no second one.
 */
export function readCurrency(
  reader: ListReader,
  at: RowAt,
  amounts: RowAmounts,
): RowCurrency | RejectedRow {
  const stated = statedCurrency(reader, at);
  if (isRejection(stated)) return stated;
  const shown = shownCurrency(reader, at, amounts, stated);
  if (isRejection(shown)) return shown;
  const found = shown ?? formatCurrency(reader, at);
  if (isRejection(found)) return found;
  const currency = found ?? headerCurrency(reader);
  if (currency !== null) return { currency, assumed: false };
  if (reader.home !== null) return { currency: reader.home, assumed: true };
  const amount = columnOf(reader, "total") ?? columnOf(reader, "balance") ?? 0;
  return rejection(reader, at, amount, "waitsForAnswer", { question: "currency" });
}

function isRejection(value: CurrencyCode | RejectedRow | null): value is RejectedRow {
  return value !== null && typeof value === "object";
}

function statedCurrency(reader: ListReader, at: RowAt): CurrencyCode | RejectedRow | null {
  const column = columnOf(reader, "currency");
  const text = column === null ? "" : shownCell(at.cells[column]);
  if (column === null || isEmpty(text) || saysNothing(text)) return null;
  return currencyOfSign(text, reader.home) ?? rejection(reader, at, column, "unknownCurrency");
}

function shownCurrency(
  reader: ListReader,
  at: RowAt,
  { signs }: RowAmounts,
  stated: CurrencyCode | null,
): CurrencyCode | RejectedRow | null {
  let found = stated;
  for (const [column, sign] of signs) {
    const currency = currencyOfSign(sign, found ?? reader.home);
    if (currency === null) return rejection(reader, at, column, "unknownCurrency");
    if (found !== null && found !== currency)
      return twoCurrencies(reader, at, column, [found, currency]);
    found = currency;
  }
  return found;
}

function formatCurrency(reader: ListReader, at: RowAt): CurrencyCode | RejectedRow | null {
  const formats = reader.formats?.[at.row - 1];
  if (formats === undefined) return null;
  let found: CurrencyCode | null = null;
  for (const key of ["total", "balance", "paid"] as const) {
    const column = columnOf(reader, key);
    if (column === null || isEmpty(at.cells[column])) continue;
    const currency = reader.currencyOfFormat(formats[column] ?? "");
    if (currency === null) continue;
    if (found !== null && found !== currency)
      return twoCurrencies(reader, at, column, [found, currency]);
    found = currency;
  }
  return found;
}

function twoCurrencies(
  reader: ListReader,
  at: RowAt,
  column: number,
  currencies: readonly CurrencyCode[],
): RejectedRow {
  return rejection(reader, at, column, "twoCurrencies", { currencies: currencies.join(", ") });
}

function headerCurrency({ sheet, home }: ListReader): CurrencyCode | null {
  for (const key of ["total", "balance", "paid", "net"] as const) {
    const column = sheet.columns[key]?.[0];
    const found = column === undefined ? null : currencyOfHeader(sheet.headers[column] ?? "", home);
    if (found !== null) return found;
  }
  return null;
}
