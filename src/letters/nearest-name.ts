import { distance } from "fastest-levenshtein";

/**
 * The name that takes the fewest letters inserted, removed or replaced to become `typed`.
 *
 * Null when even that one differs in more than half of its letters. The first of equals wins.
 */
export function nearestName(typed: string, names: readonly string[]): string | null {
  let best: string | null = null;
  let fewest = Infinity;
  for (const name of names) {
    const edits = distance(typed.toLowerCase(), name.toLowerCase());
    if (edits < fewest) [best, fewest] = [name, edits];
  }
  return best !== null && fewest <= Math.max(best.length, typed.length) / 2 ? best : null;
}
