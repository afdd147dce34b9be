import type { Assignment } from "./assign-columns.ts";
import type { Row } from "./cell.ts";
import type { ColumnCandidate } from "./column-candidates.ts";
import { isMirror, isSumOf, isTotalBesidePaid } from "./column-relations.ts";
import type { ColumnKey } from "./columns.ts";

/**
 * Mends an assignment by what the columns say about each other: a balance that never falls is the total, an
 * amount that makes the total with the tax is the net, a number that repeats needs its series, and without a
 * column of names the customer is whoever else the row names.
 */
export function settleRelated(
  settled: Assignment,
  candidates: readonly ColumnCandidate[],
  sample: readonly Row[],
  closed: ReadonlySet<ColumnKey>,
): void {
  if (!closed.has("total") && !closed.has("balance")) settleBalance(settled, sample);
  settleNet(settled, candidates, sample);
  settleSeries(settled, candidates);
  settleCustomer(settled, closed);
}

// What stays as it was when it is paid was never a balance: it is the total, or a copy of it.
function settleBalance(settled: Assignment, sample: readonly Row[]): void {
  const balance = settled.columns.get("balance")?.[0];
  const paid = settled.columns.get("paid")?.[0];
  const total = settled.columns.get("total")?.[0];
  if (balance === undefined || paid === undefined || settled.confidence.get("balance") === 1)
    return;
  if (!isTotalBesidePaid(sample, balance, paid)) return;
  if (total !== undefined && !isMirror(sample, balance, total)) return;
  if (total === undefined) {
    settled.columns.set("total", [balance]);
    settled.confidence.set("total", 0.7);
  }
  settled.columns.delete("balance");
  settled.confidence.delete("balance");
}

// An amount that makes the total together with the tax is the net amount.
function settleNet(
  settled: Assignment,
  candidates: readonly ColumnCandidate[],
  sample: readonly Row[],
): void {
  const total = settled.columns.get("total")?.[0];
  const tax = settled.columns.get("tax")?.[0];
  if (total === undefined || tax === undefined || settled.columns.has("net")) return;
  const taken = new Set([...settled.columns.values()].flat());
  const net = candidates.find(
    ({ column, profile, reading }) =>
      !taken.has(column) &&
      !reading.concepts.has("line") &&
      profile.share("number") > 0.6 &&
      isSumOf(sample, total, column, tax),
  );
  if (net === undefined) return;
  settled.columns.set("net", [net.column]);
  settled.confidence.set("net", 0.8);
}

// A number that repeats from series to series is the invoice's number only together with its series.
function settleSeries(settled: Assignment, candidates: readonly ColumnCandidate[]): void {
  const columns = settled.columns.get("invoiceNumber");
  const number = candidates.find(({ column }) => column === columns?.[0]);
  const taken = new Set([...settled.columns.values()].flat());
  const series = candidates.find(
    ({ column, reading, profile }) =>
      reading.concepts.has("series") && !taken.has(column) && profile.distinctCount > 1,
  );
  if (columns?.length !== 1 || number === undefined || series === undefined) return;
  if (number.profile.distinct > 0.98 || settled.confidence.get("invoiceNumber") === 1) return;
  settled.columns.set(
    "invoiceNumber",
    [series.column, number.column].sort((a, c) => a - c),
  );
}

// Without a column of names, the customer is whoever the id, the contact or the address names.
function settleCustomer(settled: Assignment, closed: ReadonlySet<ColumnKey>): void {
  if (
    settled.columns.has("customer") ||
    settled.questions.has("customer") ||
    closed.has("customer")
  )
    return;
  for (const key of ["contact", "customerId", "email"] as const) {
    const columns = settled.columns.get(key);
    if (columns === undefined) continue;
    settled.columns.set("customer", columns);
    settled.confidence.set("customer", 0.6 * (settled.confidence.get(key) ?? 0));
    if (key === "contact") settled.columns.delete("contact");
    return;
  }
}
