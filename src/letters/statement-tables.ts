import { oneLine } from "./clean-text.ts";
import { bucketHeading, inBucketOrder } from "./bucket-label.ts";
import { isOverdue } from "./owed.ts";
import type { Pen } from "./pen.ts";
import type { PrintedTable } from "./printed-table.ts";
import type { StatementAging, StatementInput, StatementInvoice } from "./statement-input.ts";

/** The open invoices of a currency; none where it has only credits. */
export function invoiceTables(
  input: StatementInput,
  { currency }: StatementAging,
  pen: Pen,
): readonly PrintedTable[] {
  const invoices = input.invoices.filter((invoice) => invoice.currency === currency);
  if (invoices.length === 0) return [];
  const { statement, invoiceTable } = pen.words;
  const total = (label: string, of: readonly StatementInvoice[]) => {
    const open = of.reduce((sum, { openBalance }) => sum + openBalance, 0);
    return [label, "", "", "", "", pen.money(currency, open), ""];
  };
  return [
    {
      caption: statement.invoicesIn(currency),
      headings: [
        invoiceTable.number,
        invoiceTable.issued,
        invoiceTable.due,
        statement.invoiceTotal,
        statement.paid,
        invoiceTable.openBalance,
        statement.daysPastDue,
      ],
      firstAmount: 3,
      rows: invoices.map((invoice) => invoiceRow(invoice, pen)),
      totals: [
        total(statement.totalOverdue, invoices.filter(isOverdue)),
        total(statement.totalInvoices, invoices),
      ],
    },
  ];
}

function invoiceRow(invoice: StatementInvoice, pen: Pen): readonly string[] {
  const { currency, total, openBalance } = invoice;
  const number = pen.number(invoice.number);
  const mark = oneLine(invoice.mark ?? "");
  return [
    mark === "" ? number : `${number} (${mark})`,
    pen.shortDay(invoice.issuedOn),
    pen.shortDay(invoice.dueOn),
    pen.money(currency, total),
    pen.money(currency, total - openBalance),
    pen.money(currency, openBalance),
    isOverdue(invoice) ? String(invoice.daysPastDue) : "",
  ];
}

/** Credits, overpayments and unmatched payments of a currency, their amounts negative. */
export function creditTable(
  input: StatementInput,
  { currency }: StatementAging,
  pen: Pen,
): readonly PrintedTable[] {
  const credits = input.credits.filter((credit) => credit.currency === currency);
  if (credits.length === 0) return [];
  const { statement, invoiceTable } = pen.words;
  return [
    {
      caption: statement.creditsIn(currency),
      headings: [invoiceTable.credit, invoiceTable.issued, statement.invoiceTotal],
      firstAmount: 2,
      rows: credits.map((credit) => [
        pen.number(credit.number),
        pen.shortDay(credit.issuedOn),
        pen.money(currency, -credit.amount),
      ]),
      totals: [],
    },
  ];
}

/** The balance by age in one line; buckets that the workbook does not use are left out. */
export function agingTable(
  { currency, byBucket, unapplied, total }: StatementAging,
  { words, money }: Pen,
): PrintedTable {
  const columns = inBucketOrder(Object.keys(byBucket)).map((label) => ({
    heading: bucketHeading(label, words),
    minor: byBucket[label] ?? 0,
    isShown: label !== "noDate" || byBucket[label] !== 0,
  }));
  const shown = [
    ...columns.filter(({ isShown }) => isShown),
    ...(unapplied === 0 ? [] : [{ heading: words.statement.unapplied, minor: -unapplied }]),
    { heading: words.statement.totalOpen, minor: total },
  ];
  return {
    caption: `${words.statement.aging} (${currency})`,
    headings: shown.map(({ heading }) => heading),
    firstAmount: 0,
    rows: [shown.map(({ minor }) => money(currency, minor))],
    totals: [],
  };
}
