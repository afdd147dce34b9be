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
export function printedTable({
  caption,
  headings,
  firstAmount,
  rows,
  totals,
}: PrintedTable): string {
  const heading = (text: string, column: number) => {
    const side = column < firstAmount ? "left" : "right";
    return `<th scope="col" style="${headStyle}text-align:${side}">${escapeHtml(text)}</th>`;
  };
  const row = (weight: string) => (cells: readonly string[]) => {
    const shown = cells.map((text, column) => {
      const side = column < firstAmount ? "left" : "right;white-space:nowrap";
      return `<td style="${cellStyle}${weight}text-align:${side}">${escapeHtml(text)}</td>`;
    });
    return `<tr style="page-break-inside:avoid">${shown.join("")}</tr>`;
  };
  return [
    '<table style="width:100%;border-collapse:collapse;margin:0 0 14px;font-size:9pt">',
    `<caption style="text-align:left;font-weight:bold;padding:10px 0 4px">${escapeHtml(caption)}</caption>`,
    `<thead><tr>${headings.map(heading).join("")}</tr></thead>`,
    "<tbody>",
    ...rows.map(row("")),
    ...totals.map(row("font-weight:bold;")),
    "</tbody>",
    "</table>",
  ].join("\n");
}
