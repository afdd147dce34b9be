import type { Language } from "../../src/receivables/customer.ts";

/** A text as it stands in a catalogue, slots and all; of a function one text for each way it was asked. */
export type Spoken = {
  readonly path: string;
  readonly language: Language | null;
  readonly text: string;
};

/** Keys that hold a code no person reads, where it is a single word. */
const unread = new Set(["entryPoint", "id", "language", "treatment", "country"]);

/** What functions of a catalogue are asked with: amounts of each kind of plural, names, lists. */
const questions: readonly unknown[] = [0, 1, 2, 21, "X", ["X", "X", "X"], {}];

/**
 * Every text in a catalogue's export, with the language it is in: the file's, else that of its `es` or `en`.
 * A function outside of any language is code.
 */
export function spokenIn(
  value: unknown,
  path: string,
  language: Language | null,
): readonly Spoken[] {
  if (typeof value === "string") return [{ path, language, text: value }];
  if (typeof value === "function")
    return language === null ? [] : answersOf(value as Speaking, path, language);
  if (typeof value !== "object" || value === null || value instanceof RegExp) return [];
  const parts =
    value instanceof Map || value instanceof Set ? [...value.entries()] : Object.entries(value);
  return parts.flatMap(([key, part]: [unknown, unknown]) => {
    const name = String(key);
    if (unread.has(name) && typeof part === "string" && !part.includes(" ")) return [];
    const inside = language ?? (name === "es" || name === "en" ? name : null);
    return spokenIn(part, `${path}.${name}`, inside);
  });
}

type Speaking = (...given: readonly unknown[]) => unknown;

function answersOf(speak: Speaking, path: string, language: Language | null): readonly Spoken[] {
  const answers = questions.flatMap((question) => {
    const given = Array.from({ length: Math.max(1, speak.length) }, () => question);
    const spoken = attempt(() => spokenIn(speak(...given), `${path}()`, language));
    return spoken.filter(({ text }) => !/undefined|NaN|\[object|=>/.test(text));
  });
  const texts = new Map(answers.map((answer) => [`${answer.path} ${answer.text}`, answer]));
  return [...texts.values()];
}

/** A function asked with what it does not take has nothing to say. */
function attempt(speak: () => readonly Spoken[]): readonly Spoken[] {
  try {
    return speak();
  } catch {
    return [];
  }
}
