import { englishRows, englishRunningRows } from "./sample-english-rows.mjs";
import { cellsOf, cents } from "./sample-table.mjs";

const header = [
  "Invoice #",
  "Invoice date",
  "Client",
  "Contact email",
  "Project",
  "Terms",
  "Due date",
  "Amount",
  "Paid to date",
  "Balance",
  "Status",
  "Notes",
];

const above = [
  ["Harbour Lane Studio"],
  ["Invoice tracker"],
  ["All amounts in GBP unless marked otherwise"],
  [],
  header,
];

/** The balance is a formula as people write it. */
function invoiceCells(cells, row) {
  if (cells[0] === "-") return [];
  if (cells.length === header.length) return cells;
  const [amount, paid] = [cells[7], cells[8]];
  const balance = { formula: `H${row}-I${row}`, result: cents(amount - (paid ?? 0)) };
  return [...cells.slice(0, 9), balance, ...cells.slice(9)];
}

const plainAmount = (cell) =>
  typeof cell === "number" ? cell : (cell?.result ?? cell?.amount ?? 0);

function sheetRows(lines) {
  const first = above.length + 1;
  const invoices = cellsOf(lines).map((cells, index) => invoiceCells(cells, first + index));
  const last = above.length + invoices.length;
  const sum = (column, at) => ({
    formula: `SUM(${column}${first}:${column}${last})`,
    result: cents(invoices.reduce((total, cells) => total + plainAmount(cells[at]), 0)),
  });
  return [
    ...above,
    ...invoices,
    [],
    ["Total", null, null, null, null, null, null, sum("H", 7), null, sum("J", 9)],
    ["Ring Pat before chasing anybody over 5,000."],
  ];
}

const summary = {
  name: "Summary",
  headerRow: 3,
  rows: [
    ["Harbour Lane Studio"],
    [],
    ["Quarter", "Invoiced"],
    ["Q4 2025", 4050],
    ["Q1 2026", 18635.5],
  ],
  widths: [16, 14],
  formats: { B: '"£"#,##0.00' },
};

const workbook = (lines) => ({
  sheets: [
    summary,
    {
      name: "Invoices",
      headerRow: above.length,
      rows: sheetRows(lines),
      widths: [11, 13, 22, 40, 20, 24, 13, 13, 13, 13, 15, 26],
      formats: {
        B: "dd/mm/yyyy",
        G: "dd/mm/yyyy",
        H: '"£"#,##0.00',
        I: '"£"#,##0.00',
        J: '"£"#,##0.00',
      },
      notes: { C6: "Spoke to their bookkeeper in December" },
      merges: ["A1:C1"],
      hiddenColumns: [5],
    },
  ],
});

/** A studio's sheet in English, as it looks on 20 March 2026 to an owner who just found the add-on. */
export const englishWorkbook = workbook(englishRows);

/** The same sheet with a row for every state, for the page of an owner who has it at work. */
export const englishRunningWorkbook = workbook(englishRows.trimEnd() + englishRunningRows);
