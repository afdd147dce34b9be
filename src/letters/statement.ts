import { cleanText, oneLine } from "./clean-text.ts";
import { escapedLines, escapeHtml, secureLink } from "./escaped.ts";
import type { LocaleStyle } from "./locale-style.ts";
import { penFor, type Pen } from "./pen.ts";
import { printedTable } from "./printed-table.ts";
import { agingTable, creditTable, invoiceTables } from "./statement-tables.ts";
import type { StatementInput } from "./statement-input.ts";
import type { Wording } from "./wording/wording.ts";

/**
 * A customer's statement of open items as one HTML page for the PDF converter: who, as of when, per
 * currency the open invoices, unapplied credits and the balance by age, then how to pay and whom to ask.
 *
 * Tables, borders and inline styles only, nothing fetched; it prints on A4, in the Americas on Letter.
 */
export function statementPage(input: StatementInput): string {
  const pen = penFor(input);
  const { style, words } = pen;
  const title = `${words.statement.title} · ${oneLine(input.customer.name)}`;
  return [
    "<!DOCTYPE html>",
    `<html lang="${style.language}">`,
    "<head>",
    '<meta charset="utf-8">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>@page { size: ${paperOf(style)}; margin: 18mm 16mm; }</style>`,
    "</head>",
    '<body style="margin:0;font-family:Arial,Helvetica,sans-serif;font-size:10pt;line-height:1.35;color:#111111">',
    heading(input, pen),
    ...sections(input, pen),
    howToPay(input, words),
    whomToAsk(input, words),
    footer(input),
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

function heading(input: StatementInput, { words: { statement }, day }: Pen): string {
  const { customer, sender } = input;
  const taxId = oneLine(customer.taxId ?? "");
  const rows = [
    [statement.customer, oneLine(customer.name)],
    ...(taxId === "" ? [] : [[statement.taxId, taxId]]),
    [statement.issuer, oneLine(sender.businessName ?? "") || oneLine(sender.name)],
  ];
  return [
    `<h1 style="margin:0;font-size:18pt">${escapeHtml(statement.title)}</h1>`,
    `<p style="margin:2px 0 12px">${escapeHtml(statement.asOf(day(input.asOf)))}</p>`,
    '<table style="border-collapse:collapse;margin:0 0 8px">',
    ...rows.map(
      ([label, text]) =>
        `<tr><td style="padding:1px 16px 1px 0;color:#555555">${escapeHtml(label ?? "")}</td><td style="padding:1px 0;font-weight:bold">${escapeHtml(text ?? "")}</td></tr>`,
    ),
    "</table>",
  ].join("\n");
}

function sections(input: StatementInput, pen: Pen): readonly string[] {
  if (input.invoices.length + input.credits.length === 0) {
    return [`<p>${escapeHtml(pen.words.statement.nothingOpen)}</p>`];
  }
  return input.aging.flatMap((aging) => [
    ...invoiceTables(input, aging, pen).map(printedTable),
    ...creditTable(input, aging, pen).map(printedTable),
    printedTable(agingTable(aging, pen)),
  ]);
}

function howToPay({ sender, aging }: StatementInput, { statement }: Wording): string {
  const account = cleanText(sender.bankAccount ?? "").trim();
  const link = escapeHtml(secureLink(sender.payLink) ?? "");
  const ways = [
    account && `${escapeHtml(statement.bankAccount)}: ${escapedLines(account)}`,
    link && `${escapeHtml(statement.payOnline)}: <a href="${link}">${link}</a>`,
  ].filter((way) => way !== "");
  const isOwed = aging.some(({ total }) => total > 0);
  return isOwed && ways.length > 0 ? block(statement.howToPay, ways.join("<br>\n")) : "";
}

function whomToAsk({ sender }: StatementInput, { statement }: Wording): string {
  const name = oneLine(sender.name) || sender.address;
  return block(statement.whomToAsk, escapeHtml(statement.askAt(name, sender.address)));
}

function footer({ sender }: StatementInput): string {
  const text = cleanText(sender.legalFooter ?? "").trim();
  return text === ""
    ? ""
    : `<p style="margin:16px 0 0;font-size:8pt;color:#555555">${escapedLines(text)}</p>`;
}

function block(title: string, html: string): string {
  return `<p style="margin:10px 0 0;page-break-inside:avoid"><b>${escapeHtml(title)}</b><br>\n${html}</p>`;
}

const letterPaper = new Set("US CA MX CL CO GT CR PA DO PR".split(" "));

function paperOf({ country }: LocaleStyle): string {
  return country !== null && letterPaper.has(country) ? "letter" : "A4";
}
