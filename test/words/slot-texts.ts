import { phrases } from "../../src/collections/wording/phrases.ts";
import type { Language } from "../../src/receivables/customer.ts";

/** What stands for a value in a text that is checked with its slots still in it. */
const anyValue = "X";

/**
 * The texts that a sentence with slots can become, values apart: with everything said, with each of the
 * alternatives in brackets, and with what may be left out left out.
 */
export function readings(text: string, language: Language): readonly string[] {
  const whole = withPhrases(text, language);
  const most = Math.max(
    1,
    ...[...whole.matchAll(/\[([^\]]*)\]/g)].map(([, parts = ""]) => waysOf(parts)),
  );
  const counts = [0, 1];
  const all = Array.from({ length: most }, (_, way) =>
    counts.map((count) => filled(chosen(whole, way), count)),
  );
  return [...new Set(all.flat())];
}

const waysOf = (parts: string) => parts.split("|").length + 1;

function chosen(text: string, way: number): string {
  return text.replace(/\[([^\]]*)\]/g, (_whole, inner: string) => {
    const parts = inner.split("|");
    const last = parts[parts.length - 1] ?? "";
    return parts[way] ?? (/\{/.test(last) ? "" : last);
  });
}

function filled(text: string, count: number): string {
  return text
    .replace(/\{[\w+]+#([^{}|]*)\|([^{}|]*)\}/g, count === 0 ? "$1" : "$2")
    .replace(/\{[^{}]*:rule\}/g, "")
    .replace(/\{\{?[#/^]?\{?[^{}]*\}?\}?\}/g, anyValue);
}

function withPhrases(text: string, language: Language): string {
  return text.replace(/\{\+(\w+)\}/g, (_whole, name: string) => {
    const phrase = phrases[name]?.[language] ?? "";
    const said =
      typeof phrase === "string" ? phrase : phrase({ days: 3, invoices: 2, firstRow: 3 });
    return withPhrases(said, language);
  });
}

/** The slots of a text with their formats; a word chosen by a count belongs to the slot that is counted. */
export function slotsIn(text: string): readonly string[] {
  const slots = [...text.matchAll(/\{([^{}]+)\}/g)].map(([, slot = ""]) => slot);
  const shown = slots.filter((slot) => !slot.includes("#"));
  const names = new Set(shown.map((slot) => slot.replace(/:.*/, "")));
  const counted = slots.filter((slot) => slot.includes("#")).map((slot) => slot.replace(/#.*/, ""));
  return [...new Set([...shown, ...counted.filter((name) => !names.has(name))])].sort();
}
