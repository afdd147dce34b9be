import { day } from "./made-workbook.ts";
import { one, type RowCase } from "./row-case.ts";

/** Rows with a date that cannot be used. */
export const dayRows: readonly RowCase[] = [
  {
    name: "an issue date out of range",
    rows: one("Antigua SL", { issued: day("1926-01-29") }),
    told: {
      es: [
        "Facturas!D{row}: la fecha «29 ene 1926» no puede ser de una factura; corrija el año para que la fila se cuente.",
      ],
      en: [
        'Invoices!D{row}: "29 Jan 1926" cannot be the date of an invoice; correct the year so that the row counts.',
      ],
    },
    isChased: false,
    open: [null],
  },
  {
    name: "a due date out of range",
    rows: one("Lejana SL", { due: day("2206-02-28") }),
    told: {
      es: [
        "Facturas!E{row}: la fecha «28 feb 2206» no puede ser de una factura; corrija el año para que la fila se cuente.",
      ],
      en: [
        'Invoices!E{row}: "28 Feb 2206" cannot be the date of an invoice; correct the year so that the row counts.',
      ],
    },
    isChased: false,
    open: [null],
  },
  {
    name: "a date that is none",
    rows: one("Pronta SL", { issued: "pronto" }),
    told: {
      es: [
        "Facturas!D{row}: «pronto» no es una fecha; escriba una con esta forma, 31/12/2026, para que la fila se cuente.",
      ],
      en: [
        'Invoices!D{row}: "pronto" is not a date; enter one in this form, 31 Dec 2026, so that the row counts.',
      ],
    },
    isChased: false,
    open: [null],
  },
  {
    name: "a due date before the issue date",
    rows: one("Previa SL", { due: day("2026-01-02") }),
    told: {
      es: [
        "Facturas!E{row}: el vencimiento (2 ene) es anterior a la emisión (29 ene); se cuenta desde la emisión hasta que corrija una de las dos fechas.",
      ],
      en: [
        "Invoices!E{row}: the due date (2 Jan) is before the issue date (29 Jan); the issue date counts until you correct one of them.",
      ],
    },
    isChased: true,
    open: ["100.00"],
  },
  {
    name: "a payment date that is none",
    rows: one("Pasada SL", { paidOn: "la semana pasada" }),
    told: {
      es: [
        "Facturas!I{row}: «la semana pasada» no es una fecha de pago clara; la factura se cuenta y no se reclama hasta que la corrija.",
      ],
      en: [
        'Invoices!I{row}: "la semana pasada" is not a clear payment date; the invoice counts and is not chased until you correct it.',
      ],
    },
    isChased: false,
    open: ["100.00"],
  },
];
