import type { Wording } from "./wording/wording.ts";

/** A bucket's report label (`notDue`, `1-30`, `90+`, `noDate`) in words for a customer. */
export function bucketHeading(label: string, words: Wording): string {
  if (label === "notDue" || label === "noDate") return words.statement[label];
  const [first = "", last] = label.split("-");
  return last === undefined
    ? words.statement.daysOver(first.replace("+", ""))
    : words.statement.daysBetween(first, last);
}

/** Labels from not due through rising days to those without a date. */
export function inBucketOrder(labels: readonly string[]): readonly string[] {
  return [...labels].sort((one, other) => rank(one) - rank(other));
}

function rank(label: string): number {
  if (label === "notDue") return -1;
  return label === "noDate" ? Infinity : parseInt(label, 10) + (label.endsWith("+") ? 1 : 0);
}
