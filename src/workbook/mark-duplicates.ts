import type { CustomerKey } from "../receivables/customer.ts";
import { foldNumber } from "../receivables/invoice-key.ts";
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
 */
export function markDuplicates(
  drafts: readonly InvoiceDraft[],
  keys: readonly CustomerKey[],
): readonly (Duplicate | null)[] {
  const groups = new Map<string, number[]>();
  drafts.forEach(({ invoiceNumber, total }, at) => {
    if (invoiceNumber === null) return;
    const key = [foldNumber(invoiceNumber), keys[at], total < 0 ? "credit" : ""].join("\n");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [at]);
    else group.push(at);
  });
  const result: (Duplicate | null)[] = drafts.map(() => null);
  for (const group of groups.values()) {
    if (group.length > 1) markGroup(group, drafts, result);
  }
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
