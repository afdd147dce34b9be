import type { Language } from "../receivables/customer.ts";
import type { InvoiceStatus } from "../receivables/invoice.ts";
import { folded } from "./folded-text.ts";
import { english } from "./wording/en.ts";
import { spanish } from "./wording/es.ts";
import type { Vocabulary } from "./wording/vocabulary.ts";
import type { WorkbookWords } from "./wording/workbook-words.ts";

/** Names and fixed words of what is ours in the workbook, by language. */
export const workbookWords: { readonly [language in Language]: WorkbookWords } = {
  es: spanish,
  en: english,
};

/** Both languages; what one writes the other reads. */
export const allWords: readonly WorkbookWords[] = [spanish, english];

const otherWords: { readonly [name in keyof Vocabulary]?: { readonly [word: string]: string } } = {
  flag: { x: "yes", si: "yes", s: "yes", y: "yes", "1": "yes", n: "no", "0": "no" },
  channel: { "e mail": "email", mail: "email", telefono: "call", phone: "call" },
  language: { castellano: "es" },
};

type WordIndex = ReadonlyMap<string, string>;
const wordIndexes = new Map<string, WordIndex>();

function wordIndex(name: keyof Vocabulary): WordIndex {
  const known = wordIndexes.get(name);
  if (known !== undefined) return known;
  const shown = allWords.flatMap((words) => Object.entries(words.vocabulary[name]));
  const index = new Map<string, string>([
    ...Object.entries(otherWords[name] ?? {}),
    ...shown.map(([word]) => [word.toLowerCase(), word] as const),
    ...shown.map(([word, text]) => [folded(text), word] as const),
  ]);
  wordIndexes.set(name, index);
  return index;
}

/**
 * The word of a vocabulary that a text is, in either language or as we call it in code; case and
 * accents do not matter. Null when it is none of them.
 */
export function wordIn<N extends keyof Vocabulary>(
  name: N,
  text: string,
): keyof Vocabulary[N] | null {
  return (wordIndex(name).get(folded(text)) ?? null) as keyof Vocabulary[N] | null;
}

/** Every word of a vocabulary as one language shows it, for a sentence that offers the choices. */
export function wordChoices(name: keyof Vocabulary, language: Language): string {
  return Object.values(workbookWords[language].vocabulary[name]).join(", ");
}

/** What the Estado column says of an invoice; {@link colourRules} go by these words. */
export function statusWord(status: InvoiceStatus, language: Language): string {
  return workbookWords[language].vocabulary.status[status];
}

/** How a stage or template is called in a tab: `reminder2` is `recordatorio 2`; others as they are. */
export function occasionWord(id: string, language: Language): string {
  const [, name = "", count = ""] = /^([a-z]+)(\d*)$/.exec(id) ?? [];
  const word = shownBy(workbookWords[language].occasions, name);
  if (word === undefined) return id;
  return count === "" ? word : `${word} ${count}`;
}

const occasionNames: ReadonlyMap<string, string> = new Map(
  allWords.flatMap(({ occasions }) =>
    Object.entries(occasions).flatMap(([name, shown]) => [
      [name, name] as const,
      [folded(shown), name] as const,
    ]),
  ),
);

/** The stage or template id that a tab's text means; the inverse of {@link occasionWord} in both languages. */
export function occasionIn(text: string): string {
  const [, words = "", count = ""] = /^(.*?) ?(\d*)$/.exec(folded(text)) ?? [];
  const name = occasionNames.get(words);
  return name === undefined ? text.trim() : `${name}${count}`;
}

/** How a plan is called in a tab: the shipped ones in the reader's language, others by their own name. */
export function planWord(name: string, language: Language): string {
  return shownBy(workbookWords[language].vocabulary.plan, name) ?? name;
}

/** What a language is called in a tab: `español` for `es`; others as they are. */
export function languageWord(name: string, language: Language): string {
  return shownBy(workbookWords[language].vocabulary.language, name) ?? name;
}

/** The name of the plan that a tab's text means; the inverse of {@link planWord} in both languages. */
export function planIn(text: string): string {
  return wordIn("plan", text) ?? text.trim();
}

// An owner may call a plan "constructor": only what the words hold themselves counts.
function shownBy(words: { readonly [word: string]: string }, word: string): string | undefined {
  return Object.prototype.hasOwnProperty.call(words, word) ? words[word] : undefined;
}
