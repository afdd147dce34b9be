import { foldedWords } from "../folded-text.ts";
import { isCurrencyText } from "../currency-signs.ts";

/** One word of a header, folded. */
export type HeaderToken = { readonly word: string; readonly isBracketed: boolean };

const numberSigns = /\bn\s?\.?\s?[º°]\.?|№|#/gi;
const dateForms = /\b[dmya]{1,4}[-/. ][dmya]{1,4}[-/. ][dmya]{2,4}\b/gi;
const camelCase = /(\p{Ll}|\d)(?=\p{Lu})|(\p{Lu})(?=\p{Lu}\p{Ll})/gu;

/**
 * The words of a header: `customerID` and `customer_id` are two, `Nº` and `#` are `no`.
 *
 * A currency's sign or code (`Total (ILS)`), a rate (`IVA 21 %`) and a date form (`dd/mm/aaaa`) are no words;
 * a lone `%` is the word `percent`.
 */
export function headerTokens(text: string): readonly HeaderToken[] {
  const plain = text
    .replace(dateForms, " ")
    .replace(/\d+(?:[.,]\d+)?\s*%/g, " ")
    .replace(/%/g, " percent ")
    .replace(/\+/g, " plus ")
    .replace(numberSigns, " no ")
    .replace(camelCase, "$1$2 ");
  return plain.split(/([([][^)\]]*[)\]]?)/).flatMap((part) => partTokens(part, /^[([]/.test(part)));
}

function partTokens(part: string, isBracketed: boolean): readonly HeaderToken[] {
  return part
    .split(/[\s_/|,;:()[\]]+/)
    .filter((word) => !isCurrency(word))
    .flatMap((word) => foldedWords(word))
    .filter((word) => !/^\d+$/.test(word) || !isBracketed)
    .map((word) => ({ word, isBracketed }));
}

// Codes count in capitals only: "all" and "top" are currencies too.
function isCurrency(word: string): boolean {
  return /^([A-Z]{3}|RM)$/.test(word) || /[^\p{L}\d.\-]/u.test(word) ? isCurrencyText(word) : false;
}
