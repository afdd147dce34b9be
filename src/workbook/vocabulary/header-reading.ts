import type { ColumnKey } from "../columns.ts";
import { remembering } from "../remembering.ts";
import type { Concept } from "./concept.ts";
import { headerRules, type HeaderRule } from "./header-rules.ts";
import { headerTokens, type HeaderToken } from "./header-tokens.ts";
import { spanishHeaderWords } from "./header-words-es.ts";
import { englishHeaderWords } from "./header-words-en.ts";
import { entryAt, wordBook, type BookEntry, type WordBook } from "./word-book.ts";

/** How surely a header's words name each column, 0 to 1; columns that they do not name are absent. */
export type HeaderScores = { readonly [key in ColumnKey]?: number };

/** What one header says: which columns it may name, and every concept of its words. */
export type HeaderReading = {
  readonly scores: HeaderScores;
  readonly concepts: ReadonlySet<Concept>;
};

type Book = WordBook<Concept>;

// Made at first use: most executions go by columns that are remembered and never ask.
let made: readonly Book[] | null = null;
const books = () => (made ??= [wordBook(spanishHeaderWords), wordBook(englishHeaderWords)]);

const unexplainedFactor: { readonly [concept in Concept]?: number } = {
  foreign: 0.15,
  supplier: 0.2,
  bank: 0.2,
  line: 0.3,
};
const otherConceptFactor = 0.45;
const unknownWordFactor = 0.7;

/**
 * Reads a header by its words alone, in whichever language known explains it best.
 *
 * Words that a rule neither needs nor allows lower its score: much when they mean another thing, less when no
 * language knows them, not at all inside parentheses.
 */
export const readHeader = remembering(5_000, (text): HeaderReading =>
  joined(books().map((book) => scored(explained(headerTokens(text), book)))),
);

type Explained = {
  readonly concepts: readonly Concept[];
  readonly isBracketed: boolean;
  readonly isKnown: boolean;
};

function explained(tokens: readonly HeaderToken[], book: Book): readonly Explained[] {
  const words = tokens.map(({ word }) => word);
  const result: Explained[] = [];
  for (let at = 0; at < tokens.length;) {
    const isBracketed = tokens[at]?.isBracketed ?? false;
    const entry = meantAt(words, at, book);
    const parts = entry === null ? gluedWords(words[at] ?? "", book) : [entry.meanings];
    if (parts.length === 0) result.push({ concepts: [], isBracketed, isKnown: false });
    for (const concepts of parts) result.push({ concepts, isBracketed, isKnown: true });
    at += entry?.words.length ?? 1;
  }
  return result;
}

// In the language itself, else in another; but a phrase of any language is never cut into its words.
function meantAt(words: readonly string[], at: number, book: Book): BookEntry<Concept> | null {
  const others = books().filter((other) => other !== book);
  const [own = null, ...borrowed] = [book, ...others].map((one) => entryAt(words, at, one));
  const isPhrase = (entry: BookEntry<Concept> | null) => (entry?.words.length ?? 0) > 1;
  const phrase = [own, ...borrowed].find(isPhrase);
  if (phrase !== undefined) return phrase;
  if (own !== null || (words[at] ?? "").length < 3) return own;
  return borrowed.find((entry) => entry !== null) ?? null;
}

// duedate, numfactura: two known words written as one, each at least three letters.
function gluedWords(word: string, book: Book): readonly (readonly Concept[])[] {
  for (let cut = 3; cut <= word.length - 3; cut++) {
    const start = entryAt([word.slice(0, cut)], 0, book);
    const end = entryAt([word.slice(cut)], 0, book);
    if (start !== null && end !== null) return [start.meanings, end.meanings];
  }
  return [];
}

function scored(words: readonly Explained[]): HeaderReading {
  const scores: { [key in ColumnKey]?: number } = {};
  for (const rule of headerRules) {
    const score = ruleScore(rule, words);
    if (score > (scores[rule.key] ?? 0)) scores[rule.key] = score;
  }
  return { scores, concepts: new Set(words.flatMap((word) => word.concepts)) };
}

function ruleScore(rule: HeaderRule, words: readonly Explained[]): number {
  const has = (concept: Concept) => words.some((word) => word.concepts.includes(concept));
  if (!rule.needs.every(has)) return 0;
  const fits = (concept: Concept) => rule.needs.includes(concept) || rule.allows.includes(concept);
  return words.reduce((score, word) => {
    if (word.concepts.some(fits)) return score;
    return score * (word.isKnown ? knownFactor(word.concepts) : unknownFactor(word.isBracketed));
  }, rule.weight);
}

function unknownFactor(isBracketed: boolean): number {
  return isBracketed ? 1 : unknownWordFactor;
}

function knownFactor(concepts: readonly Concept[]): number {
  return Math.max(...concepts.map((concept) => unexplainedFactor[concept] ?? otherConceptFactor));
}

function joined(readings: readonly HeaderReading[]): HeaderReading {
  const scores: { [key in ColumnKey]?: number } = {};
  const concepts = new Set<Concept>();
  for (const reading of readings) {
    for (const concept of reading.concepts) concepts.add(concept);
    for (const [key, score] of Object.entries(reading.scores) as [ColumnKey, number][]) {
      scores[key] = Math.max(scores[key] ?? 0, score);
    }
  }
  return { scores, concepts };
}
