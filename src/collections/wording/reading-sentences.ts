import type { Sentences } from "./sentence-text.ts";

/** What was noticed while reading the owner's invoice sheet. */
export const readingSentences = {
  noInvoiceSheet: {
    es: "Ninguna hoja parece una lista de facturas[ ({sheets})]: hace falta una con una fila de títulos (cliente, fecha, importe) y debajo una factura por fila.",
    en: "No sheet looks like a list of invoices[ ({sheets})]: one is needed with a row of titles (customer, date, amount) and an invoice in each row below.",
  },
  noHeaderRow: {
    es: "La hoja {sheet} no tiene una fila de títulos que se reconozca: diga en Ajustes qué fila nombra las columnas.",
    en: "Sheet {sheet} has no row of titles that can be recognised: say in Setup which row names the columns.",
  },
  sheetNotFound: {
    es: "No hay ninguna hoja llamada «{sheet}»: elija una de estas: {sheets}.",
    en: 'There is no sheet called "{sheet}": choose one of these: {sheets}.',
  },
  sheetIsPayables: {
    es: "La hoja {sheet} parece de facturas de proveedores: no se usa para cobrar. Si son de clientes, elíjala en Ajustes.",
    en: "Sheet {sheet} looks like suppliers' invoices and is not used for collecting. If they are customers', choose it in Setup.",
  },
  sheetIsBankStatement: {
    es: "La hoja {sheet} parece un extracto bancario: no se usa como lista de facturas.",
    en: "Sheet {sheet} looks like a bank statement and is not used as the invoice list.",
  },
  sheetIsPaymentList: {
    es: "La hoja {sheet} parece una lista de pagos: no se usa como lista de facturas.",
    en: "Sheet {sheet} looks like a list of payments and is not used as the invoice list.",
  },
  sheetIsReport: {
    es: "La hoja {sheet} parece un informe con totales: no se usa como lista de facturas.",
    en: "Sheet {sheet} looks like a report with totals and is not used as the invoice list.",
  },
  noEmailColumn: {
    es: "La hoja {sheet} no tiene columna de correos: escriba los correos en la pestaña Clientes para poder reclamar.",
    en: "Sheet {sheet} has no column of email addresses: enter them in the Customers tab so that reminders can go out.",
  },
  noNumberColumn: {
    es: "La hoja {sheet} no tiene columna de número de factura: sus filas se calculan, y se reclaman cuando usted diga que sí en Ajustes a «Reclamar facturas sin número».",
    en: 'Sheet {sheet} has no column of invoice numbers: its rows are computed, and chased once you say yes in Setup to "Chase invoices without a number".',
  },
  noAmountColumn: {
    es: "La hoja {sheet} no tiene columna de total ni de saldo que se reconozca: diga en Ajustes cuál es.",
    en: "Sheet {sheet} has no column of totals or balances that can be recognised: say in Setup which it is.",
  },
  currencyAssumed: {
    es: "La hoja {sheet} no dice la moneda[ en la fila {row}]: se supone {currency} por la configuración regional ({locale}). Si es otra, escríbala en el título de la columna, como «Total (USD)».",
    en: 'Sheet {sheet} does not name the currency[ in row {row}]: {currency} is assumed from the locale ({locale}). If it is another, write it in the column\'s title, as in "Total (USD)".',
  },
  noInvoiceRows: {
    es: "La hoja {sheet} no tiene ninguna factura debajo de la fila de títulos ({row}): escriba una por fila.",
    en: "Sheet {sheet} has no invoice below its row of titles ({row}): enter one in each row.",
  },
  answerImpossible: {
    es: "La respuesta «{answer}» no sirve para la pregunta «{id}»: responda {choices}.",
    en: 'Answer "{answer}" does not fit question "{id}": answer {choices}.',
  },
  answerUnused: {
    es: "La respuesta a «{id}» no corresponde a ninguna pregunta: bórrela.",
    en: 'The answer to "{id}" belongs to no question: delete it.',
  },
  defaultTermsUnreadable: {
    es: "Las condiciones por defecto «{value}» no se entienden (ajuste «{place:setting}»): escriba por ejemplo {offered}.",
    en: 'The default terms "{value}" cannot be understood (setting "{place:setting}"): enter for example {offered}.',
  },
  waitsForAnswer: {
    es: "{cell}: responda antes: {question:question} Hasta entonces la fila no se cuenta.",
    en: "{cell}: answer first: {question:question} Until then the row is not counted.",
  },
  cellError: {
    es: "{cell} contiene el error {value}: corrija la fórmula; hasta entonces la fila no se cuenta.",
    en: "{cell} holds the error {value}: mend the formula; until then the row is not counted.",
  },
  missingAmount: {
    es: "{cell}: falta el importe[ (pone «{value}»)]; escríbalo para que la fila se cuente.",
    en: '{cell}: the amount is missing[ (it says "{value}")]; enter it so that the row counts.',
  },
  unreadableAmount: {
    es: "{cell}: «{value}» no es un importe; escriba un número para que la fila se cuente.",
    en: '{cell}: "{value}" is not an amount; enter a number so that the row counts.',
  },
  amountTooLarge: {
    es: "{cell}: el importe «{value}» es demasiado grande para ser cierto; corríjalo para que la fila se cuente.",
    en: '{cell}: amount "{value}" is too large to be true; correct it so that the row counts.',
  },
  missingCustomer: {
    es: "{cell}: falta el cliente; escríbalo para que la fila se cuente.",
    en: "{cell}: the customer is missing; enter it so that the row counts.",
  },
  unreadableDate: {
    es: "{cell}: «{value}» no es una fecha; escriba una con esta forma, 31/12/2026, para que la fila se cuente.",
    en: '{cell}: "{value}" is not a date; enter one in this form, 31 Dec 2026, so that the row counts.',
  },
  dateOutOfRange: {
    es: "{cell}: la fecha «{value:written}» no puede ser de una factura; corrija el año para que la fila se cuente.",
    en: '{cell}: "{value:written}" cannot be the date of an invoice; correct the year so that the row counts.',
  },
  dueBeforeIssue: {
    es: "{cell}: el vencimiento ({dueDate:written}) es anterior a la emisión ({issueDate:written}); se cuenta desde la emisión hasta que corrija una de las dos fechas.",
    en: "{cell}: the due date ({dueDate:written}) is before the issue date ({issueDate:written}); the issue date counts until you correct one of them.",
  },
  paidDateUnclear: {
    es: "{cell}: «{value}» no es una fecha de pago clara; la factura se cuenta y no se reclama hasta que la corrija.",
    en: '{cell}: "{value}" is not a clear payment date; the invoice counts and is not chased until you correct it.',
  },
  unknownCurrency: {
    es: "{cell}: no se sabe qué moneda es «{value}»; escriba su código, como EUR o MXN, para que la fila se cuente.",
    en: '{cell}: the currency of "{value}" is not known; enter its code, such as EUR or USD, so that the row counts.',
  },
  twoCurrencies: {
    es: "{cell}: la fila tiene dos monedas ({currencies}); deje una para que se cuente.",
    en: "{cell}: the row has two currencies ({currencies}); leave one so that it counts.",
  },
  badAddress: {
    es: "{cell}: «{address}» no es una dirección de correo válida y no se le envía nada; corríjala.",
    en: '{cell}: "{address}" is not a valid email address and nothing is sent to it; correct it.',
  },
  ownDayUnreadable: {
    es: "{cell}: «{value}» no es una fecha; escriba una con esta forma, 31/12/2026, para que cuente. Mientras tanto la factura no se reclama.",
    en: '{cell}: "{value}" is not a date; enter one in this form, 31 Dec 2026, so that it counts. Until then the invoice is not chased.',
  },
  ownDayAmbiguous: {
    es: "{cell}: «{value}» puede ser dos fechas; escríbala con el mes en letras para que cuente. Mientras tanto la factura no se reclama.",
    en: '{cell}: "{value}" can be two dates; write the month in letters so that it counts. Until then the invoice is not chased.',
  },
  noAmountInRow: {
    es: "{cell}: la hoja no tiene columna de importe que se reconozca, y la fila no se cuenta.",
    en: "{cell}: the sheet has no column of amounts that can be recognised, and the row is not counted.",
  },
  duplicateSame: {
    es: "{cell}: la factura {invoice} de {customer} repite la fila {firstRow}; se cuenta una sola vez. Borre una de las dos.",
    en: "{cell}: invoice {invoice} of {customer} repeats row {firstRow}; it counts once. Delete one of the two.",
  },
  duplicateDiffering: {
    es: "{cell}: el número {invoice} de {customer} está también en {+otherRow} con otro importe u otra fecha; ambas se cuentan y ninguna se reclama hasta que corrija el número.",
    en: "{cell}: number {invoice} of {customer} is on {+otherRow} too with another amount or date; both count and neither is chased until you correct the number.",
  },
  creditNoteUnmatched: {
    es: "{cell}: el abono[ {invoice}] de {customer} no nombra ninguna factura suya de la hoja; queda como crédito sin aplicar. Escriba en su fila el número de la factura, o quite el signo si no es un abono.",
    en: "{cell}: credit note[ {invoice}] of {customer} names no invoice of theirs in the sheet; it stays an unapplied credit. Enter the invoice's number in its row, or remove the sign if it is no credit.",
  },
  contradictoryPayment: {
    es: "{cell} y {otherCell} se contradicen sobre el pago de {customer}: se cuenta el saldo y no se reclama hasta que corrija una de las dos.",
    en: "{cell} and {otherCell} contradict each other about payment by {customer}: the balance counts and is not chased until you correct one of them.",
  },
  ownColumnsUnsettled: {
    es: "La hoja {sheet} cambió mientras se actualizaba (filas {rows}): actualice otra vez cuando nadie la esté ordenando.",
    en: "Sheet {sheet} changed while it was being updated (rows {rows}): update again when nobody is sorting it.",
  },
  newerSchema: {
    es: "Este libro es de una versión más nueva de Cóbralo ({version}; esta conoce la {known}): actualice esta copia; mientras tanto no se escribe nada.",
    en: "This workbook is of a newer version of Cóbralo ({version}; this one knows {known}): update this copy; until then nothing is written.",
  },
} as const satisfies Sentences;
