import type { ColumnKey } from "../columns.ts";
import type { Concept } from "./concept.ts";
import { headerRules, type HeaderRule } from "./header-rules.ts";
import { headerTokens, type HeaderToken } from "./header-tokens.ts";
import { spanishHeaderWords } from "./header-words-es.ts";
import { englishHeaderWords } from "./header-words-en.ts";
import { conceptsOf, wordBook, type WordBook } from "./word-book.ts";

/** How surely a header's words name each column, 0 to 1; columns that they do not name are absent. */
export type HeaderScores = { readonly [key in ColumnKey]?: number };

/** What one header says: which columns it may name, and every concept of its words. */
export type HeaderReading = {
  readonly scores: HeaderScores;
  readonly concepts: ReadonlySet<Concept>;
};

const books: readonly WordBook[] = [spanishHeaderWords, englishHeaderWords].map(wordBook);

const unexplainedFactor: { readonly [concept in Concept]?: number } = {
  foreign: 0.15,
  supplier: 0.2,
  bank: 0.2,
  line: 0.3,
};
const otherConceptFactor = 0.45;
const unknownWordFactor = 0.7;

const remembered = new Map<string, HeaderReading>();

/**
 * Reads a header by its words alone, in whichever language known explains it best.
 *
 * Words that a rule neither needs nor allows lower its score: much when they mean another thing, less when no
 * language knows them, not at all inside parentheses.
 */
export function readHeader(text: string): HeaderReading {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const reading = joined(books.map((book) => scored(explained(headerTokens(text), book))));
  if (remembered.size > 5_000) remembered.clear();
  remembered.set(text, reading);
  return reading;
}

type Explained = {
  readonly concepts: readonly Concept[];
  readonly isBracketed: boolean;
  readonly isKnown: boolean;
};

function explained(tokens: readonly HeaderToken[], book: WordBook): readonly Explained[] {
  const result: Explained[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (token === undefined) break;
    const phrase = phraseAt(tokens, at, book);
    if (phrase !== null) {
      result.push({ concepts: phrase.concepts, isBracketed: token.isBracketed, isKnown: true });
      at += phrase.length;
      continue;
    }
    result.push(...explainedWord(token, book));
    at += 1;
  }
  return result;
}

function explainedWord(token: HeaderToken, book: WordBook): readonly Explained[] {
  const concepts = meaningOf(token.word, book);
  const { isBracketed } = token;
  if (concepts.length > 0) return [{ concepts, isBracketed, isKnown: true }];
  const parts = gluedWords(token.word, book);
  if (parts.length === 0) return [{ concepts, isBracketed, isKnown: false }];
  return parts.map((part) => ({ concepts: part, isBracketed, isKnown: true }));
}

function meaningOf(word: string, book: WordBook): readonly Concept[] {
  const own = conceptsOf(word, book);
  if (own.length > 0 || word.length < 3) return own;
  for (const other of books) {
    const found = other === book ? [] : conceptsOf(word, other);
    if (found.length > 0) return found;
  }
  return [];
}

// duedate, numfactura: two known words written as one, each at least three letters.
function gluedWords(word: string, book: WordBook): readonly (readonly Concept[])[] {
  for (let cut = 3; cut <= word.length - 3; cut++) {
    const start = conceptsOf(word.slice(0, cut), book);
    const end = conceptsOf(word.slice(cut), book);
    if (start.length > 0 && end.length > 0) return [start, end];
  }
  return [];
}

type PhraseFound = { readonly concepts: readonly Concept[]; readonly length: number };

// In the language itself, else in another: a phrase is never cut into its words.
function phraseAt(tokens: readonly HeaderToken[], at: number, book: WordBook): PhraseFound | null {
  const others = books.filter((other) => other !== book);
  for (const one of [book, ...others]) {
    const found = phraseIn(tokens, at, one);
    if (found !== null) return found;
  }
  return null;
}

function phraseIn(tokens: readonly HeaderToken[], at: number, book: WordBook): PhraseFound | null {
  const candidates = book.phrases.get(tokens[at]?.word ?? "") ?? [];
  const fitting = candidates.filter((phrase) =>
    phrase.words.every((word, offset) => tokens[at + offset]?.word === word),
  );
  const length = fitting[0]?.words.length ?? 0;
  if (length === 0) return null;
  const longest = fitting.filter((phrase) => phrase.words.length === length);
  return { concepts: longest.map((phrase) => phrase.concept), length };
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
