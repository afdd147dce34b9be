import type { OwnColumnKey } from "../columns.ts";
import type { Vocabulary } from "./vocabulary.ts";
import type { TabColumnKey, TabKey } from "../tab-schema.ts";

/** An own tab as people see it. */
export type TabWords<T extends TabKey> = {
  readonly name: string;
  /** The header and, where a reader may wonder, after a colon what to write under it. */
  readonly columns: { readonly [key in TabColumnKey<T>]: string };
};

/** Everything that one language needs to name what is ours in the workbook. */
export type WorkbookWords = {
  readonly tabs: { readonly [T in TabKey]: TabWords<T> };
  readonly ownColumns: { readonly [key in OwnColumnKey]: string };
  /** Note on the headers of own columns that a refresh fills. */
  readonly filledNote: (day: string) => string;
  readonly typedNotes: { readonly [key in "pausedUntil" | "promisedFor"]: string };
  readonly vocabulary: Vocabulary;
  /** Name of a shipped stage or template; `count` is its number, empty without one. */
  readonly occasions: { readonly [name in OccasionName]: string };
};

/** What shipped stages and templates are called before their number (`reminder2`). */
export type OccasionName =
  "notice" | "due" | "reminder" | "call" | "final" | "repeat" | "statement" | "confirmation";
