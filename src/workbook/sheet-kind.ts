import type { ColumnCandidate } from "./column-candidates.ts";
import type { ColumnKey } from "./columns.ts";
import type { RecognisedColumns } from "./recognise-columns.ts";
import { isAgingHeader } from "./header-row.ts";
import type { Row } from "./cell.ts";

/** What a sheet is: a list of invoices to chase, or something that only looks like it. */
export type SheetKind = "invoices" | "payables" | "bank" | "payments" | "report" | "other";

// A customer, a date and an amount are any list of sales; one of these makes it a list of invoices.
const signsOfInvoices: readonly ColumnKey[] = [
  "invoiceNumber",
  "dueDate",
  "status",
  "balance",
  "paid",
  "paidFlag",
  "paidDate",
  "terms",
];

/** Tells a list of our invoices from supplier invoices, bank statements, lists of payments and reports. */
export function sheetKindOf(header: Row, recognised: RecognisedColumns): SheetKind {
  const has = columnsOf(recognised);
  if (isAgingHeader(header) && !has("invoiceNumber")) return "report";
  const other = otherKindOf(recognised);
  if (other !== null) return other;
  const isOwed = has("total", "balance") && has(...signsOfInvoices);
  const isLines = has("invoiceNumber") && hasLines(recognised.candidates);
  const isDated = has("issueDate", "dueDate");
  return isDated && has("customer") && (isOwed || isLines) ? "invoices" : "other";
}

function otherKindOf(recognised: RecognisedColumns): SheetKind | null {
  const { candidates } = recognised;
  const has = columnsOf(recognised);
  if (!has("invoiceNumber") && isBankStatement(candidates, has("customer"))) return "bank";
  if (isSupplierList(candidates)) return "payables";
  const isDated = has("issueDate", "dueDate", "status", "balance");
  return has("paidDate") && !isDated ? "payments" : null;
}

// A column that is still a question is there all the same.
function columnsOf({ columns, questions }: RecognisedColumns): (...keys: ColumnKey[]) => boolean {
  const isThere = (key: ColumnKey) =>
    columns[key] !== undefined || questions.some(({ id }) => id === `column:${key}`);
  return (...keys) => keys.some(isThere);
}

function hasLines(candidates: readonly ColumnCandidate[]): boolean {
  return candidates.some(({ reading }) => reading.concepts.has("line"));
}

function isSupplierList(candidates: readonly ColumnCandidate[]): boolean {
  const isSupplier = candidates.some(
    ({ reading, profile }) => reading.concepts.has("supplier") && profile.share("number") < 0.5,
  );
  const hasCustomer = candidates.some(({ reading }) => (reading.scores.customer ?? 0) >= 0.75);
  return isSupplier && !hasCustomer;
}

function isBankStatement(candidates: readonly ColumnCandidate[], hasCustomer: boolean): boolean {
  const isBank = candidates.some(({ reading }) => reading.concepts.has("bank"));
  const hasText = candidates.some(({ reading }) => reading.concepts.has("description"));
  const isSpent = candidates.some(({ profile }) => profile.share("negative") > 0.4);
  return hasText && (isBank || isSpent) && !hasCustomer;
}
