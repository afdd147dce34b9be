import type { Wording } from "./wording/wording.ts";

/** A bucket's report label (`notDue`, `1-30`, `90+`, `noDate`) in words for a customer. */
export function bucketHeading(label: string, words: Wording): string {
  if (label === "notDue") return words.statement.notDue;
  if (label === "noDate") return words.statement.noDate;
  const range = /^(\d+)-(\d+)$/.exec(label);
  if (range !== null) return words.statement.daysBetween(range[1] ?? "", range[2] ?? "");
  return words.statement.daysOver(label.replace(/\D/g, ""));
}

/** Labels from not due through rising days to those without a date. */
export function inBucketOrder(labels: readonly string[]): readonly string[] {
  return [...labels].sort((one, other) => rank(one) - rank(other));
}

function rank(label: string): number {
  if (label === "notDue") return -1;
  return label === "noDate" ? Infinity : parseInt(label, 10) + (label.endsWith("+") ? 1 : 0);
}
