import { cleanText, oneLine } from "./clean-text.ts";
import { escapeHtml } from "./escaped.ts";
import { isOverdue } from "./owed.ts";
import { fitted, pictureSize } from "./picture-size.ts";
import type { Pen } from "./pen.ts";
import type { TableLook } from "./printed-table.ts";
import type { StatementAging, StatementInput } from "./statement-input.ts";

/** Who writes, what this is and as of when; to whom, and what is owed in large figures. */
export function statementHeading(input: StatementInput, pen: Pen, look: TableLook): string {
  const { statement } = pen.words;
  return [
    `<table style="width:100%;border-collapse:collapse;border-bottom:3px solid ${look.rule}"><tr>`,
    `<td style="padding:0 12px 10px 0;vertical-align:bottom">${sign(input, look)}</td>`,
    '<td style="padding:0 0 10px;vertical-align:bottom;text-align:right">',
    `<h1 style="margin:0;font-size:17pt;font-weight:normal;color:${look.ink}">${escapeHtml(statement.title)}</h1>`,
    `<div style="color:#555555">${escapeHtml(statement.asOf(pen.day(input.asOf)))}</div>`,
    "</td></tr></table>",
    '<table style="width:100%;border-collapse:collapse;margin:12px 0 2px"><tr>',
    `<td style="padding:0 16px 0 0;vertical-align:top">${addressee(input, pen)}</td>`,
    `<td style="padding:0;vertical-align:top;width:38%"><div style="padding:8px 14px;text-align:right;border:1px solid ${look.rule}">`,
    ...owedLines(input, pen, look),
    "</div></td></tr></table>",
  ].join("\n");
}

const logoBox = { width: 220, height: 64 };

function sign({ sender, brand }: StatementInput, { ink }: TableLook): string {
  const name = escapeHtml(oneLine(sender.businessName ?? "") || oneLine(sender.name));
  const size = pictureSize(brand.logo ?? "");
  if (brand.logo === null || size === null)
    return `<div style="font-size:15pt;font-weight:bold;color:${ink}">${name}</div>`;
  const { width, height } = fitted(size, logoBox);
  const picture = `<img src="${brand.logo}" alt="${name}" width="${width}" height="${height}">`;
  return `${picture}<div style="padding-top:4px;font-weight:bold">${name}</div>`;
}

function addressee({ customer }: StatementInput, { words: { statement } }: Pen): string {
  const taxId = oneLine(customer.taxId ?? "");
  return [
    `<div style="font-size:8pt;color:#555555">${escapeHtml(statement.customer)}</div>`,
    `<div style="font-size:12pt;font-weight:bold;word-break:break-word">${escapeHtml(oneLine(cleanText(customer.name)))}</div>`,
    taxId === "" ? "" : `<div>${escapeHtml(`${statement.taxId} ${taxId}`)}</div>`,
  ].join("");
}

function owedLines(input: StatementInput, pen: Pen, { ink }: TableLook): readonly string[] {
  const { statement } = pen.words;
  const small = (text: string) =>
    `<div style="font-size:8pt;color:#555555">${escapeHtml(text)}</div>`;
  const large = (text: string) =>
    `<div style="font-size:17pt;font-weight:bold;color:${ink};white-space:nowrap">${escapeHtml(text)}</div>`;
  if (input.aging.length === 0) return [large(statement.settled)];
  return input.aging.flatMap((aging, at) => {
    const label = aging.total < 0 ? pen.words.invoiceTable.totalInFavour : statement.totalOpen;
    const amount = pen.money(aging.currency, Math.abs(aging.total));
    const overdue = overdueIn(input, aging);
    const gap = at === 0 ? "" : '<div style="padding-top:6px"></div>';
    if (aging.total <= 0) return [gap, small(label), large(amount)];
    return [
      gap,
      small(label),
      large(amount),
      small(
        overdue > 0
          ? statement.overdueOf(pen.money(aging.currency, overdue))
          : statement.nothingOverdue,
      ),
    ];
  });
}

function overdueIn({ invoices }: StatementInput, { currency }: StatementAging): number {
  return invoices
    .filter((invoice) => invoice.currency === currency && isOverdue(invoice))
    .reduce((sum, { openBalance }) => sum + openBalance, 0);
}
