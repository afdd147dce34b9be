import type { Language } from "../receivables/customer.ts";

export { countryOfLocale as countryOf } from "../workbook/locale-habits.ts";
// Spoken in Spain beside Spanish; their owners are shown the Spanish interface.
const spanishReaders = new Set(["es", "ca", "gl", "eu"]);

/** The language of a spreadsheet locale such as `es_ES`: Spanish for es, ca, gl and eu, else English. */
export function languageOf(locale: string): Language {
  const language = locale.split(/[-_]/)[0] ?? "";
  return spanishReaders.has(language.toLowerCase()) ? "es" : "en";
}
