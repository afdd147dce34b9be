import type { SheetStatus } from "../../receivables/invoice.ts";

/** One language's status words: folded, divided by blanks; `_` joins a phrase, `*` ends a stem. */
export type StatusWords = {
  /** Words that turn "paid" into "not paid". */
  readonly negations: string;
  /** Words that turn "paid" into "paid in part". */
  readonly intoPartial: string;
  /** Stems that mean different things by country: asked, never guessed. */
  readonly ask: { readonly [stem: string]: readonly SheetStatus[] };
  /** Words that mean "paid" when they are all that is said, and nothing inside a phrase. */
  readonly paidAlone: string;
  readonly classes: { readonly [status in SheetStatus]: string };
};
