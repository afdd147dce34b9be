import { isSEPACountry, isValidBIC, isValidIBAN } from "ibantools";
import { oneLine } from "./clean-text.ts";

/** Where euros can be sent to by a SEPA transfer. */
export type SepaAccount = { readonly iban: string; readonly bic: string | null };

const longestIban = 34;
const shortestIban = 15;

/**
 * The account that an owner's text names: the first valid IBAN of a SEPA country, however it is grouped and
 * whatever stands around it, and the BIC that stands behind that word. Null without such an IBAN.
 */
export function sepaAccountIn(text: string | null): SepaAccount | null {
  const line = oneLine(text ?? "").toUpperCase();
  const beginning = /(?<![A-Z0-9])[A-Z]{2} ?\d{2}/g;
  for (let found = beginning.exec(line); found !== null; found = beginning.exec(line)) {
    const iban = ibanAtStart(line.slice(found.index).replace(/[ .\-–]/g, ""));
    if (iban !== null) return { iban, bic: bicIn(line) };
  }
  return null;
}

function ibanAtStart(signs: string): string | null {
  for (let length = Math.min(longestIban, signs.length); length >= shortestIban; length--) {
    const iban = signs.slice(0, length);
    if (isValidIBAN(iban) && isSEPACountry(iban.slice(0, 2))) return iban;
  }
  return null;
}

function bicIn(line: string): string | null {
  const bic = /\b(?:BIC|SWIFT)\W{1,4}((?:[A-Z0-9]{4} ?){2}(?:[A-Z0-9]{3})?)\b/.exec(line)?.[1];
  const joined = (bic ?? "").replace(/ /g, "");
  return isValidBIC(joined) ? joined : null;
}
