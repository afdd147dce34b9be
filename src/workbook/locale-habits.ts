import { currencyCode, type CurrencyCode } from "../receivables/money.ts";
import type { DateOrder } from "./parse-date.ts";
import type { DecimalMark } from "./parse-amount.ts";

// Countries by the currency their prices are in, as ISO 4217 and ISO 3166 list them.
// prettier-ignore
const countriesOfCurrency: { readonly [currency: string]: string } = {
  EUR: "ES FR DE IT PT AT BE IE NL FI GR LU MT CY SK SI EE LV LT HR AD MC SM VA ME XK",
  USD: "US EC SV PR PA", GBP: "GB", MXN: "MX", CLP: "CL", COP: "CO", ARS: "AR", PEN: "PE", UYU: "UY", PYG: "PY",
  BOB: "BO", VES: "VE", CRC: "CR", GTQ: "GT", HNL: "HN", NIO: "NI", DOP: "DO", CUP: "CU", BRL: "BR", CAD: "CA",
  AUD: "AU", NZD: "NZ", CHF: "CH LI", SEK: "SE", NOK: "NO", DKK: "DK", ISK: "IS", PLN: "PL", CZK: "CZ", HUF: "HU",
  RON: "RO", BGN: "BG", TRY: "TR", RUB: "RU", UAH: "UA", ILS: "IL", INR: "IN", JPY: "JP", CNY: "CN", KRW: "KR",
  ZAR: "ZA", SGD: "SG", HKD: "HK", PHP: "PH", MYR: "MY", THB: "TH", VND: "VN", IDR: "ID", TWD: "TW", MAD: "MA",
  NGN: "NG", KES: "KE", EGP: "EG", AED: "AE", SAR: "SA", XAF: "GQ",
};

const pointCountries =
  "US GB IE AU NZ CA IN MX PE DO GT HN NI PA PR SV CH IL JP CN KR SG HK PH MY TH";
const countryAlone = new Map(
  Object.entries({
    es: "ES",
    ca: "ES",
    gl: "ES",
    eu: "ES",
    de: "DE",
    fr: "FR",
    it: "IT",
  }),
);

/** The ISO 3166 country that a spreadsheet locale names or means, in capitals; null when it names none. */
export function countryOfLocale(locale: string): string | null {
  const named = /[-_]([A-Za-z]{2})\b/.exec(locale)?.[1];
  return named?.toUpperCase() ?? countryAlone.get(locale.toLowerCase()) ?? null;
}

/** The currency of the country a spreadsheet locale names (`es_MX`: MXN); null when it names none. */
export function currencyOfLocale(locale: string): CurrencyCode | null {
  const home = countryOfLocale(locale);
  if (home === null) return null;
  for (const [currency, countries] of Object.entries(countriesOfCurrency)) {
    if (countries.split(" ").includes(home)) return currencyCode(currency);
  }
  return null;
}

/** The decimal mark people of a locale write; only a hint for the order of choices, never a decision. */
export function usualDecimalMark(locale: string): DecimalMark {
  const home = countryOfLocale(locale);
  if (home === null) return locale.startsWith("en") ? "." : ",";
  return pointCountries.split(" ").includes(home) ? "." : ",";
}

/** The order of day and month people of a locale write; only a hint for the order of choices, never a decision. */
export function usualDateOrder(locale: string): DateOrder {
  return /^en([-_](US|PR|PH))?$/.test(locale) || /[-_]US$/.test(locale) ? "mdy" : "dmy";
}
