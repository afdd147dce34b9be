import type { Language } from "../receivables/customer.ts";

/**
 * How amounts and days are written for one reader: the reader's language and the country of the
 * workbook's locale (ISO 3166, capitals; null is Spain in Spanish, Britain in English).
 */
export type LocaleStyle = {
  readonly language: Language;
  readonly country: string | null;
  /** Writes the currency's code even where its sign would do at home: `$1,234.56 MXN`. */
  readonly withCodes?: boolean;
};

/** The marks inside a number and on which side of it the currency stands. */
export type NumberMarks = {
  readonly decimal: "." | ",";
  readonly group: "." | ",";
  readonly signFirst: boolean;
};

// Spanish-speaking countries that write 1,234.56, as CLDR has it.
const pointCountries = new Set(["MX", "US", "PR", "GT", "HN", "NI", "SV", "PA", "DO", "PE"]);

/** Marks of a style: English 1,234.56 with the sign first; Spain 1.234,56 with the sign last. */
export function numberMarks(style: LocaleStyle): NumberMarks {
  if (style.language === "en") return { decimal: ".", group: ",", signFirst: true };
  const signFirst = style.country !== null && style.country !== "ES";
  return style.country !== null && pointCountries.has(style.country)
    ? { decimal: ".", group: ",", signFirst }
    : { decimal: ",", group: ".", signFirst };
}
