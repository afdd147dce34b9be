import type { Language } from "../../src/receivables/customer.ts";
import type { ShownText } from "./shown-text.ts";

/** What the owner and the customers wrote themselves: names, addresses, numbers of invoices. */
type GivenNames = readonly string[];

/** The lines of a finished text, names left out and what is laid out in columns parted. */
export function linesOf(
  place: string,
  language: Language,
  text: string,
  names: GivenNames,
): readonly ShownText[] {
  return withoutNames(text, names)
    .split(/\n| {2,}/)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => ({ place, language, text: line }));
}

/** The pieces of a page that a reader sees. */
export function seenIn(
  place: string,
  language: Language,
  html: string,
  names: GivenNames,
): readonly ShownText[] {
  const text = html
    .replace(/<(style|script)\b[\s\S]*?<\/\1>/gi, "")
    .replace(/<[^>]*\b(?:alt|title)="([^"]*)"[^>]*>/gi, "\n$1\n")
    .replace(/<(?:b|i|a|strong|em|span|small)\b[^>]*>|<\/(?:b|i|a|strong|em|span|small)>/gi, "")
    .replace(/<[^>]+>/g, "\n")
    .replace(/&nbsp;/g, "\u00a0")
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");
  return withoutNames(text, names)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => ({ place, language, text: line }));
}

/** Names and cells as X. */
function withoutNames(text: string, names: GivenNames): string {
  const longestFirst = [...names].sort((one, other) => other.length - one.length);
  const bare = longestFirst.reduce((left, name) => left.split(name).join("X"), text);
  return bare.replace(/[\p{L}\d]+![A-Z]{1,3}\d+/gu, "X");
}
