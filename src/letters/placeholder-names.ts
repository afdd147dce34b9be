import type { Language } from "../receivables/customer.ts";
import { itemPlaceholders, type ListName } from "./item-placeholders.ts";
import { nearestName } from "./nearest-name.ts";
import { letterPlaceholders, type Placeholder } from "./placeholders.ts";

/** What a typed name means where it stands: its name in code and its entry, `ofItem` inside a list. */
export type KnownPlaceholder = {
  readonly name: string;
  readonly entry: Placeholder;
  readonly ofItem: boolean;
};

type Names = { readonly [name: string]: Placeholder };

/**
 * Finds the placeholder that a template's author typed, in either language and however spelt:
 * `{{diasDeAtraso}}`, `{{Días de atraso}}`, `{{days_past_due}}`. Inside a list its items' names come first.
 */
export function knownPlaceholder(typed: string, list: ListName | null): KnownPlaceholder | null {
  const folded = foldedName(typed);
  const item = list === null ? undefined : indexOfItems[list].get(folded);
  return item ?? indexOfLetter.get(folded) ?? null;
}

/** The first list whose items have that name, or null. */
export function listWith(typed: string): ListName | null {
  const lists = Object.keys(indexOfItems) as readonly ListName[];
  return lists.find((list) => indexOfItems[list].has(foldedName(typed))) ?? null;
}

/** The name nearest to an unknown one among those that may stand there, in the template's language. */
export function nearestPlaceholder(
  typed: string,
  list: ListName | null,
  language: Language,
): string | null {
  const places: readonly Names[] =
    list === null ? [letterPlaceholders] : [itemPlaceholders[list], letterPlaceholders];
  const shown = places.flatMap((names) =>
    Object.entries(names).map(([name, { es }]) => (language === "es" ? es : name)),
  );
  return nearestName(typed, shown);
}

function foldedName(typed: string): string {
  return typed
    .normalize("NFD")
    .toLowerCase()
    .replace(/[\u0300-\u036f\s_-]/g, "");
}

function indexOf(names: Names, ofItem: boolean): ReadonlyMap<string, KnownPlaceholder> {
  const index = new Map<string, KnownPlaceholder>();
  for (const [name, entry] of Object.entries(names)) {
    const spellings = [name, entry.es, ...(entry.also ?? [])];
    for (const spelling of spellings) index.set(foldedName(spelling), { name, entry, ofItem });
  }
  return index;
}

const indexOfLetter = indexOf(letterPlaceholders, false);
const indexOfItems: { readonly [list in ListName]: ReadonlyMap<string, KnownPlaceholder> } = {
  invoices: indexOf(itemPlaceholders.invoices, true),
  credits: indexOf(itemPlaceholders.credits, true),
  totals: indexOf(itemPlaceholders.totals, true),
};
