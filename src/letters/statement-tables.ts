import { oneLine } from "./clean-text.ts";
import { bucketHeading, inBucketOrder } from "./bucket-label.ts";
import type { LocaleStyle } from "./locale-style.ts";
import { isOverdue } from "./owed.ts";
import type { PrintedTable } from "./printed-table.ts";
import { shortDay } from "./shown-day.ts";
import { shownMoney } from "./shown-money.ts";
import type { StatementAging, StatementInput, StatementInvoice } from "./statement-input.ts";
import type { Wording } from "./wording/wording.ts";

/** The open invoices of a currency; none where it has only credits. */
export function invoiceTables(
  input: StatementInput,
  { currency }: StatementAging,
  style: LocaleStyle,
  words: Wording,
): readonly PrintedTable[] {
  const invoices = input.invoices.filter((invoice) => invoice.currency === currency);
  if (invoices.length === 0) return [];
  const { statement, invoiceTable } = words;
  const overdue = openBalance(invoices.filter(isOverdue));
  const show = (minor: number) => shownMoney({ currency, minor }, style);
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
      rows: invoices.map((invoice) => invoiceRow(invoice, style, words)),
      totals: [
        [statement.totalOverdue, "", "", "", "", show(overdue), ""],
        [statement.totalInvoices, "", "", "", "", show(openBalance(invoices)), ""],
      ],
    },
  ];
}

function invoiceRow(
  invoice: StatementInvoice,
  style: LocaleStyle,
  { noNumber }: Wording,
): readonly string[] {
  const show = (minor: number) => shownMoney({ currency: invoice.currency, minor }, style);
  const number = oneLine(invoice.number ?? "") || noNumber;
  const mark = oneLine(invoice.mark ?? "");
  return [
    mark === "" ? number : `${number} (${mark})`,
    invoice.issuedOn === null ? "" : shortDay(invoice.issuedOn, style),
    invoice.dueOn === null ? "" : shortDay(invoice.dueOn, style),
    show(invoice.total),
    show(invoice.total - invoice.openBalance),
    show(invoice.openBalance),
    isOverdue(invoice) ? String(invoice.daysPastDue) : "",
  ];
}

/** Credits, overpayments and unmatched payments of a currency, their amounts negative. */
export function creditTable(
  input: StatementInput,
  { currency }: StatementAging,
  style: LocaleStyle,
  { statement, invoiceTable, noNumber }: Wording,
): readonly PrintedTable[] {
  const credits = input.credits.filter((credit) => credit.currency === currency);
  if (credits.length === 0) return [];
  return [
    {
      caption: statement.creditsIn(currency),
      headings: [invoiceTable.credit, invoiceTable.issued, statement.invoiceTotal],
      firstAmount: 2,
      rows: credits.map((credit) => [
        oneLine(credit.number ?? "") || noNumber,
        credit.issuedOn === null ? "" : shortDay(credit.issuedOn, style),
        shownMoney({ currency, minor: -credit.amount }, style),
      ]),
      totals: [],
    },
  ];
}

/** The balance by age in one line; buckets that the workbook does not use are left out. */
export function agingTable(
  aging: StatementAging,
  style: LocaleStyle,
  words: Wording,
): PrintedTable {
  const { currency, byBucket, unapplied, total } = aging;
  const show = (minor: number) => shownMoney({ currency, minor }, style);
  const labels = inBucketOrder(Object.keys(byBucket)).filter(
    (label) => label !== "noDate" || (byBucket[label] ?? 0) !== 0,
  );
  const credited = unapplied === 0 ? [] : [words.statement.unapplied];
  return {
    caption: `${words.statement.aging} (${currency})`,
    headings: [
      ...labels.map((label) => bucketHeading(label, words)),
      ...credited,
      words.statement.totalOpen,
    ],
    firstAmount: 0,
    rows: [
      [
        ...labels.map((label) => show(byBucket[label] ?? 0)),
        ...(unapplied === 0 ? [] : [show(-unapplied)]),
        show(total),
      ],
    ],
    totals: [],
  };
}

function openBalance(invoices: readonly StatementInvoice[]): number {
  return invoices.reduce((sum, invoice) => sum + invoice.openBalance, 0);
}
