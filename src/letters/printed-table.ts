import { escapeHtml } from "./escaped.ts";

/** A table on paper: the first cell of a row names it, columns from `firstAmount` on are set to the right. */
export type PrintedTable = {
  readonly caption: string;
  readonly headings: readonly string[];
  readonly firstAmount: number;
  readonly rows: readonly (readonly string[])[];
  /** Rows in bold below the others. */
  readonly totals: readonly (readonly string[])[];
};

// Borders and weight only: Google's PDF converter leaves backgrounds out.
const cellStyle = "padding:4px 6px;border-bottom:1px solid #bbbbbb;vertical-align:top;";
const headStyle = "padding:4px 6px;border-bottom:2px solid #333333;";

/** The HTML of a printed table, all of its text escaped, rows kept whole at page ends. */
export function printedTable(table: PrintedTable): string {
  return [
    '<table style="width:100%;border-collapse:collapse;margin:0 0 14px;font-size:9pt">',
    `<caption style="text-align:left;font-weight:bold;padding:10px 0 4px">${escapeHtml(table.caption)}</caption>`,
    `<thead><tr>${table.headings.map((text, column) => heading(text, column, table)).join("")}</tr></thead>`,
    "<tbody>",
    ...table.rows.map((cells) => rowHtml(cells, table, "")),
    ...table.totals.map((cells) => rowHtml(cells, table, "font-weight:bold;")),
    "</tbody>",
    "</table>",
  ].join("\n");
}

function heading(text: string, column: number, table: PrintedTable): string {
  const placed = column < table.firstAmount ? "text-align:left" : "text-align:right";
  return `<th scope="col" style="${headStyle}${placed}">${escapeHtml(text)}</th>`;
}

function rowHtml(cells: readonly string[], table: PrintedTable, weight: string): string {
  const shown = cells.map(
    (text, column) =>
      `<td style="${cellStyle}${weight}${side(column, table)}">${escapeHtml(text)}</td>`,
  );
  return `<tr style="page-break-inside:avoid">${shown.join("")}</tr>`;
}

function side(column: number, { firstAmount }: PrintedTable): string {
  return column < firstAmount ? "text-align:left" : "text-align:right;white-space:nowrap";
}
