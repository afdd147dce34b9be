/** What a spreadsheet may take for the beginning of a formula, blanks before it included. */
const formulaStart = /^\s*[=+\-@]|^[\t\r]/;

/** Texts that stay texts when typed: a letter first and no digit, so neither number nor date. */
const plainWords = /^\p{L}\D*$/u;

const truthWords = /^(?:true|false|verdadero|falso)$/i;

/**
 * Makes a text from somebody's cell harmless to write: what could begin a formula gets an
 * apostrophe in front, which the sheet takes as "this is text" and does not keep.
 *
 * Numbers are not texts and never pass through here, so −5 typed as a number stays −5.
 */
export function neutralText(text: string): string {
  return formulaStart.test(text) || text.startsWith("'") ? `'${text}` : text;
}

/**
 * Makes a text stay the text it is even in a cell without plain-text format: `1-30` no date,
 * `00123` no number, `=A1` no formula.
 */
export function keptText(text: string): string {
  if (text === "") return text;
  return plainWords.test(text) && !truthWords.test(text) ? text : `'${text}`;
}

/** Takes back what {@link neutralText} or {@link keptText} put in front, where a sheet kept it. */
export function withoutMark(text: string): string {
  return text.startsWith("'") ? text.slice(1) : text;
}

/** Takes the apostrophe of {@link neutralText} off a text that a cell kept together with it. */
export function unmarkedText(text: string): string {
  return text.startsWith("'") && formulaStart.test(text.slice(1)) ? text.slice(1) : text;
}
