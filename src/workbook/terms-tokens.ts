import { englishTermsWords, spanishTermsWords, type TermsWord } from "./vocabulary/terms-words.ts";
import { entryAt, wordBook } from "./vocabulary/word-book.ts";

/** One piece of a text of payment terms. `number` has its value; `mark` is `/`, `,`, `-` or `+`. */
export type TermsToken =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "percent" }
  | { readonly kind: "mark" }
  | { readonly kind: Exclude<TermsWord, "filler"> };

const book = wordBook(spanishTermsWords, englishTermsWords);

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
    const entry = entryAt(pieces, at, book);
    const kind = entry?.meanings[0];
    if (entry === null || kind === undefined) return null;
    if (kind !== "filler") tokens.push({ kind });
    at += entry.words.length;
  }
  return tokens;
}

function signToken(piece: string): TermsToken | null {
  if (/^\d/.test(piece)) return { kind: "number", value: Number(piece.replace(",", ".")) };
  if (piece === "%") return { kind: "percent" };
  return /^[/,+\-–]$/.test(piece) ? { kind: "mark" } : null;
}
