import type { Language } from "../../src/receivables/customer.ts";
import { workbookWords } from "../../src/workbook/own-words.ts";
import { listed, type Rule } from "./shown-text.ts";
import { properNames } from "./word-lists.ts";

const ownTabs = (language: Language) =>
  Object.values(workbookWords[language].tabs).map(({ name }) => name.split(" ")[0] ?? "");

const capitalised: { readonly [language in Language]: ReadonlySet<string> } = {
  es: new Set([...ownTabs("es"), ...listed("Id Hoy Cliente Ajustes Extensiones")]),
  en: new Set([
    ...ownTabs("en"),
    ...listed(`I Id Today Customer Setup Extensions Monday Tuesday Wednesday Thursday Friday Saturday Sunday
      Mon Tue Wed Thu Fri Sat Sun January February March April May June July August September October November
      December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Spanish English Spain Mexico Chile`),
  ]),
};
const names = new Set(properNames.flatMap((name) => name.split(" ")));

/** Only a sentence's first word and names have a capital: no Title Case, no Spanish month in capitals. */
export const sentenceCase: Rule = ({ text, language }) => {
  // X stands for a value, which may end a sentence.
  const inside = /(?<=[\p{L}\d,;][\p{L}\d,;)]* )(?<!(?:^|[^\p{L}])X )\p{Lu}\p{Ll}+/gu;
  const words = [...text.matchAll(inside)].map(([word]) => word);
  return words
    .filter((word) => !capitalised[language].has(word) && !names.has(word))
    .map((word) => `"${word}" needs no capital`);
};
