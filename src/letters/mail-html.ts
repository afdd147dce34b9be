import type { Language } from "../receivables/customer.ts";
import { escapeHtml } from "./escaped.ts";
import type { InvoiceTable, TableCell } from "./invoice-table.ts";
import type { Inline, Paragraph } from "./paragraphs.ts";

/** What surrounds the paragraphs of a mail. */
export type MailFrame = {
  readonly language: Language;
  readonly title: string;
  readonly payButton: string;
  readonly footer: string | null;
};

// No background and no text colour of our own: the reader's light or dark mode supplies both.
const page =
  "max-width:600px;margin:0 auto;padding:24px 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5";
const hairline = "1px solid #8a8a8a";
const button =
  "display:inline-block;margin-top:8px;padding:12px 24px;border-radius:6px;background-color:#1a56db;color:#ffffff;font-weight:bold;text-decoration:none";

/** The HTML of a mail: the same paragraphs as its text, the invoices as a real table, inline styles only. */
export function mailHtml(
  paragraphs: readonly Paragraph[],
  table: InvoiceTable,
  frame: MailFrame,
): string {
  const body = paragraphs.map((paragraph) =>
    paragraph.kind === "prose"
      ? `<p style="margin:0 0 16px">${paragraph.parts.map((part) => inlineHtml(part, frame)).join("")}</p>`
      : tableHtml(table),
  );
  const footer = frame.footer === null ? [] : [footerHtml(frame.footer)];
  return [
    "<!DOCTYPE html>",
    `<html lang="${frame.language}">`,
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="supported-color-schemes" content="light dark">',
    `<title>${escapeHtml(frame.title)}</title>`,
    "</head>",
    '<body style="margin:0;padding:0">',
    `<div style="${page}">`,
    ...body,
    ...footer,
    "</div>",
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

function inlineHtml(part: Inline, { payButton }: MailFrame): string {
  if (part.kind === "text") return linesHtml(part.text);
  const url = escapeHtml(part.url);
  return part.isPayment
    ? `<a href="${url}" style="${button}">${escapeHtml(payButton)}</a>`
    : `<a href="${url}">${url}</a>`;
}

function linesHtml(text: string): string {
  return escapeHtml(text).replace(/\n/g, "<br>\n");
}

function footerHtml(footer: string): string {
  return `<p style="margin:24px 0 0;font-size:12px">${linesHtml(footer)}</p>`;
}

function tableHtml({ caption, headings, rows, totals }: InvoiceTable): string {
  const width = headings.length;
  const style = "width:100%;margin:0 0 24px;border-collapse:collapse;font-size:14px";
  return [
    `<table cellpadding="0" cellspacing="0" style="${style}">`,
    `<caption style="padding:0 0 8px;text-align:left">${escapeHtml(caption)}</caption>`,
    `<thead><tr>${headings.map((text, column) => headingHtml(text, column, width)).join("")}</tr></thead>`,
    "<tbody>",
    ...rows.map(
      (row) => `<tr>${row.map((cell, column) => cellHtml(cell, column, width)).join("")}</tr>`,
    ),
    "</tbody>",
    "<tfoot>",
    ...totals.map(({ label, amount }) => totalHtml(label, amount, width)),
    "</tfoot>",
    "</table>",
  ].join("\n");
}

function headingHtml(text: string, column: number, width: number): string {
  const side = column === width - 1 ? "right" : "left";
  const style = `padding:8px 4px;border-bottom:2px solid #8a8a8a;vertical-align:bottom;text-align:${side}`;
  return `<th scope="col" style="${style}">${escapeHtml(text)}</th>`;
}

function cellHtml({ text, link }: TableCell, column: number, width: number): string {
  const style = `padding:8px 4px;border-bottom:${hairline};vertical-align:top;${placed(column, width)}`;
  const shown = escapeHtml(text);
  const inner = link === null ? shown : `<a href="${escapeHtml(link)}">${shown}</a>`;
  return `<td style="${style}">${inner}</td>`;
}

function totalHtml(label: string, amount: string, width: number): string {
  const style = "padding:8px 4px;font-weight:bold;text-align:right";
  return [
    `<tr><th scope="row" colspan="${width - 1}" style="${style}">${escapeHtml(label)}</th>`,
    `<td style="${style};white-space:nowrap">${escapeHtml(amount)}</td></tr>`,
  ].join("");
}

function placed(column: number, width: number): string {
  return column === width - 1 ? "text-align:right;white-space:nowrap" : "text-align:left";
}
