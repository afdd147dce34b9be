import { foldedWords } from "../folded-text.ts";

/** Words and phrases made ready to be looked up, with what they mean. */
export type WordBook<Meaning> = {
  /** By first word, the longest first. */
  readonly entries: ReadonlyMap<string, readonly BookEntry<Meaning>[]>;
  /** Beginnings of words, the longest first. */
  readonly stems: readonly BookEntry<Meaning>[];
};

/** Words that mean something together, one or several. */
export type BookEntry<Meaning> = {
  readonly words: readonly string[];
  readonly meanings: Meaning[];
};

/** Makes lists of words by meaning ready to be looked up; a word may stand in several lists. */
export function wordBook<Meaning extends string>(
  ...lists: readonly { readonly [meaning in Meaning]?: string }[]
): WordBook<Meaning> {
  const entries = new Map<string, BookEntry<Meaning>[]>();
  const stems: BookEntry<Meaning>[] = [];
  const listed = lists.flatMap((list) => Object.entries(list) as [Meaning, string][]);
  for (const [meaning, list] of listed) {
    for (const entry of list.split(/\s+/)) {
      const words = foldedWords(entry);
      const [first] = words;
      if (first === undefined) continue;
      const isStem = words.length === 1 && entry.endsWith("*");
      const known = isStem ? stems : (entries.get(first) ?? []);
      if (!isStem) entries.set(first, known);
      addMeaning(known, words, meaning);
    }
  }
  for (const known of entries.values()) known.sort((a, b) => b.words.length - a.words.length);
  return { entries, stems: stems.sort((a, b) => lengthOf(b) - lengthOf(a)) };
}

function addMeaning<Meaning>(
  known: BookEntry<Meaning>[],
  words: readonly string[],
  meaning: Meaning,
): void {
  const same = known.find((entry) => entry.words.join(" ") === words.join(" "));
  if (same === undefined) known.push({ words, meanings: [meaning] });
  else same.meanings.push(meaning);
}

function lengthOf({ words }: BookEntry<unknown>): number {
  return words[0]?.length ?? 0;
}

/** The longest entry that begins at a folded word, else the longest stem of that word; null without any. */
export function entryAt<Meaning>(
  words: readonly string[],
  at: number,
  { entries, stems }: WordBook<Meaning>,
): BookEntry<Meaning> | null {
  const word = words[at] ?? "";
  const whole = entries
    .get(word)
    ?.find((entry) => entry.words.every((one, offset) => words[at + offset] === one));
  return whole ?? stems.find((entry) => word.startsWith(entry.words[0] ?? "")) ?? null;
}
