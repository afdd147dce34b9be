import { foldedWords } from "../folded-text.ts";
import type { Concept, HeaderWords } from "./concept.ts";

/** One language's words, made ready to be looked up. */
export type WordBook = {
  readonly words: ReadonlyMap<string, readonly Concept[]>;
  /** Stems, the longest first. */
  readonly stems: readonly (readonly [stem: string, concepts: readonly Concept[]])[];
  /** Phrases of several words by their first word, the longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
};

/** Words that mean something together. */
export type Phrase = { readonly words: readonly string[]; readonly concept: Concept };

/** Makes a language's word lists ready to be looked up. */
export function wordBook(lists: HeaderWords): WordBook {
  const words = new Map<string, Concept[]>();
  const stems = new Map<string, Concept[]>();
  const phrases = new Map<string, Phrase[]>();
  for (const [concept, list] of Object.entries(lists) as [Concept, string][]) {
    for (const entry of list.split(/\s+/).filter((text) => text !== "")) {
      addEntry(entry, concept, words, stems, phrases);
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { words, stems: [...stems].sort(([a], [b]) => b.length - a.length), phrases };
}

function addEntry(
  entry: string,
  concept: Concept,
  words: Map<string, Concept[]>,
  stems: Map<string, Concept[]>,
  phrases: Map<string, Phrase[]>,
): void {
  const parts = foldedWords(entry);
  const [first = ""] = parts;
  if (parts.length > 1) add(phrases, first, { words: parts, concept });
  else if (entry.endsWith("*")) add(stems, first, concept);
  else add(words, first, concept);
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** What a folded word means in one language; empty when the language does not know it. */
export function conceptsOf(word: string, book: WordBook): readonly Concept[] {
  const exact = book.words.get(word);
  if (exact !== undefined) return exact;
  return book.stems.find(([stem]) => word.startsWith(stem))?.[1] ?? [];
}
