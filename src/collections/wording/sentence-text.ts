import type { Language } from "../../receivables/customer.ts";

/**
 * A sentence in every language: plain text with slots. `{name}` stands for a value as it is and
 * `{name:format}` for the value in one of the {@link slotFormats}; `{name#one|more}` chooses a word by
 * how many there are; `[a|b]` is the first part whose slots all have a value, else nothing;
 * `{+name}` is one of the phrases that sentences share.
 */
export type SentenceText = { readonly [language in Language]: string };

/** Sentences by code. */
export type Sentences = { readonly [code: string]: SentenceText };

/** The sentence of a code that may come from a record or a sheet; undefined when there is none. */
export function textOf(sentences: Sentences, code: string): SentenceText | undefined {
  return Object.prototype.hasOwnProperty.call(sentences, code) ? sentences[code] : undefined;
}
