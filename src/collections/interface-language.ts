import type { Language } from "../receivables/customer.ts";
import { languageOf } from "./locale.ts";
import type { StoredValues } from "./long-value.ts";
import { settingsKey, storedObject } from "./stored-object.ts";

/**
 * The language that the owner has set, else the workbook's, as `ownersWord` answers it: the menu asks for it at every
 * opening of the file, and reading every other setting for it would cost more than the menu itself.
 */
export function interfaceLanguage(values: StoredValues, locale: string): Language {
  const set = storedObject(settingsKey, values)?.["language"];
  return set === "es" || set === "en" ? set : languageOf(locale);
}
