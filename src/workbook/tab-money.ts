import {
  majorText,
  minorFromMajor,
  type CurrencyCode,
  type MinorUnits,
} from "../receivables/money.ts";
import { currencyOfSign } from "./currency-signs.ts";
import { parseAmountText } from "./parse-amount.ts";
import type { TabContext } from "./tab-reading.ts";
import type { TabRowReader } from "./tab-row.ts";

type MoneyTab = "payments" | "agreements";

/** An amount as a tab's cell states it, in major units; `sign` is what currency stands beside it. */
type StatedAmount = { readonly major: number; readonly sign: string };

function statedAmount<T extends MoneyTab>(reader: TabRowReader<T>): StatedAmount | null {
  const cell = reader.cell("amount");
  if (typeof cell === "number") return { major: cell, sign: "" };
  const text = reader.text("amount");
  if (text === null) return null;
  const read = typeof cell === "string" ? parseAmountText(text, null) : null;
  if (read === null) return reader.note("amount", "tabAmountUnreadable");
  if (read.kind === "ambiguous") return reader.note("amount", "tabAmountAmbiguous");
  return { major: read.amount, sign: read.sign };
}

/**
 * Reads the amount of a row with its currency: that of its own column, else the sign beside it, else
 * that of the invoices it is about. Null for an empty cell and, noted, for what cannot be read.
 *
 * @param written What the tab's currency column says; null when empty or without such a column.
 */
export function tabAmount<T extends MoneyTab>(
  reader: TabRowReader<T>,
  written: CurrencyCode | null,
  ofInvoices: () => CurrencyCode | null,
  { homeCurrency }: TabContext,
): { readonly currency: CurrencyCode; readonly minor: MinorUnits } | null {
  const stated = statedAmount(reader);
  if (stated === null) return null;
  const { major, sign } = stated;
  const bySign = sign === "" ? null : currencyOfSign(sign, written ?? ofInvoices() ?? homeCurrency);
  if (written !== null && bySign !== null && written !== bySign) {
    return reader.note("amount", "tabCurrencyDiffers", { currency: written });
  }
  const currency = written ?? bySign ?? ofInvoices();
  if (currency === null) return reader.note("amount", "tabCurrencyMissing");
  const minor = minorFromMajor(major, currency);
  return minor === null ? reader.note("amount", "tabAmountUnreadable") : { currency, minor };
}

/** Minor units as the number a cell shows. */
export function majorNumber(minor: MinorUnits, currency: CurrencyCode): number {
  return Number(majorText(minor, currency));
}
