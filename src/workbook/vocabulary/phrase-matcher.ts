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
  // Made when first asked for: the script is loaded anew at every execution, and most ask few matchers.
  let any: string | null = null;
  const patternOf = (form: (any: string) => string) => {
    let pattern: RegExp | null = null;
    return (text: string) => {
      pattern ??= new RegExp(form((any ??= alternatives(lists))));
      return pattern.test(folded(text));
    };
  };
  return {
    isOne: patternOf((entries) => `^(?:${entries})$`),
    begins: patternOf((entries) => `^(?:${entries})(?: |$)`),
    occurs: patternOf((entries) => `(?:^| )(?:${entries})(?: |$)`),
  };
}

function alternatives(lists: readonly string[]): string {
  const entries = lists.flatMap((list) => list.split(/\s+/)).filter((entry) => entry !== "");
  const patterns = entries.map((entry) => {
    const words = folded(entry.replace(/_/g, " "));
    return entry.endsWith("*") ? `${words}[^ ]*` : words;
  });
  return patterns.join("|");
}
