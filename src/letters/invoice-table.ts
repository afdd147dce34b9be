import { oneLine } from "./clean-text.ts";
import { secureLink } from "./escaped.ts";
import type { MailCredit, MailInput, MailInvoice } from "./mail-input.ts";
import { owedByCurrency } from "./owed.ts";
import { penFor, type Pen } from "./pen.ts";
import type { Wording } from "./wording/wording.ts";

/** A cell's text and, for an invoice with a link of its own, where it leads. */
export type TableCell = { readonly text: string; readonly link: string | null };

/** A mail's list of invoices and credits; the last cell of a row is the amount, totals one per currency. */
export type InvoiceTable = {
  readonly caption: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly TableCell[])[];
  readonly totals: readonly { readonly label: string; readonly amount: string }[];
};

type Column = "number" | "issued" | "due" | "overdueFor" | "openBalance";

/** A row's texts by column, and where its number leads. */
type Row = { readonly [column in Column]: string } & { readonly link: string | null };

/** Lists a mail's invoices, then its credits with their amounts negative; columns that tell nothing are left out. */
export function invoiceTable(input: MailInput): InvoiceTable {
  const pen = penFor(input);
  const words = pen.words.invoiceTable;
  const rows = [
    ...input.invoices.map((invoice) => invoiceRow(invoice, pen)),
    ...input.credits.map((credit) => creditRow(credit, pen)),
  ];
  const columns = usedColumns(input, rows);
  return {
    caption: words.caption(pen.day(input.today)),
    headings: columns.map((column) => words[column]),
    rows: rows.map((row) =>
      columns.map((column) => ({ text: row[column], link: column === "number" ? row.link : null })),
    ),
    totals: owedByCurrency(input.invoices, input.credits).map(({ currency, owed }) => ({
      label: owed < 0 ? words.totalInFavour : words.total,
      amount: pen.money(currency, Math.abs(owed)),
    })),
  };
}

// Without a number the issue date tells invoices apart; otherwise a phone's width is better spared.
function usedColumns({ invoices, credits }: MailInput, rows: readonly Row[]): readonly Column[] {
  const isNumberMissing = [...invoices, ...credits].some(({ number }) => !oneLine(number ?? ""));
  const isUsed = {
    number: true,
    issued: isNumberMissing && rows.some(({ issued }) => issued !== ""),
    due: rows.some(({ due }) => due !== ""),
    overdueFor: invoices.some(({ daysPastDue }) => daysPastDue !== null && daysPastDue >= 0),
    openBalance: true,
  };
  return (Object.keys(isUsed) as Column[]).filter((column) => isUsed[column]);
}

function invoiceRow(invoice: MailInvoice, pen: Pen): Row {
  return {
    number: pen.number(invoice.number),
    link: secureLink(invoice.link),
    issued: pen.shortDay(invoice.issuedOn),
    due: pen.shortDay(invoice.dueOn),
    overdueFor: shownLateness(invoice.daysPastDue, pen.words),
    openBalance: pen.money(invoice.currency, invoice.openBalance),
  };
}

function shownLateness(days: number | null, words: Wording): string {
  if (days === null) return "";
  if (days === 0) return words.invoiceTable.dueToday;
  return days > 0 ? words.days(days) : words.invoiceTable.notDueYet;
}

function creditRow(credit: MailCredit, pen: Pen): Row {
  const words = pen.words.invoiceTable;
  return {
    number: oneLine(`${words.credit} ${credit.number ?? ""}`),
    link: null,
    issued: pen.shortDay(credit.issuedOn),
    due: "",
    overdueFor: words.inFavour,
    openBalance: pen.money(credit.currency, -credit.amount),
  };
}
