import { escapedLines, escapeHtml } from "./escaped.ts";

/** A table on paper. */
export type PrintedTable = {
  readonly title: string;
  readonly columns: readonly PrintedColumn[];
  readonly rows: readonly PrintedRow[];
  /** Rows in bold below the others; a text reaches over the empty cells that follow it. */
  readonly totals: readonly (readonly string[])[];
};

/** Words stand to the left and wrap anywhere, days to the left and amounts to the right on one line. */
export type PrintedColumn = readonly [heading: string, kind: "words" | "day" | "amount"];

/** Its cells' texts, lines kept; the cell at `strong` is in bold. */
export type PrintedRow = { readonly cells: readonly string[]; readonly strong?: number };

/** Colours of headings and of the lines around them. */
export type TableLook = { readonly ink: string; readonly rule: string };

const kindStyles = {
  words: "text-align:left;word-break:break-word",
  day: "text-align:left;white-space:nowrap",
  amount: "text-align:right;white-space:nowrap",
} as const;

// Borders and weight only: Google's PDF converter leaves backgrounds out.
const cellStyle = "padding:3px 6px;vertical-align:top;";
const wholeRow = '<tr style="page-break-inside:avoid">';

/** The HTML of a printed table, all of its text escaped, headings repeated and rows kept whole at page ends. */
export function printedTable(table: PrintedTable, { ink, rule }: TableLook): string {
  const { title, columns, rows, totals } = table;
  const line = (at: number) => (at === totals.length - 1 ? rule : "#dddddd");
  return [
    sectionTitle(title, ink),
    '<table style="width:100%;border-collapse:collapse;font-size:8.5pt">',
    `<thead style="display:table-header-group">${wholeRow}${columns.map(heading(rule)).join("")}</tr></thead>`,
    "<tbody>",
    ...rows.map((row) => `${wholeRow}${rowCells(row, columns)}</tr>`),
    ...totals.map((cells, at) => `${wholeRow}${totalCells(cells, columns, line(at))}</tr>`),
    "</tbody>",
    "</table>",
  ].join("\n");
}

const heading =
  (rule: string) =>
  ([text, kind]: PrintedColumn): string => {
    const side = kind === "amount" ? "right" : "left";
    return `<th scope="col" style="padding:3px 6px;vertical-align:bottom;text-align:${side};font-weight:normal;color:#555555;border-bottom:1px solid ${rule}">${escapeHtml(text)}</th>`;
  };

function rowCells({ cells, strong }: PrintedRow, columns: readonly PrintedColumn[]): string {
  return cells
    .map((text, column) => {
      const weight = column === strong ? "font-weight:bold;" : "";
      const kind = columns[column]?.[1] ?? "words";
      return `<td style="${cellStyle}border-bottom:1px solid #dddddd;${weight}${kindStyles[kind]}">${escapedLines(text)}</td>`;
    })
    .join("");
}

function totalCells(
  cells: readonly string[],
  columns: readonly PrintedColumn[],
  line: string,
): string {
  const style = `${cellStyle}font-weight:bold;border-bottom:1px solid ${line};`;
  return cells
    .map((text, column) => {
      if (text === "" && column > 0) return "";
      const next = cells.findIndex((other, at) => at > column && other !== "");
      const span = (next === -1 ? cells.length : next) - column;
      const kind = columns[column]?.[1] ?? "words";
      return `<td${span > 1 ? ` colspan="${span}"` : ""} style="${style}${kindStyles[kind]}">${escapedLines(text)}</td>`;
    })
    .join("");
}

/** The heading of a part of the page, kept together with what follows. */
export function sectionTitle(title: string, ink: string, margin = "13px 0 2px"): string {
  return `<h2 style="margin:${margin};font-size:10.5pt;color:${ink};page-break-after:avoid">${escapeHtml(title)}</h2>`;
}
