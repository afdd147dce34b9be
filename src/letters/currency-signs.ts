import type { CurrencyCode } from "../receivables/money.ts";

/** Signs that name one currency wherever they are read. */
const ownSigns: { readonly [currency: string]: string | undefined } = {
  EUR: "€",
  GBP: "£",
  USD: "US$",
  BRL: "R$",
  PEN: "S/",
  INR: "₹",
  ILS: "₪",
  KRW: "₩",
  CAD: "CA$",
  AUD: "A$",
  NZD: "NZ$",
  HKD: "HK$",
};

/** Currencies that are plain `$` or `¥` in their own country, which no other country's reader would know. */
const homeSigns: {
  readonly [country: string]: readonly [currency: string, sign: string] | undefined;
} = {
  US: ["USD", "$"],
  PR: ["USD", "$"],
  EC: ["USD", "$"],
  SV: ["USD", "$"],
  MX: ["MXN", "$"],
  CL: ["CLP", "$"],
  CO: ["COP", "$"],
  AR: ["ARS", "$"],
  UY: ["UYU", "$"],
  DO: ["DOP", "RD$"],
  CA: ["CAD", "$"],
  AU: ["AUD", "$"],
  NZ: ["NZD", "$"],
  JP: ["JPY", "¥"],
};

/**
 * The sign of a currency for readers in a country, or null where only its code is clear.
 * `isLocal` tells that the sign is the country's own and could be another's elsewhere.
 */
export function currencySign(
  currency: CurrencyCode,
  country: string | null,
): { readonly sign: string; readonly isLocal: boolean } | null {
  const home = country === null ? undefined : homeSigns[country];
  if (home?.[0] === currency) return { sign: home[1], isLocal: true };
  const sign = ownSigns[currency];
  return sign === undefined ? null : { sign, isLocal: false };
}
