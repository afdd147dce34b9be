import type { Language } from "../receivables/customer.ts";
import { englishDialogs } from "./wording/dialogs-en.ts";
import { spanishDialogs, type DialogWords } from "./wording/dialogs-es.ts";

/** The dialogs' words in the interface language. */
export function dialogWords(language: Language): DialogWords {
  return language === "es" ? spanishDialogs : englishDialogs;
}

/** The first lines of a list and how many more there are: a dialog holds only so much. */
export function firstLines(
  lines: readonly string[],
  atMost: number,
  words: DialogWords,
): readonly string[] {
  if (lines.length <= atMost) return lines;
  return [...lines.slice(0, atMost), words.andMore(lines.length - atMost)];
}
