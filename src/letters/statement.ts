import type { AccountPeriod } from "../receivables/statement.ts";
import { brandColours } from "./brand-colour.ts";
import { cleanText, oneLine } from "./clean-text.ts";
import { escapedLines, escapeHtml } from "./escaped.ts";
import type { LocaleStyle } from "./locale-style.ts";
import { penFor, type Pen } from "./pen.ts";
import { printedTable, type TableLook } from "./printed-table.ts";
import { statementHeading } from "./statement-heading.ts";
import { howToPay } from "./statement-payment.ts";
import { statementSummary } from "./statement-summary.ts";
import { agingTables, creditTables, invoiceTables, movementTable } from "./statement-tables.ts";
import type { StatementInput } from "./statement-input.ts";

/**
 * A customer's statement as one HTML page for the PDF converter: who owes whom how much as of when; per currency
 * how the balance came about since the last statement, the open invoices, unapplied credits and the balance by
 * age; how to pay and whom to ask; then every movement of the period.
 *
 * Tables, borders and inline styles only, nothing fetched; it prints on A4, in the Americas on Letter.
 */
export function statementPage(input: StatementInput): string {
  const pen = penFor({ ...input, credits: input.accounts });
  const look = brandColours(input.brand.colour);
  const { style, words } = pen;
  const title = `${words.statement.title} · ${oneLine(input.customer.name)}`;
  return [
    "<!DOCTYPE html>",
    `<html lang="${style.language}">`,
    "<head>",
    '<meta charset="utf-8">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>@page { size: ${paperOf(style)}; margin: 16mm 16mm 18mm; ${pageNumber(words.statement.page)} }</style>`,
    "</head>",
    '<body style="margin:0 1px;font-family:Arial,Helvetica,sans-serif;font-size:9.5pt;line-height:1.35;color:#1a1a1a">',
    statementHeading(input, pen, look),
    ...openItems(input, pen, look),
    howToPay(input, pen, look),
    whomToAsk(input, pen, look),
    ...movements(input, pen, look),
    footer(input),
    "</body>",
    "</html>",
    "",
  ]
    .filter((line, at, { length }) => line !== "" || at === length - 1)
    .join("\n");
}

function openItems(input: StatementInput, pen: Pen, look: TableLook): readonly string[] {
  const { invoices, credits, aging, accounts } = input;
  const thanks = `<p>${escapeHtml(pen.words.statement.nothingOpen)}</p>`;
  return [
    ...(invoices.length + credits.length === 0 ? [thanks] : []),
    ...accounts.flatMap((account) => {
      const open = aging.filter(({ currency }) => currency === account.currency);
      const tables = open.flatMap((total) => [
        ...invoiceTables(input, total, pen),
        ...creditTables(input, total, pen),
        ...agingTables(input, total, pen),
      ]);
      return [
        statementSummary(input, account, pen, look),
        ...tables.map((table) => printedTable(inCurrency(table, input, account), look)),
      ];
    }),
  ];
}

/** Where there are several currencies each table says which is its own. */
function inCurrency<T extends { readonly title: string }>(
  table: T,
  { accounts }: StatementInput,
  { currency }: AccountPeriod,
): T {
  return accounts.length > 1 ? { ...table, title: `${table.title} (${currency})` } : table;
}

function movements(input: StatementInput, pen: Pen, look: TableLook): readonly string[] {
  return input.accounts.map((account) =>
    printedTable(inCurrency(movementTable(input, account, pen), input, account), look),
  );
}

function whomToAsk({ sender }: StatementInput, { words }: Pen, { ink }: TableLook): string {
  const name = oneLine(sender.name) || sender.address;
  const { whomToAsk: title, askAt } = words.statement;
  return `<p style="margin:10px 0 0;page-break-inside:avoid"><b style="color:${ink}">${escapeHtml(title)}</b> ${escapeHtml(askAt(name, sender.address))}</p>`;
}

function footer({ sender }: StatementInput): string {
  const text = cleanText(sender.legalFooter ?? "").trim();
  return text === ""
    ? ""
    : `<div style="margin:16px 0 0;padding:5px 0 0;border-top:1px solid #bbbbbb;font-size:7.5pt;color:#555555;page-break-inside:avoid;page-break-before:avoid">${escapedLines(text)}</div>`;
}

// Converters that know no margin boxes leave the page number out.
function pageNumber(word: string): string {
  return `@bottom-right { content: "${word} " counter(page) " / " counter(pages); font: 7.5pt Arial, sans-serif; color: #555555; }`;
}

const letterPaper = new Set("US CA MX CL CO GT CR PA DO PR".split(" "));

function paperOf({ country }: LocaleStyle): string {
  return country !== null && letterPaper.has(country) ? "letter" : "A4";
}
