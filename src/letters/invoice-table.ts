import { oneLine } from "./clean-text.ts";
import { secureLink } from "./escaped.ts";
import { styleOf } from "./letter-values.ts";
import type { LocaleStyle } from "./locale-style.ts";
import type { MailCredit, MailInput, MailInvoice } from "./mail-input.ts";
import { owedByCurrency } from "./owed.ts";
import { shortDay, shownDay } from "./shown-day.ts";
import { shownMoney } from "./shown-money.ts";
import type { Wording } from "./wording/wording.ts";
import { wordingFor } from "./wording/wording-for.ts";

/** A cell's text and, for an invoice with a link of its own, where it leads. */
export type TableCell = { readonly text: string; readonly link: string | null };

/** A mail's list of invoices and credits; the last cell of a row is the amount, totals one per currency. */
export type InvoiceTable = {
  readonly caption: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly TableCell[])[];
  readonly totals: readonly { readonly label: string; readonly amount: string }[];
};

type Row = {
  readonly number: TableCell;
  readonly issued: string;
  readonly due: string;
  readonly lateness: string;
  readonly amount: string;
};

/** Lists a mail's invoices, then its credits with their amounts negative; columns that tell nothing are left out. */
export function invoiceTable(input: MailInput): InvoiceTable {
  const style = styleOf(input);
  const words = wordingFor(style);
  const rows = [
    ...input.invoices.map((invoice) => invoiceRow(invoice, style, words)),
    ...input.credits.map((credit) => creditRow(credit, style, words)),
  ];
  const columns = usedColumns(input, rows);
  return {
    caption: words.invoiceTable.caption(shownDay(input.today, style)),
    headings: columns.map((column) => words.invoiceTable[headingOf[column]]),
    rows: rows.map((row) =>
      columns.map((column) => (column === "number" ? row.number : plain(row[column]))),
    ),
    totals: totalsOf(input, style, words),
  };
}

const headingOf = {
  number: "number",
  issued: "issued",
  due: "due",
  lateness: "overdueFor",
  amount: "openBalance",
} as const;

function usedColumns(input: MailInput, rows: readonly Row[]): readonly (keyof Row)[] {
  const columns: (keyof Row)[] = ["number"];
  if (isNumberMissing(input) && rows.some(({ issued }) => issued !== "")) columns.push("issued");
  if (rows.some(({ due }) => due !== "")) columns.push("due");
  if (input.invoices.some(isDueOrOverdue)) columns.push("lateness");
  return [...columns, "amount"];
}

/** Without a number the issue date tells invoices apart; otherwise a phone's width is better spared. */
function isNumberMissing({ invoices, credits }: MailInput): boolean {
  return [...invoices, ...credits].some(({ number }) => oneLine(number ?? "") === "");
}

function isDueOrOverdue({ daysPastDue }: MailInvoice): boolean {
  return daysPastDue !== null && daysPastDue >= 0;
}

function invoiceRow(invoice: MailInvoice, style: LocaleStyle, words: Wording): Row {
  const { currency, openBalance } = invoice;
  return {
    number: {
      text: oneLine(invoice.number ?? "") || words.noNumber,
      link: secureLink(invoice.link),
    },
    issued: invoice.issuedOn === null ? "" : shortDay(invoice.issuedOn, style),
    due: invoice.dueOn === null ? "" : shortDay(invoice.dueOn, style),
    lateness: shownLateness(invoice.daysPastDue, words),
    amount: shownMoney({ currency, minor: openBalance }, style),
  };
}

function shownLateness(days: number | null, words: Wording): string {
  if (days === null) return "";
  if (days === 0) return words.invoiceTable.dueToday;
  return days > 0 ? words.days(days) : words.invoiceTable.notDueYet;
}

function creditRow(credit: MailCredit, style: LocaleStyle, words: Wording): Row {
  return {
    number: plain(oneLine(`${words.invoiceTable.credit} ${credit.number ?? ""}`)),
    issued: credit.issuedOn === null ? "" : shortDay(credit.issuedOn, style),
    due: "",
    lateness: words.invoiceTable.inFavour,
    amount: shownMoney({ currency: credit.currency, minor: -credit.amount }, style),
  };
}

function totalsOf({ invoices, credits }: MailInput, style: LocaleStyle, words: Wording) {
  return owedByCurrency(invoices, credits).map(({ currency, owed }) => ({
    label: owed < 0 ? words.invoiceTable.totalInFavour : words.invoiceTable.total,
    amount: shownMoney({ currency, minor: Math.abs(owed) }, style),
  }));
}

function plain(text: string): TableCell {
  return { text, link: null };
}
