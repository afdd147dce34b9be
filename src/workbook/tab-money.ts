import {
  majorText,
  minorFromMajor,
  type CurrencyCode,
  type MinorUnits,
  type Money,
} from "../receivables/money.ts";
import { currencyOfSign } from "./currency-signs.ts";
import type { TabContext } from "./tab-reading.ts";
import type { StatedAmount } from "./tab-schema.ts";

/**
 * The amount of a row with its currency: that of its own column, else the sign beside it, else that of the
 * invoices it is about. Null for an empty cell and, noted, for what cannot be settled.
 *
 * @param written What the tab's currency column says; null when empty or without such a column.
 */
export function tabMoney(
  stated: StatedAmount | null,
  written: CurrencyCode | null,
  ofInvoices: () => CurrencyCode | null,
  { homeCurrency }: TabContext,
  note: (code: string, values?: { readonly [name: string]: string }) => null,
): Money | null {
  if (stated === null) return null;
  const { major, sign } = stated;
  const bySign = sign === "" ? null : currencyOfSign(sign, written ?? ofInvoices() ?? homeCurrency);
  if (written !== null && bySign !== null && written !== bySign) {
    return note("tabCurrencyDiffers", { currency: written });
  }
  const currency = written ?? bySign ?? ofInvoices();
  if (currency === null) return note("tabCurrencyMissing");
  const minor = minorFromMajor(major, currency);
  return minor === null ? note("tabAmountUnreadable") : { currency, minor };
}

/** Minor units as the number a cell shows. */
export function majorNumber(minor: MinorUnits, currency: CurrencyCode): number {
  return Number(majorText(minor, currency));
}
