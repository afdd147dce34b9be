const accents = /[\u0300-\u036f]/g;
const ascii = /^[\x20-\x7e]*$/;
const notWord = /[^a-z0-9\u00c0-\uffff]+/g;
const remembered = new Map<string, string>();
const mostRemembered = 20_000; // a column of 50,000 different texts must not fill the memory

/**
 * A text as it is compared: lower case, without accents, everything but letters and digits one blank, ends trimmed.
 *
 * `Nº Factura:` becomes `no factura`.
 */
export function folded(text: string): string {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const plain = ascii.test(text) ? text : text.normalize("NFKD").replace(accents, "");
  const result = plain.toLowerCase().replace(notWord, " ").trim();
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(text, result);
  return result;
}

/** The words of a text, folded; none for a text without letters or digits. */
export function foldedWords(text: string): readonly string[] {
  const plain = folded(text);
  return plain === "" ? [] : plain.split(" ");
}
