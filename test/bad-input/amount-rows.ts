import { day } from "./made-workbook.ts";
import { bad, one, type RowCase } from "./row-case.ts";

/** Rows with an amount that cannot be used, or that contradict themselves about it. */
export const amountRows: readonly RowCase[] = [
  {
    name: "an amount that is text",
    rows: one("Letras SL", { total: "cien euros" }),
    told: {
      es: [
        "Facturas!F{row}: «cien euros» no es un importe; escriba un número para que la fila se cuente.",
      ],
      en: [
        'Invoices!F{row}: "cien euros" is not an amount; enter a number so that the row counts.',
      ],
    },
    isChased: false,
    open: [null],
  },
  {
    name: "an amount that says nothing",
    rows: one("Nada SL", { total: "n/a" }),
    told: {
      es: ["Facturas!F{row}: falta el importe (pone «n/a»); escríbalo para que la fila se cuente."],
      en: [
        'Invoices!F{row}: the amount is missing (it says "n/a"); enter it so that the row counts.',
      ],
    },
    isChased: false,
    open: [null],
  },
  {
    name: "an amount that is an error",
    rows: one("Rota SL", { total: { value: { error: "#REF!" }, formula: "G2*#REF!" } }),
    told: {
      es: [
        "Facturas!F{row} contiene el error #REF!: corrija la fórmula; hasta entonces la fila no se cuenta.",
      ],
      en: [
        "Invoices!F{row} holds the error #REF!: mend the formula; until then the row is not counted.",
      ],
    },
    isChased: false,
    open: [null],
  },
  {
    name: "two currencies in a row",
    rows: one("Divisa SL", { total: "100,00 €", paid: "20,00 USD" }),
    told: {
      es: ["Facturas!G{row}: la fila tiene dos monedas (EUR, USD); deje una para que se cuente."],
      en: ["Invoices!G{row}: the row has two currencies (EUR, USD); leave one so that it counts."],
    },
    isChased: false,
    open: [null],
  },
  {
    name: "paid by its status, open by its amounts",
    rows: (language) => [
      bad("Contraria SL", { status: language === "es" ? "Pagada" : "Paid", paid: 20 }),
    ],
    told: {
      es: [
        "Facturas!H{row} y Facturas!G{row} se contradicen sobre el pago de Contraria SL: se cuenta el saldo y no se reclama hasta que corrija una de las dos.",
      ],
      en: [
        "Invoices!H{row} and Invoices!G{row} contradict each other about payment by Contraria SL: the balance counts and is not chased until you correct one of them.",
      ],
    },
    isChased: false,
    open: ["80.00"],
  },
  {
    name: "a payment date beside the word that it is open",
    rows: (language) => [
      bad("Fechada SL", {
        status: language === "es" ? "Pendiente" : "Unpaid",
        paidOn: day("2026-03-01"),
      }),
    ],
    told: {
      es: [
        "Facturas!I{row} y Facturas!H{row} se contradicen sobre el pago de Fechada SL: se cuenta el saldo y no se reclama hasta que corrija una de las dos.",
      ],
      en: [
        "Invoices!I{row} and Invoices!H{row} contradict each other about payment by Fechada SL: the balance counts and is not chased until you correct one of them.",
      ],
    },
    isChased: false,
    open: ["100.00"],
  },
  {
    name: "a status that nobody knows",
    rows: one("Ignota SL", { status: "Xyz" }),
    told: {
      es: ["¿Qué significa el estado «xyz» en su hoja?"],
      en: ['What does the status "xyz" mean in your sheet?'],
    },
    isChased: false,
    open: ["100.00"],
  },
  {
    name: "a status that means two things",
    rows: one("Cancelada SL", { status: "Cancelada" }),
    told: {
      es: [
        "¿Qué significa el estado «cancelada» en su hoja?",
        "Facturas!H{row}: responda antes: ¿Qué significa el estado «cancelada» en su hoja? Hasta entonces la fila no se cuenta.",
      ],
      en: [
        'What does the status "cancelada" mean in your sheet?',
        'Invoices!H{row}: answer first: What does the status "cancelada" mean in your sheet? Until then the row is not counted.',
      ],
    },
    isChased: false,
    open: [null],
  },
];
