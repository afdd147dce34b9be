import type { Place } from "./finding.ts";

/**
 * Remembers where each name was seen first: answers null the first time and the first place after that.
 */
export function occupiedBy(): (name: string, place: Place) => Place | null {
  const places = new Map<string, Place>();
  return (name, place) => {
    const first = places.get(name);
    if (first === undefined) places.set(name, place);
    return first ?? null;
  };
}
