import type { Language } from "../receivables/customer.ts";
import { interfaceLanguage } from "../collections/interface-language.ts";
import { languageOf } from "../collections/locale.ts";
import { documentStore } from "./document-store.ts";

/** The language that the owner has set, else the workbook's; the person's own while neither can be read. */
export function shownLanguage(): Language {
  try {
    const locale = SpreadsheetApp.getActive().getSpreadsheetLocale();
    return interfaceLanguage(documentStore()?.readAll() ?? {}, locale);
  } catch {
    return personsLanguage();
  }
}

/** The language of the person's Google account: asking for it touches nothing of the document. */
export const personsLanguage = () => languageOf(Session.getActiveUserLocale());
