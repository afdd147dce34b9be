import { remembering } from "./remembering.ts";

const accents = /[\u0300-\u036f]/g;
const ascii = /^[\x20-\x7e]*$/;
const notWord = /[^a-z0-9\u00c0-\uffff]+/g;

/**
 * A text as it is compared: lower case, without accents, everything but letters and digits one blank, ends trimmed.
 *
 * `Nº Factura:` becomes `no factura`.
 */
export const folded = remembering(20_000, (text) => {
  const plain = ascii.test(text) ? text : text.normalize("NFKD").replace(accents, "");
  return plain.toLowerCase().replace(notWord, " ").trim();
});

/** The words of a text, folded; none for a text without letters or digits. */
export function foldedWords(text: string): readonly string[] {
  const plain = folded(text);
  return plain === "" ? [] : plain.split(" ");
}
