import type { Language } from "../../receivables/customer.ts";

const softens = /^h?[ií](?!e)/i;

/** The word "and" as it stands before a text: Spanish says `e` before an i that is heard. */
export function andBefore(text: string, language: Language): string {
  if (language === "en") return "and";
  return softens.test(text) ? "e" : "y";
}

/** `a`, `a y b`, `a, b y c`; empty when there is no part. */
export function joinedList(parts: readonly string[], language: Language): string {
  const last = parts[parts.length - 1] ?? "";
  if (parts.length < 2) return last;
  return `${parts.slice(0, -1).join(", ")} ${andBefore(last, language)} ${last}`;
}
