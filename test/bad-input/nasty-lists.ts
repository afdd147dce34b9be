import { day, euros, formula, type Given, type MadeSheet } from "./made-workbook.ts";

/** The titles of a plain list of invoices. */
export const titles = ["Nº factura", "Cliente", "Correo", "Fecha", "Vencimiento", "Total"];

const row = (number: string, customer: string, total: Given): readonly Given[] => [
  number,
  customer,
  `a@${customer.toLowerCase().replace(/[^a-z]/g, "")}.example.com`,
  day("2026-01-29"),
  day("2026-02-28"),
  total,
];

const alfa = row("F-1", "Alfa SL", euros(121));
const beta = row("F-2", "Beta SL", euros(242));

/** Where the two invoices of such a workbook lie, and which rows are none. */
export type Sound = {
  readonly header: number;
  readonly rows: readonly number[];
  readonly ignored: readonly number[];
};

/** Workbooks that hold the same two invoices, each in a way of its own. */
export const soundLists: readonly (readonly [string, readonly MadeSheet[], Sound])[] = [
  [
    "headers in two merged lines",
    [
      {
        name: "Facturas",
        merges: ["A1:C1", "D1:E1"],
        rows: [
          ["Documento y cliente", null, null, "Fechas", null, "Importe (EUR)"],
          ["Número", "Nombre", "Correo", "Emisión", "Vencimiento", "Total"],
          alfa,
          beta,
        ],
      },
    ],
    { header: 2, rows: [3, 4], ignored: [] },
  ],
  [
    "headers in row 12 under the firm's address",
    [
      {
        name: "Facturas",
        rows: [
          ["TALLER DE EJEMPLO SL"],
          ["NIF B00000000"],
          ["Polígono Ejemplo 1"],
          ["28001 Madrid"],
          ["Tel. 910 000 000"],
          [],
          ["LISTADO DE FACTURAS EMITIDAS"],
          ["Ejercicio", 2026],
          ["Actualizado", day("2026-03-19")],
          ["Total pendiente", euros(363)],
          [],
          titles,
          alfa,
          beta,
          [null, null, null, null, "TOTAL", formula("SUM(F13:F14)", 363)],
        ],
      },
    ],
    { header: 12, rows: [13, 14], ignored: [15] },
  ],
  [
    "formulas that give nothing far below",
    [
      {
        name: "Facturas",
        rows: [
          [...titles, "Días"],
          [...alfa, formula('IF(A2="","",TODAY()-E2)', 20)],
          [...beta, formula('IF(A3="","",TODAY()-E3)', 20)],
          ...Array.from({ length: 40 }, () => [
            formula('IF(B4="","","F-"&ROW())', ""),
            null,
            null,
            null,
            formula('IF(D4="","",D4+30)', ""),
            formula('IF(B4="",0,1)', 0),
            formula('IF(A4="","",1)', ""),
          ]),
        ],
      },
    ],
    { header: 1, rows: [2, 3], ignored: [] },
  ],
  [
    "last year's list in a hidden sheet",
    [
      { name: "Facturas 2025", isHidden: true, rows: [titles, row("G-1", "Viejo SL", euros(99))] },
      { name: "Facturas", rows: [titles, alfa, beta] },
    ],
    { header: 1, rows: [2, 3], ignored: [] },
  ],
  [
    "totals, section titles and headers in the middle",
    [
      {
        name: "Facturas",
        rows: [
          titles,
          [null, "ENERO"],
          alfa,
          [null, "Subtotal enero", null, null, null, formula("SUM(F3)", 121)],
          [],
          [null, "FEBRERO"],
          titles,
          beta,
          [null, "Total febrero", null, null, null, 242],
          [null, "TOTAL GENERAL", null, null, null, 363],
          [null, "Nota: revisar con la gestoría"],
        ],
      },
    ],
    { header: 1, rows: [3, 8], ignored: [2, 4, 6, 7, 9, 10, 11] },
  ],
  [
    "a summary beside the list",
    [
      {
        name: "Facturas",
        rows: [
          [...titles, null, null, "Resumen", "Importe"],
          [...alfa, null, null, "Enero", 121],
          [...beta, null, null, "Febrero", 242],
          [null, null, null, null, null, null, null, null, "Total", 363],
        ],
      },
    ],
    { header: 1, rows: [2, 3], ignored: [4] },
  ],
];
