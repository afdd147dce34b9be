import { bad, one, type RowCase } from "./row-case.ts";

/** Rows whose number is repeated or missing, and credit notes. */
export const numberRows: readonly RowCase[] = [
  {
    name: "a number twice with the same amount and date",
    rows: () => [bad("Gemela SL", { number: "G-1" }), bad("Gemela SL", { number: "G-1" })],
    told: {
      es: [
        "Facturas!A{row+1}: la factura G-1 de Gemela SL repite la fila {row}; se cuenta una sola vez. Borre una de las dos.",
      ],
      en: [
        "Invoices!A{row+1}: invoice G-1 of Gemela SL repeats row {row}; it counts once. Delete one of the two.",
      ],
    },
    isChased: true,
    open: ["100.00", "0.00"],
  },
  {
    name: "a number twice with different amounts",
    rows: () => [
      bad("Repetida SL", { number: "R-1" }),
      bad("Repetida SL", { number: "R-1", total: 55 }),
    ],
    told: {
      es: [
        "Facturas!A{row}: el número R-1 de Repetida SL está también en otra fila con otro importe u otra fecha; ambas se cuentan y ninguna se reclama hasta que corrija el número.",
        "Facturas!A{row+1}: el número R-1 de Repetida SL está también en la fila {row} con otro importe u otra fecha; ambas se cuentan y ninguna se reclama hasta que corrija el número.",
      ],
      en: [
        "Invoices!A{row}: number R-1 of Repetida SL is on another row too with another amount or date; both count and neither is chased until you correct the number.",
        "Invoices!A{row+1}: number R-1 of Repetida SL is on row {row} too with another amount or date; both count and neither is chased until you correct the number.",
      ],
    },
    isChased: false,
    open: ["100.00", "55.00"],
  },
  {
    name: "a number that is an error",
    rows: one("Perdida SL", { number: { value: { error: "#N/A" }, formula: "VLOOKUP(1,A:B,2)" } }),
    told: {
      es: [
        "Facturas!A{row} contiene el error #N/A: corrija la fórmula; hasta entonces la fila no se cuenta.",
      ],
      en: [
        "Invoices!A{row} holds the error #N/A: mend the formula; until then the row is not counted.",
      ],
    },
    isChased: false,
    open: [null],
  },
  {
    name: "a credit note that names its invoice",
    rows: (language) => [
      bad("Abonada SL", { number: "C-1" }),
      bad("Abonada SL", {
        number: "N-1",
        total: -40,
        notes: "C-1",
        status: language === "es" ? "Abono" : "Credit note",
      }),
    ],
    told: { es: [], en: [] },
    isChased: true,
    open: ["60.00", "0.00"],
  },
  {
    name: "a negative total that names no invoice",
    rows: one("Negativa SL", { number: "N-9", total: -40 }),
    told: {
      es: [
        "Facturas!F{row}: el abono N-9 de Negativa SL no nombra ninguna factura suya de la hoja; queda como crédito sin aplicar. Escriba en su fila el número de la factura, o quite el signo si no es un abono.",
      ],
      en: [
        "Invoices!F{row}: credit note N-9 of Negativa SL names no invoice of theirs in the sheet; it stays an unapplied credit. Enter the invoice's number in its row, or remove the sign if it is no credit.",
      ],
    },
    isChased: false,
    open: ["-40.00"],
  },
  {
    name: "a credit note that was paid out",
    rows: (language) => [
      bad("Saldada SL", {
        number: "N-8",
        total: -40,
        status: language === "es" ? "Pagada" : "Paid",
      }),
    ],
    told: { es: [], en: [] },
    isChased: false,
    open: ["0.00"],
  },
  {
    name: "a number that begins like an error",
    rows: one("Almohadilla SL", { number: "#N-12" }),
    told: { es: [], en: [] },
    isChased: true,
    open: ["100.00"],
  },
];
