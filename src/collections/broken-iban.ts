import { electronicFormatIBAN, getCountrySpecifications, isValidIBAN } from "ibantools";

const shortestIban = 10;

/**
 * Whether a text is an IBAN gone wrong: it begins like one, with a country that has them and two digits, and its
 * digits do not add up. Other ways of writing an account, as most of America has, are what they are.
 *
 * @param text as typed; `IBAN` may stand before and words after the number.
 */
export function isBrokenIban(text: string): boolean {
  const number = text.trim().replace(/^iban\b[\s:.]*/i, "");
  const compact = electronicFormatIBAN(number) ?? "";
  const country = compact.slice(0, 2);
  const looksLikeIban = /^[A-Z]{2}\d{2}/.test(compact) && compact.length >= shortestIban;
  const length = getCountrySpecifications()[country]?.chars ?? null;
  if (!looksLikeIban || length === null) return false;
  return !isValidIBAN(compact.slice(0, length)) || isGluedOn(number, length);
}

/** A digit right after the number makes it too long; words after a blank do not. */
function isGluedOn(text: string, length: number): boolean {
  let counted = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (/[a-z\d]/i.test(text.charAt(at))) counted += 1;
    if (counted === length) return /^[\s-]*\d/.test(text.slice(at + 1));
  }
  return false;
}
