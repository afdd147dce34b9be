import { currencyDigits, type Money } from "../receivables/money.ts";
import { currencySign } from "./currency-signs.ts";
import { numberMarks, type LocaleStyle, type NumberMarks } from "./locale-style.ts";

const noBreak = "\u00a0";
const minus = "\u2212";

/**
 * An amount as a letter writes it, from integers alone: `1.234,56 €`, `$1,234.56`, `$1.234`, `€1,234.56`.
 *
 * Thousands are always grouped, the currency's own number of decimals is kept (`¥1,234`), spaces do not
 * break, a negative amount starts with a minus sign (U+2212).
 */
export function shownMoney(money: Money, style: LocaleStyle): string {
  const marks = numberMarks(style);
  const number = shownNumber(Math.abs(money.minor), currencyDigits(money.currency), marks);
  const amount = withCurrency(number, money, style, marks);
  return money.minor < 0 ? minus + amount : amount;
}

function shownNumber(minor: number, digits: number, marks: NumberMarks): string {
  const padded = String(minor).padStart(digits + 1, "0");
  const whole = padded.slice(0, padded.length - digits);
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, marks.group);
  return digits === 0 ? grouped : grouped + marks.decimal + padded.slice(-digits);
}

function withCurrency(
  number: string,
  { currency }: Money,
  style: LocaleStyle,
  marks: NumberMarks,
): string {
  const found = currencySign(currency, style.country);
  if (found === null) {
    return marks.signFirst && style.language === "en"
      ? currency + noBreak + number
      : number + noBreak + currency;
  }
  if (!marks.signFirst) return number + noBreak + found.sign;
  const signed = found.sign === "S/" ? found.sign + noBreak + number : found.sign + number;
  return found.isLocal && style.withCodes === true ? signed + noBreak + currency : signed;
}

/** Whether two of these currencies could share a bare `$` for readers in the country. */
export function needCodes(currencies: readonly string[], country: string | null): boolean {
  const dollars = currencies.filter((currency) => dollarCurrencies.has(currency));
  return country !== null && dollars.length > 1;
}

const dollarCurrencies = new Set("USD MXN CLP COP ARS UYU DOP CAD AUD NZD HKD SGD".split(" "));
