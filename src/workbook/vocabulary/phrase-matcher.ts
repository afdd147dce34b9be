import { folded } from "../folded-text.ts";

/** Finds words, stems and phrases of a list in folded text. */
export type PhraseMatcher = {
  /** Whether the whole text is one entry. */
  readonly isOne: (text: string) => boolean;
  /** Whether the text begins with an entry, at the border of a word. */
  readonly begins: (text: string) => boolean;
  /** Whether an entry stands anywhere in the text, at borders of words. */
  readonly occurs: (text: string) => boolean;
};

/**
 * A matcher for lists as the vocabulary writes them: divided by blanks, `_` joins a phrase, `*` ends a stem.
 * Texts are folded before they are compared.
 */
export function phraseMatcher(...lists: readonly string[]): PhraseMatcher {
  const entries = lists.flatMap((list) => list.split(/\s+/)).filter((entry) => entry !== "");
  const patterns = entries.map((entry) => {
    const words = folded(entry.replace(/_/g, " "));
    return entry.endsWith("*") ? `${words}[^ ]*` : words;
  });
  const any = patterns.join("|");
  const forms = [`^(?:${any})$`, `^(?:${any})(?: |$)`, `(?:^| )(?:${any})(?: |$)`];
  const [isOne, begins, occurs] = forms.map((form) => new RegExp(form));
  return {
    isOne: (text) => isOne?.test(folded(text)) ?? false,
    begins: (text) => begins?.test(folded(text)) ?? false,
    occurs: (text) => occurs?.test(folded(text)) ?? false,
  };
}
