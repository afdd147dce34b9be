import type { InvoiceKey } from "../receivables/invoice.ts";
import type { InvoiceDraft } from "./invoice-draft.ts";

/** What a draft repeats: the rows of the first with its number and customer. */
export type Duplicate = {
  readonly kind: "same" | "differing";
  /** Position of the first draft with this number and customer. */
  readonly firstAt: number;
};

/**
 * Finds invoices whose number occurs again for the same customer; null for those that occur once.
 *
 * A repeat with the amount and date of an earlier one is `same`, and the earlier one counts. When amounts or
 * dates differ, every one is `differing`. A credit note may carry its invoice's number: it repeats only credit notes.
 *
 * @param keys Each draft's key as if it were the first of its like.
 */
export function markDuplicates(
  drafts: readonly InvoiceDraft[],
  keys: readonly InvoiceKey[],
): readonly (Duplicate | null)[] {
  const firstOf = new Map<string, number>();
  const groups = new Map<number, number[]>();
  drafts.forEach(({ invoiceNumber, isCreditNote }, at) => {
    if (invoiceNumber === null) return;
    const key = `${isCreditNote ? "-" : "+"}${keys[at] ?? ""}`;
    const first = firstOf.get(key);
    if (first === undefined) firstOf.set(key, at);
    else groups.set(first, [...(groups.get(first) ?? [first]), at]);
  });
  const result: (Duplicate | null)[] = drafts.map(() => null);
  for (const group of groups.values()) markGroup(group, drafts, result);
  return result;
}

function markGroup(
  group: readonly number[],
  drafts: readonly InvoiceDraft[],
  result: (Duplicate | null)[],
): void {
  const firstAt = group[0] ?? 0;
  const seen = new Set<string>();
  const repeats = group.map((at) => {
    const draft = drafts[at];
    const sign = [draft?.total, draft?.currency, draft?.issuedOn].join("\n");
    const isRepeat = seen.has(sign);
    seen.add(sign);
    return { at, isRepeat };
  });
  for (const { at, isRepeat } of repeats) {
    if (isRepeat) result[at] = { kind: "same", firstAt };
    else if (seen.size > 1) result[at] = { kind: "differing", firstAt };
  }
}
