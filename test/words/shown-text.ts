import type { Language } from "../../src/receivables/customer.ts";

/** A text that people see, or a part of one, and where it comes from. */
export type ShownText = {
  readonly place: string;
  readonly language: Language;
  readonly text: string;
};

/** What is wrong with a text, each complaint naming what was found; nothing when it is in order. */
export type Rule = (shown: ShownText) => readonly string[];

/** Everything that a pattern finds, once each. */
export function found(text: string, pattern: RegExp): readonly string[] {
  return [...new Set([...text.matchAll(pattern)].map(([whole]) => whole.trim()))];
}

/** A list written as one line of words. */
export const listed = (words: string): readonly string[] => words.trim().split(/\s+/);
