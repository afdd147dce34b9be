import { minorDigits } from "./currency.ts";

declare const currencyBrand: unique symbol;

/** A currency by its ISO 4217 code, in capitals. */
export type CurrencyCode = string & { readonly [currencyBrand]: "CurrencyCode" };

/**
 * Whole minor units of a currency (cents of a euro, yen, fils), always a safe integer.
 * The currency stands beside it; amounts of two currencies are never added together.
 */
export type MinorUnits = number;

/** An amount with its currency. */
export type Money = { readonly currency: CurrencyCode; readonly minor: MinorUnits };

/** Digits after the decimal mark of a currency by ISO 4217: 0 (JPY, CLP), 2 (EUR), 3 (BHD) or 4 (CLF). */
export function currencyDigits(code: CurrencyCode): number {
  return minorDigits.get(code) ?? 2;
}

/**
 * Reads an ISO 4217 code in any case, blanks around it ignored.
 * Null for what is no active code: signs such as `€` are the reader's business.
 */
export function currencyCode(text: string): CurrencyCode | null {
  const code = text.trim().toUpperCase();
  return minorDigits.has(code) ? (code as CurrencyCode) : null;
}

/**
 * An amount in major units with a point and the currency's digits, without grouping:
 * `1210.00`, `-5`, `1.234`; the form of report and files, in no locale.
 */
export function majorText(minor: MinorUnits, currency: CurrencyCode): string {
  const digits = currencyDigits(currency);
  const sign = minor < 0 ? "-" : "";
  const figures = String(Math.abs(minor)).padStart(digits + 1, "0");
  if (digits === 0) return sign + figures;
  return `${sign}${figures.slice(0, -digits)}.${figures.slice(-digits)}`;
}

/**
 * Minor units of a number as a sheet holds it, rounded half away from zero.
 *
 * Binary noise of up to a millionth of a minor unit is no fraction: 49.999999999999986 is 50.00, and
 * 1.005, which floating point keeps as a little less, is 1.01.
 * Null when the number is not finite or its minor units are no safe integer.
 */
export function minorFromMajor(major: number, currency: CurrencyCode): MinorUnits | null {
  if (!Number.isFinite(major)) return null;
  const scaled = Math.abs(major) * 10 ** currencyDigits(currency);
  const rounded = Math.floor(scaled + 0.5 + noiseOf(scaled));
  if (!Number.isSafeInteger(rounded)) return null;
  return major < 0 && rounded !== 0 ? -rounded : rounded;
}

// A double carries 15 digits for certain: what lies behind them was never typed.
function noiseOf(scaled: number): number {
  return Math.min(1e-6, Math.max(scaled, 1) * 1e-13);
}

/**
 * A percentage of an amount, rounded half away from zero to the minor unit, without binary noise.
 *
 * @param percent up to four decimals count; 33.33 is a third but for the cents.
 */
export function percentOf(minor: MinorUnits, percent: number): MinorUnits {
  const perMillion = Math.round(percent * 10_000);
  const amount = Math.abs(minor);
  const whole = Math.floor(amount / 1_000_000) * perMillion;
  const rest = Math.floor(((amount % 1_000_000) * perMillion) / 1_000_000 + 0.5);
  return minor < 0 && whole + rest !== 0 ? -(whole + rest) : whole + rest;
}
