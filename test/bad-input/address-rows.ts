import { bad, one, type RowCase } from "./row-case.ts";

/** Rows whose address cannot be used, each of a customer of its own. */
export const addressRows: readonly RowCase[] = [
  {
    name: "an invalid address",
    rows: one("Correo SL", { email: "pagos@correo" }),
    told: {
      es: [
        "Facturas!C{row}: «pagos@correo» no es una dirección de correo válida y no se le envía nada; corríjala.",
        "Correo SL no tiene ningún correo válido (fila {row}): escríbalo en la columna «Correos» de la pestaña Clientes para poder reclamar.",
      ],
      en: [
        'Invoices!C{row}: "pagos@correo" is not a valid email address and nothing is sent to it; correct it.',
        'Correo SL has no valid email address (row {row}): enter it in the "Emails" column of the Customers tab so that reminders can go out.',
      ],
    },
    isChased: false,
    open: ["100.00"],
  },
  {
    name: "an invalid address beside a good one",
    rows: one("Mixta SL", { email: "pagos@mixta; ana@mixta.example.com" }),
    told: {
      es: [
        "Facturas!C{row}: «pagos@mixta» no es una dirección de correo válida y no se le envía nada; corríjala.",
      ],
      en: [
        'Invoices!C{row}: "pagos@mixta" is not a valid email address and nothing is sent to it; correct it.',
      ],
    },
    isChased: true,
    open: ["100.00"],
  },
  {
    name: "a customer without an address",
    rows: one("Muda SL", { email: null }),
    told: {
      es: [
        "Muda SL no tiene ningún correo válido (fila {row}): escríbalo en la columna «Correos» de la pestaña Clientes para poder reclamar.",
      ],
      en: [
        'Muda SL has no valid email address (row {row}): enter it in the "Emails" column of the Customers tab so that reminders can go out.',
      ],
    },
    isChased: false,
    open: ["100.00"],
  },
  {
    name: "a customer with two domains",
    rows: () => [
      bad("Doble SL", { number: "X-1", email: "a@doble.example.com" }),
      bad("Doble SL", { number: "X-2", email: "b@otra.example.org" }),
    ],
    told: {
      es: [
        "Los correos de Doble SL (filas {row} y {row+1}) pueden ser de empresas distintas (a@doble.example.com y b@otra.example.org): escriba en la columna «Correos» de la pestaña Clientes a cuál se reclama.",
      ],
      en: [
        'The email addresses of Doble SL (rows {row} and {row+1}) may belong to different firms (a@doble.example.com and b@otra.example.org): enter in the "Emails" column of the Customers tab which to write to.',
      ],
    },
    isChased: false,
    open: ["100.00", "100.00"],
  },
  {
    name: "no customer",
    rows: one("Sin nombre SL", { customer: null }),
    told: {
      es: ["Facturas!B{row}: falta el cliente; escríbalo para que la fila se cuente."],
      en: ["Invoices!B{row}: the customer is missing; enter it so that the row counts."],
    },
    isChased: false,
    open: [null],
  },
];
