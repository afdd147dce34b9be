import type { Sentences } from "./sentence-text.ts";

/** What only a person can do, and what own tabs say of strangers. */
export const taskSentences = {
  taskGiveAddress: {
    es: "{customer} no tiene ningún correo válido ({+rows}): escríbalo en la columna «Correos» de la pestaña Clientes para poder reclamar.",
    en: '{customer} has no valid email address ({+rows}): enter it in the "Emails" column of the Customers tab so that reminders can go out.',
  },
  taskChooseAddress: {
    es: "Los correos de {customer} ({+rows}) pueden ser de empresas distintas ({addresses:list}): escriba en la columna «Correos» de la pestaña Clientes a cuál se reclama.",
    en: 'The email addresses of {customer} ({+rows}) may belong to different firms ({addresses:list}): enter in the "Emails" column of the Customers tab which to write to.',
  },
  taskDecide: {
    es: "El plan de cobro de {customer} ha terminado y siguen sin cobrar {invoices:list}: llame, acuerde un plan de pagos o páselas a reclamación.",
    en: "The collection plan of {customer} has ended and {invoices:list} are still unpaid: call, agree on an instalment plan or hand them over for collection.",
  },
  agreementCustomerUnknown: {
    es: "La fila {row} de la pestaña {tab} nombra a «{customer}», que no está en la hoja de facturas: escriba el nombre como en sus facturas para que el acuerdo cuente.",
    en: 'Row {row} of the {tab} tab names "{customer}", who is not in the invoice sheet: write the name as your invoices have it so that the agreement counts.',
  },
  agreementInvoiceUnknown: {
    es: "La fila {row} de la pestaña {tab} nombra la factura {invoiceNumber}, que la hoja no tiene entre las de «{customer}»: corrija el número; mientras tanto no se le reclama nada.",
    en: 'Row {row} of the {tab} tab names invoice {invoiceNumber}, which the sheet does not have for "{customer}": correct the number; until then this customer is not chased.',
  },
  paymentCustomerUnknown: {
    es: "La fila {row} de la pestaña {tab} es un pago de «{customer}», que no está en la hoja de facturas: escriba el nombre como en sus facturas; mientras tanto cuenta como pago sin aplicar.",
    en: 'Row {row} of the {tab} tab is a payment by "{customer}", who is not in the invoice sheet: write the name as your invoices have it; until then it counts as unapplied.',
  },
  paymentCurrencyOther: {
    es: "La fila {row} de la pestaña {tab} es un pago en {currency} de la factura {invoiceNumber} de «{customer}», que está en otra moneda: corrija una de las dos; mientras tanto cuenta como pago sin aplicar.",
    en: 'Row {row} of the {tab} tab is a payment in {currency} for invoice {invoiceNumber} of "{customer}", which is in another currency: correct one of them; until then it counts as unapplied.',
  },
  paymentInvoiceUnknown: {
    es: "La fila {row} de la pestaña {tab} es un pago de la factura {invoiceNumber}, que la hoja no tiene entre las de «{customer}»: corrija el cliente o el número; mientras tanto cuenta como pago sin aplicar.",
    en: 'Row {row} of the {tab} tab is a payment for invoice {invoiceNumber}, which the sheet does not have for "{customer}": correct the customer or the number; until then it counts as unapplied.',
  },
} as const satisfies Sentences;
