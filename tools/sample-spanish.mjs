import { cellsOf, cents } from "./sample-table.mjs";
import { spanishRows, spanishRunningRows } from "./sample-spanish-rows.mjs";

const header = [
  "Nº factura",
  "Fecha",
  "Cliente",
  "NIF",
  "Concepto",
  "Base imponible",
  "IVA",
  "Total",
  "Condiciones de pago",
  "Vencimiento",
  "Cobrado",
  "Estado",
  "Correo",
  "Observaciones",
];

const above = [
  ["Talleres Moncayo SL"],
  ["Facturas emitidas 2026", null, null, null, "Revisado cada viernes"],
  [],
  header,
];

/** Tax is 21 % where there is any, and the total is a formula as people write it. */
function invoiceCells(cells, row) {
  if (cells[0] === "-") return [];
  if (cells.length === header.length) return cells;
  const [number, issued, customer, taxId, concept, net, ...rest] = cells;
  const tax = Math.round(net * 21) / 100;
  const total = { formula: `F${row}+G${row}`, result: cents(net + tax) };
  return [number, issued, customer, taxId, concept, net, tax, total, ...rest];
}

const plainAmount = (cell) =>
  typeof cell === "number" ? cell : (cell?.result ?? cell?.amount ?? 0);

function sheetRows(lines) {
  const first = above.length + 1;
  const invoices = cellsOf(lines).map((cells, index) => invoiceCells(cells, first + index));
  const last = above.length + invoices.length + 1;
  const sum = (column, at) => ({
    formula: `SUM(${column}${first}:${column}${last})`,
    result: cents(invoices.reduce((total, cells) => total + plainAmount(cells[at]), 0)),
  });
  return [
    ...above,
    ...invoices,
    [],
    [null, null, null, null, "TOTAL", sum("F", 5), null, sum("H", 7)],
    ["Los cobros se apuntan los viernes con el extracto del banco."],
  ];
}

const expenses = {
  name: "Gastos",
  headerRow: 1,
  rows: cellsOf(`
Fecha | Proveedor | Nº factura proveedor | Importe | Pagado el
2026-01-09 | Aceros del Norte SA | 2026/114 | 840.2 | 2026-02-09
2026-02-11 | Energía Clara SA | EC-77120 | 312.9 | 2026-02-20`),
  widths: [12, 26, 22, 12, 12],
  formats: { A: "dd/mm/yyyy", D: '#,##0.00 "€"', E: "dd/mm/yyyy" },
};

const workbook = (lines) => ({
  sheets: [
    {
      name: "Facturas 2026",
      headerRow: above.length,
      rows: sheetRows(lines),
      widths: [11, 12, 27, 13, 24, 14, 11, 13, 20, 13, 11, 14, 36, 28],
      formats: {
        B: "dd/mm/yyyy",
        F: '#,##0.00 "€"',
        G: '#,##0.00 "€"',
        H: '#,##0.00 "€"',
        J: "dd/mm/yyyy",
        K: '#,##0.00 "€"',
      },
      notes: { H5: "Incluye desplazamiento" },
      merges: ["A1:D1", "A2:D2"],
    },
    expenses,
  ],
});

/** A garage's sheet in Spanish, as it looks on 20 March 2026 to an owner who just found the add-on. */
export const spanishWorkbook = workbook(spanishRows);

/** The same sheet with a row for every state, for the page of an owner who has it at work. */
export const spanishRunningWorkbook = workbook(spanishRows.trimEnd() + spanishRunningRows);
