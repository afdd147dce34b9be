import { currencyCode, type CurrencyCode } from "../receivables/money.ts";
import { remembering } from "./remembering.ts";

// Signs and names that mean one currency wherever they are written. Maps, since a cell may say "constructor".
// prettier-ignore
const certain = new Map(Object.entries({
  "€": "EUR", euro: "EUR", euros: "EUR", "£": "GBP", "us$": "USD", u$s: "USD", u$d: "USD", usd$: "USD", "$us": "USD",
  r$: "BRL", "s/": "PEN", soles: "PEN", "₡": "CRC", colones: "CRC", "₲": "PYG", gs: "PYG", guaranies: "PYG",
  q: "GTQ", quetzales: "GTQ", l: "HNL", lempiras: "HNL", rd$: "DOP", "b/": "PAB", mx$: "MXN", mex$: "MXN",
  mxn$: "MXN", "m.n": "MXN", mn: "MXN", cop$: "COP", col$: "COP", clp$: "CLP", ar$: "ARS", ars$: "ARS", "$u": "UYU",
  uy$: "UYU", ca$: "CAD", "cad$": "CAD", a$: "AUD", au$: "AUD", nz$: "NZD", hk$: "HKD", sg$: "SGD", "nt$": "TWD",
  "₹": "INR", rs: "INR", "₪": "ILS", nis: "ILS", "zł": "PLN", zl: "PLN", "kč": "CZK", kc: "CZK", ft: "HUF",
  lei: "RON", "₺": "TRY", tl: "TRY", "₽": "RUB", "руб": "RUB", "fr": "CHF", sfr: "CHF", rm: "MYR", "₱": "PHP",
  "฿": "THB", "₫": "VND", "₩": "KRW", "₴": "UAH", "грн": "UAH", "₦": "NGN", ksh: "KES", r: "ZAR", reais: "BRL",
  real: "BRL", libras: "GBP", pounds: "GBP", "円": "JPY", yen: "JPY", "₸": "KZT", "₾": "GEL", "lv": "BGN",
}));

// Signs that several countries use for their own money, with those currencies; the first is meant elsewhere.
// prettier-ignore
const shared = new Map<string, readonly string[]>(Object.entries({
  $: ["USD", "MXN", "CLP", "COP", "ARS", "UYU", "DOP", "CAD", "AUD", "NZD", "SGD", "HKD", "CUP", "TWD"],
  peso: ["", "MXN", "CLP", "COP", "ARS", "UYU", "DOP", "PHP", "CUP"],
  dolar: ["USD", "CAD", "AUD", "NZD", "SGD", "HKD"],
  kr: ["", "SEK", "NOK", "DKK", "ISK"],
  "¥": ["JPY", "CNY"],
  bs: ["", "BOB", "VES"],
  c$: ["NIO", "CAD"],
}));

const sharedNames = new Map(
  Object.entries({
    pesos: "peso",
    dolares: "dolar",
    dólar: "dolar",
    dólares: "dolar",
    dollar: "dolar",
    dollars: "dolar",
  }),
);

/**
 * The currency that a sign, name or ISO code means; null when it is none, or one that this country cannot settle.
 *
 * @param home currency of the locale's country, which settles `$`, `kr` or `pesos`; null when it is not known.
 */
export function currencyOfSign(text: string, home: CurrencyCode | null): CurrencyCode | null {
  const sign = text.trim().toLowerCase().replace(/\.$/, "");
  if (/^[a-z]{3}$/.test(sign)) {
    const code = currencyCode(sign);
    if (code !== null) return code;
  }
  const one = certain.get(sign);
  if (one !== undefined) return currencyCode(one);
  const many = shared.get(sharedNames.get(sign) ?? sign);
  if (many === undefined) return oneOfTwo(sign, home);
  if (home !== null && many.includes(home)) return home;
  return currencyCode(many[0] ?? "");
}

// `$ MXN` and `USD $`: a code beside a sign that agrees with it.
function oneOfTwo(sign: string, home: CurrencyCode | null): CurrencyCode | null {
  const parts = sign.split(/\s+/);
  if (parts.length !== 2) return null;
  const at = parts.findIndex((part) => currencyCode(part) !== null);
  const code = currencyCode(parts[at] ?? "");
  const other = parts[1 - at] ?? "";
  if (code === null || !agrees(other, code, home)) return null;
  return code;
}

function agrees(sign: string, code: CurrencyCode, home: CurrencyCode | null): boolean {
  return shared.get(sign)?.includes(code) === true || currencyOfSign(sign, home) === code;
}

/** Whether a text is nothing but the sign, name or code of some currency. */
export const isCurrencyText = remembering(1_000, (text): boolean => {
  const sign = text.trim().toLowerCase().replace(/\.$/, "");
  return shared.has(sign) || sharedNames.has(sign) || currencyOfSign(text, null) !== null;
});
