import type { Language } from "../receivables/customer.ts";
import { escapedLines, escapeHtml } from "./escaped.ts";
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
const cell = "padding:8px 4px";
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
  if (part.kind === "text") return escapedLines(part.text);
  const url = escapeHtml(part.url);
  return part.isPayment
    ? `<a href="${url}" style="${button}">${escapeHtml(payButton)}</a>`
    : `<a href="${url}">${url}</a>`;
}

function footerHtml(footer: string): string {
  return `<p style="margin:24px 0 0;font-size:12px">${escapedLines(footer)}</p>`;
}

function tableHtml({ caption, headings, rows, totals }: InvoiceTable): string {
  const last = headings.length - 1;
  const side = (column: number) => `text-align:${column === last ? "right" : "left"}`;
  const amount = (column: number) => side(column) + (column === last ? ";white-space:nowrap" : "");
  const style = "width:100%;margin:0 0 24px;border-collapse:collapse;font-size:14px";
  return [
    `<table cellpadding="0" cellspacing="0" style="${style}">`,
    `<caption style="padding:0 0 8px;text-align:left">${escapeHtml(caption)}</caption>`,
    `<thead><tr>${headings.map((text, column) => headingHtml(text, side(column))).join("")}</tr></thead>`,
    "<tbody>",
    ...rows.map(
      (row) => `<tr>${row.map((cell, column) => cellHtml(cell, amount(column))).join("")}</tr>`,
    ),
    "</tbody>",
    "<tfoot>",
    ...totals.map((total) => totalHtml(total, last)),
    "</tfoot>",
    "</table>",
  ].join("\n");
}

function headingHtml(text: string, side: string): string {
  const style = `${cell};border-bottom:2px solid #8a8a8a;vertical-align:bottom;${side}`;
  return `<th scope="col" style="${style}">${escapeHtml(text)}</th>`;
}

function cellHtml({ text, link }: TableCell, side: string): string {
  const style = `${cell};border-bottom:1px solid #8a8a8a;vertical-align:top;${side}`;
  const shown = escapeHtml(text);
  const inner = link === null ? shown : `<a href="${escapeHtml(link)}">${shown}</a>`;
  return `<td style="${style}">${inner}</td>`;
}

function totalHtml({ label, amount }: InvoiceTable["totals"][number], labelWidth: number): string {
  const style = `${cell};font-weight:bold;text-align:right`;
  return [
    `<tr><th scope="row" colspan="${labelWidth}" style="${style}">${escapeHtml(label)}</th>`,
    `<td style="${style};white-space:nowrap">${escapeHtml(amount)}</td></tr>`,
  ].join("");
}
