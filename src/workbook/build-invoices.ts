import { countryOfLocale } from "./locale-habits.ts";
import type { CustomerKey } from "../receivables/customer.ts";
import { joinCustomers } from "../receivables/customer-key.ts";
import type { Invoice, InvoiceKey, SheetStatus } from "../receivables/invoice.ts";
import { invoiceKeyOf } from "../receivables/invoice-key.ts";
import { validTaxId } from "../receivables/tax-id.ts";
import { columnOf, placeOf, type ListReader } from "./list-reader.ts";
import { invoiceCredited, invoiceNumbers } from "./credit-notes.ts";
import type { Finding } from "./finding.ts";
import type { InvoiceDraft } from "./invoice-draft.ts";
import { markDuplicates, type Duplicate } from "./mark-duplicates.ts";

/** Turns drafts into invoices: joins customers, names each by its key, ties credit notes, marks duplicates. */
export function buildInvoices(
  reader: ListReader,
  drafts: readonly InvoiceDraft[],
): readonly Invoice[] {
  const country = countryOfLocale(reader.context.locale) ?? undefined;
  const taxIds = drafts.map(({ taxId }) =>
    taxId === null ? null : (validTaxId(taxId, country) ?? validTaxId(taxId)),
  );
  const keys = joinCustomers(
    drafts.map(({ customerId, customer }, at) => ({
      customerId,
      validTaxId: taxIds[at] ?? null,
      name: customer,
    })),
  );
  const firstKeys = drafts.map((draft, at) => keyOf(draft, keyAt(keys, at), 1));
  const numbers = invoiceNumbers(drafts, keys);
  const duplicates = markDuplicates(drafts, firstKeys);
  const nth = counter();
  return drafts.map((draft, at) => {
    const customerKey = keyAt(keys, at);
    const duplicate = duplicates[at] ?? null;
    const creditFor = draft.isCreditNote ? invoiceCredited(draft, numbers.get(customerKey)) : null;
    if (duplicate !== null) reportRepeat(reader, draft, duplicate, drafts[duplicate.firstAt]);
    reportRow(reader, draft, isCreditLeft(draft) && creditFor === null);
    const firstKey = firstKeys[at] ?? ("" as InvoiceKey);
    const count = nth(firstKey);
    return invoiceOf(draft, customerKey, {
      key: count === 1 ? firstKey : keyOf(draft, customerKey, count),
      duplicate: duplicate?.kind ?? null,
      creditFor,
    });
  });
}

function keyAt(keys: readonly CustomerKey[], at: number): CustomerKey {
  return keys[at] ?? ("" as CustomerKey);
}

function keyOf(draft: InvoiceDraft, customerKey: CustomerKey, nth: number): InvoiceKey {
  const { invoiceNumber: number, issuedOn, total } = draft;
  return invoiceKeyOf({ number, customerKey, issuedOn, total, nth });
}

// Field by field: 50,000 objects made by rest and spread cost seconds.
function invoiceOf(
  draft: InvoiceDraft,
  customerKey: CustomerKey,
  place: Pick<Invoice, "key" | "duplicate" | "creditFor">,
): Invoice {
  const { total, isCreditNote } = draft;
  return {
    key: place.key,
    rows: draft.rows,
    shownKey: draft.shownKey,
    invoiceNumber: draft.invoiceNumber,
    customer: draft.customer,
    customerId: draft.customerId,
    taxId: draft.taxId,
    customerKey,
    currency: draft.currency,
    total: isCreditNote ? -Math.abs(total) : total,
    withholding: draft.withholding,
    paid: draft.paid,
    statedBalance: draft.statedBalance,
    sheetStatus: draft.sheetStatus,
    paidFlag: draft.paidFlag,
    paidOn: draft.paidOn,
    issuedOn: draft.issuedOn,
    statedDueOn: draft.statedDueOn,
    terms: draft.terms,
    termsText: draft.termsText,
    isCreditNote,
    creditFor: place.creditFor,
    addresses: draft.addresses,
    link: draft.link,
    pausedUntil: draft.pausedUntil,
    promisedFor: draft.promisedFor,
    contradiction: draft.contradiction,
    duplicate: place.duplicate,
    openQuestions: draft.openQuestions,
  };
}

function counter(): (key: string) => number {
  const counts = new Map<string, number>();
  return (key) => {
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count;
  };
}

function reportRepeat(
  reader: ListReader,
  draft: InvoiceDraft,
  { kind }: Duplicate,
  first: InvoiceDraft | undefined,
): void {
  const code = kind === "same" ? "duplicateSame" : "duplicateDiffering";
  const values = { firstRow: String(first?.rows[0] ?? "") };
  reader.findings.push(draftFinding(reader, draft, "invoiceNumber", code, values));
}

/** Whether a credit note is still in the customer's favour by what its row says. */
function isCreditLeft({
  isCreditNote,
  sheetStatus,
  paidFlag,
  statedBalance,
}: InvoiceDraft): boolean {
  const isOver = sheetStatus !== null && settledStatuses.has(sheetStatus);
  return isCreditNote && !isOver && paidFlag !== true && statedBalance !== 0;
}

const settledStatuses: ReadonlySet<SheetStatus> = new Set<SheetStatus>([
  "paid",
  "refunded",
  "cancelled",
  "draft",
  "uncollectible",
]);

function reportRow(reader: ListReader, draft: InvoiceDraft, isUnmatchedCredit: boolean): void {
  if (isUnmatchedCredit) {
    reader.findings.push(draftFinding(reader, draft, "total", "creditNoteUnmatched"));
  }
  if (draft.contradiction === null) return;
  const [place, otherCell] = draft.contradiction.map((cell) => `${reader.sheet.name}!${cell}`);
  const finding = draftFinding(reader, draft, "total", "contradictoryPayment");
  const values = { ...finding.values, cell: place ?? "", otherCell: otherCell ?? "" };
  reader.findings.push({ ...finding, place: place ?? "", values });
}

function draftFinding(
  reader: ListReader,
  { rows, invoiceNumber, customer }: InvoiceDraft,
  key: "invoiceNumber" | "total",
  code: string,
  values: Finding["values"] = {},
): Finding {
  const column = columnOf(reader, key) ?? columnOf(reader, "customer") ?? 0;
  const place = placeOf(reader, rows[0] ?? 0, column);
  return {
    code,
    place,
    values: { cell: place, invoice: invoiceNumber ?? "", customer, ...values },
  };
}
