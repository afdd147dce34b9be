import type { InvoiceTable } from "./invoice-table.ts";
import type { Inline, Paragraph } from "./paragraphs.ts";

/** The plain text of a mail; the table becomes lines aligned in columns, amounts to the right. */
export function mailText(
  paragraphs: readonly Paragraph[],
  table: InvoiceTable,
  footer: string | null,
): string {
  const blocks = paragraphs.map((paragraph) =>
    paragraph.kind === "prose" ? paragraph.parts.map(inlineText).join("") : tableLines(table),
  );
  const end = footer === null ? [] : [`--\n${footer}`];
  return `${[...blocks, ...end].join("\n\n")}\n`;
}

function inlineText(part: Inline): string {
  return part.kind === "text" ? part.text : part.url;
}

function tableLines(table: InvoiceTable): string {
  const rows = table.rows.map((cells) => cells.map(({ text }) => text));
  const lines = [table.headings, ...rows];
  const widths = table.headings.map((_, column) =>
    Math.max(...lines.map((line) => width(line[column] ?? ""))),
  );
  const totals = table.totals.map(({ label, amount }) => `${label}: ${amount}`);
  return [table.caption, "", ...lines.map((line) => aligned(line, widths)), "", ...totals].join(
    "\n",
  );
}

function aligned(cells: readonly string[], widths: readonly number[]): string {
  return cells
    .map((cell, column) => {
      const gap = " ".repeat(Math.max(0, (widths[column] ?? 0) - width(cell)));
      return column === cells.length - 1 ? gap + cell : cell + gap;
    })
    .join("  ");
}

function width(text: string): number {
  return Array.from(text).length;
}
