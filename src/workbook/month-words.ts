import { folded } from "./folded-text.ts";

// January to December, with short forms that are no beginning of the name.
const monthNames: readonly string[] = [
  "january february march april may june july august september october november december",
  "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
  "_ _ _ _ _ _ _ _ setiembre _ _ _",
];

const monthOf = new Map<string, number>();
for (const names of monthNames) {
  names.split(" ").forEach((name, position) => {
    for (let length = 3; length <= name.length; length++) {
      monthOf.set(name.slice(0, length), position + 1);
    }
  });
}

/** The month, 1 to 12, that a name or its first three or more letters mean; null for any other word. */
export function monthOfWord(word: string): number | null {
  return monthOf.get(folded(word)) ?? null;
}
