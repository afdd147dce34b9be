import { foldName } from "../receivables/customer-key.ts";
import { foldNumber } from "../receivables/invoice-key.ts";
import type { InvoiceDraft } from "./invoice-draft.ts";

type Amount = "total" | "paid" | "withholding" | "statedBalance";

/**
 * Joins the rows of a sheet that has a row per invoice line: one invoice for each number and customer.
 *
 * An amount that every invoice repeats on its lines is taken once; one that differs between lines of an invoice
 * is the line's own and is added up, and so is one whose header says so.
 *
 * @param isLineTotal The total's header names a line's amount.
 */
export function mergeLines(
  drafts: readonly InvoiceDraft[],
  isLineTotal: boolean,
): readonly InvoiceDraft[] {
  const groups = groupsOf(drafts);
  const isAdded = (amount: Amount) =>
    [...groups.values()].some((lines) => lines.some((line) => line[amount] !== lines[0]?.[amount]));
  const added = new Set<Amount>();
  for (const amount of ["total", "paid", "withholding", "statedBalance"] as const) {
    if (isAdded(amount) || (amount === "total" && isLineTotal)) added.add(amount);
  }
  return [...groups.values()].flatMap((lines) => merged(lines, added));
}

function groupsOf(drafts: readonly InvoiceDraft[]): ReadonlyMap<string, InvoiceDraft[]> {
  const groups = new Map<string, InvoiceDraft[]>();
  for (const draft of drafts) {
    const { invoiceNumber, customer, currency, rows } = draft;
    const key =
      invoiceNumber === null
        ? `row ${rows.join()}`
        : [foldNumber(invoiceNumber), foldName(customer), currency].join("\n");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [draft]);
    else group.push(draft);
  }
  return groups;
}

function merged(
  lines: readonly InvoiceDraft[],
  added: ReadonlySet<Amount>,
): readonly InvoiceDraft[] {
  const [first] = lines;
  if (first === undefined) return [];
  if (lines.length === 1) return [first];
  const sum = (amount: Amount): number => {
    if (!added.has(amount)) return first[amount] ?? 0;
    return lines.reduce((total, line) => total + (line[amount] ?? 0), 0);
  };
  const hasBalance = lines.some(({ statedBalance }) => statedBalance !== null);
  const stated = <K extends keyof InvoiceDraft>(key: K): InvoiceDraft[K] =>
    (lines.find((line) => line[key] !== null) ?? first)[key];
  const joined = (key: "addresses" | "openQuestions" | "creditTexts") => [
    ...new Set(lines.flatMap((line) => line[key])),
  ];
  return [
    {
      ...first,
      rows: lines.flatMap(({ rows }) => rows),
      total: sum("total"),
      paid: sum("paid"),
      withholding: sum("withholding"),
      statedBalance: hasBalance ? sum("statedBalance") : null,
      sheetStatus: stated("sheetStatus"),
      paidFlag: stated("paidFlag"),
      paidOn: stated("paidOn"),
      issuedOn: stated("issuedOn"),
      statedDueOn: stated("statedDueOn"),
      terms: stated("terms"),
      contradiction: stated("contradiction"),
      addresses: joined("addresses"),
      openQuestions: joined("openQuestions"),
      creditTexts: joined("creditTexts"),
    },
  ];
}
