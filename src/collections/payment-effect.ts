import { moneyOn } from "../receivables/agreement-cover.ts";
import { applyPayments } from "../receivables/applied-payments.ts";
import type { MinorUnits } from "../receivables/money.ts";
import { openBalanceOf } from "../receivables/open-balance.ts";
import type { Payment } from "../receivables/payment.ts";
import { cellName } from "../workbook/a1.ts";
import type { Book, InvoiceSheet } from "../workbook/book.ts";
import type { ColumnKey } from "../workbook/columns.ts";
import { customerDirectory } from "./customer-directory.ts";
import { meantRecords } from "./meant-records.ts";
import type { AssessedInvoice, Plan, Reason } from "./plan.ts";
import type { ReadEntry } from "./payment-entry.ts";
import type { Settings } from "./settings.ts";

/** What of an invoice would be open with one more row in Pagos, read there as any row is (design section 5). */
export function openWith(
  payment: Payment,
  { invoice }: AssessedInvoice,
  book: Book,
  { language }: Settings,
  { asOf }: Plan,
): MinorUnits {
  const { tabs, list } = book;
  const invoices = list?.invoices ?? [];
  const paid = { ...tabs, payments: [...tabs.payments, payment] };
  const directory = customerDirectory(invoices, tabs.customers);
  const { payments } = meantRecords({ ...book, tabs: paid }, directory, language, asOf.day);
  const applied = applyPayments(invoices, payments, asOf.day);
  return openBalanceOf(invoice, moneyOn(invoice, applied), asOf.day);
}

/** The payment as the Pagos tab will tell it: there a customer goes by its name alone. */
export function paymentOf(entry: ReadEntry, { invoice }: AssessedInvoice, book: Book): Payment {
  const { customer, invoiceNumber, currency } = invoice;
  const { keyOf } = customerDirectory(book.list?.invoices ?? [], []);
  return { ...entry, customer, customerKey: keyOf(customer, null, null), invoiceNumber, currency };
}

/**
 * Why a row in Pagos would not lower what is open as it should, with the cell of the owner's sheet to change in its
 * place: an invoice without a number, a number that an earlier row has, a balance that already knows of payments
 * which nothing else tells.
 */
export function whyWithoutEffect(one: AssessedInvoice, { list }: Book): Reason {
  const { invoiceNumber, statedBalance } = one.invoice;
  if (list === null) return { code: "payNotTaken", values: {} };
  const { sheet } = list;
  if (invoiceNumber === null)
    return { code: "payNeedsNumber", values: cellValue(sheet, one, ["invoiceNumber", ...money]) };
  const isBalance = statedBalance !== null && sheet.columns.balance !== undefined;
  if (one.invoice.duplicate === null && isBalance)
    return { code: "payBalanceColumn", values: cellValue(sheet, one, ["balance"]) };
  return {
    code: "payNumberTwice",
    values: { number: invoiceNumber, ...cellValue(sheet, one, ["invoiceNumber"]) },
  };
}

const money = ["balance", "paid", "status"] as const;

function cellValue(
  { name, columns }: InvoiceSheet,
  { invoice }: AssessedInvoice,
  keys: readonly ColumnKey[],
): { readonly [name: string]: string } {
  for (const key of keys) {
    const column = columns[key]?.[0];
    if (column !== undefined) return { cell: `${name}!${cellName(invoice.rows[0] ?? 1, column)}` };
  }
  return {};
}
