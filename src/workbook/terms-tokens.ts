import { folded } from "./folded-text.ts";
import { englishTermsWords, spanishTermsWords, type TermsWord } from "./vocabulary/terms-words.ts";

/** One piece of a text of payment terms. `number` has its value; `mark` is `/`, `,`, `-` or `+`. */
export type TermsToken =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "percent" }
  | { readonly kind: "mark" }
  | { readonly kind: Exclude<TermsWord, "filler"> };

type Entry = {
  readonly words: readonly string[];
  readonly isStem: boolean;
  readonly kind: TermsWord;
};

const entries: readonly Entry[] = [spanishTermsWords, englishTermsWords]
  .flatMap((words) => Object.entries(words) as [TermsWord, string][])
  .flatMap(([kind, list]) => list.split(" ").map((entry) => entryOf(entry, kind)))
  .filter((entry) => entry.words.length > 0)
  .sort((a, b) => b.words.length - a.words.length || Number(a.isStem) - Number(b.isStem));

function entryOf(entry: string, kind: TermsWord): Entry {
  const words = folded(entry.replace(/_/g, " ")).split(" ");
  return { words: entry === "" ? [] : words, isStem: entry.endsWith("*"), kind };
}

/**
 * Cuts terms into pieces, words that add nothing left out; null when a word is no word of payment terms in any
 * language known, so that a code such as `NAC6` is never taken for days.
 */
export function termsTokens(text: string): readonly TermsToken[] | null {
  if (/\b[a-z]-\d/i.test(text)) return null; // a document's number: F-30
  const pieces = text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/(^|[\s(])(\d+)(?:st|nd|rd|th|er|ro|do|to|o)\b/g, "$1$2")
    .match(/\d+(?:[.,]\d+(?=\s*%))?|[a-z]+\d+[a-z\d]*|[a-z]+|%|[/,+\-–]/g);
  if (pieces === null) return null;
  const tokens: TermsToken[] = [];
  for (let at = 0; at < pieces.length;) {
    const piece = pieces[at] ?? "";
    const sign = signToken(piece);
    if (sign !== null) {
      tokens.push(sign);
      at += 1;
      continue;
    }
    const entry = entryAt(pieces, at);
    if (entry === null) return null;
    if (entry.kind !== "filler") tokens.push({ kind: entry.kind });
    at += entry.words.length;
  }
  return tokens;
}

function signToken(piece: string): TermsToken | null {
  if (/^\d/.test(piece)) return { kind: "number", value: Number(piece.replace(",", ".")) };
  if (piece === "%") return { kind: "percent" };
  return /^[/,+\-–]$/.test(piece) ? { kind: "mark" } : null;
}

function entryAt(pieces: readonly string[], at: number): Entry | null {
  const fits = ({ words, isStem }: Entry) =>
    words.every((word, offset) => {
      const piece = pieces[at + offset] ?? "";
      return isStem && offset === words.length - 1 ? piece.startsWith(word) : piece === word;
    });
  return entries.find(fits) ?? null;
}
