import type { Filling } from "./filling.ts";

/** What was noticed while reading the owner's invoice sheet, in Spanish. */
export const spanishReading = {
  noInvoiceSheet: (fill: Filling) =>
    `Ninguna hoja parece una lista de facturas (${fill.text("sheets")}): hace falta una con cliente, fecha e importe por fila. Si la tiene, elíjala en la configuración.`,
  noHeaderRow: (fill: Filling) =>
    `La hoja ${fill.text("sheet")} no tiene una fila de títulos que se reconozca: diga en la configuración qué fila nombra las columnas.`,
  sheetNotFound: (fill: Filling) =>
    `No hay ninguna hoja llamada «${fill.text("sheet")}»: elija una de estas: ${fill.text("sheets")}.`,
  sheetIsPayables: (fill: Filling) =>
    `La hoja ${fill.text("sheet")} parece de facturas de proveedores: no se usa para cobrar. Si son de clientes, elíjala en la configuración.`,
  sheetIsBankStatement: (fill: Filling) =>
    `La hoja ${fill.text("sheet")} parece un extracto bancario: no se usa como lista de facturas.`,
  sheetIsPaymentList: (fill: Filling) =>
    `La hoja ${fill.text("sheet")} parece una lista de pagos: no se usa como lista de facturas.`,
  sheetIsReport: (fill: Filling) =>
    `La hoja ${fill.text("sheet")} parece un informe con totales: no se usa como lista de facturas.`,
  noEmailColumn: (fill: Filling) =>
    `La hoja ${fill.text("sheet")} no tiene columna de correos: escriba los correos en la pestaña Clientes para poder reclamar.`,
  noNumberColumn: (fill: Filling) =>
    `La hoja ${fill.text("sheet")} no tiene columna de número de factura: sus filas se calculan, y se reclaman cuando usted confirme en la configuración que cliente, fecha e importe las distinguen.`,
  noAmountColumn: (fill: Filling) =>
    `La hoja ${fill.text("sheet")} no tiene columna de total ni de saldo que se reconozca: diga en la configuración cuál es.`,
  currencyAssumed: (fill: Filling) =>
    `La hoja ${fill.text("sheet")} no dice la moneda: se supone ${fill.text("currency")} por la configuración regional (${fill.text("locale")}). Si es otra, dígalo en la configuración.`,
  answerImpossible: (fill: Filling) =>
    `La respuesta «${fill.text("answer")}» no sirve para la pregunta «${fill.text("id")}»: responda ${fill.text("choices")}.`,
  answerUnused: (fill: Filling) =>
    `La respuesta a «${fill.text("id")}» no corresponde a ninguna pregunta: bórrela.`,
  defaultTermsUnreadable: (fill: Filling) =>
    `Las condiciones por defecto «${fill.text("value")}» no se entienden (ajuste defaultTerms): escriba por ejemplo ${fill.text("offered")}.`,
  waitsForAnswer: (fill: Filling) =>
    `${fill.text("cell")}: «${fill.text("value")}» espera su respuesta a la pregunta «${fill.text("question")}»; hasta entonces la fila no se cuenta.`,
  cellError: (fill: Filling) =>
    `${fill.text("cell")} contiene el error ${fill.text("value")}: corrija la fórmula; hasta entonces la fila no se cuenta.`,
  missingAmount: (fill: Filling) =>
    `${fill.text("cell")}: falta el importe${fill.has("value") ? ` (pone «${fill.text("value")}»)` : ""}; escríbalo para que la fila se cuente.`,
  unreadableAmount: (fill: Filling) =>
    `${fill.text("cell")}: «${fill.text("value")}» no es un importe; escriba un número para que la fila se cuente.`,
  amountTooLarge: (fill: Filling) =>
    `${fill.text("cell")}: el importe «${fill.text("value")}» es demasiado grande para ser cierto; corríjalo para que la fila se cuente.`,
  missingCustomer: (fill: Filling) =>
    `${fill.text("cell")}: falta el cliente; escríbalo para que la fila se cuente.`,
  unreadableDate: (fill: Filling) =>
    `${fill.text("cell")}: «${fill.text("value")}» no es una fecha; escríbala como 31/03/2026 para que la fila se cuente.`,
  dateOutOfRange: (fill: Filling) =>
    `${fill.text("cell")}: la fecha «${fill.text("value")}» está fuera de lo posible; corrija el año para que la fila se cuente.`,
  dueBeforeIssue: (fill: Filling) =>
    `${fill.text("cell")}: el vencimiento (${fill.text("dueDate")}) es anterior a la emisión (${fill.text("issueDate")}); se toma la fecha de emisión. Corrija una de las dos.`,
  paidDateUnclear: (fill: Filling) =>
    `${fill.text("cell")}: «${fill.text("value")}» no es una fecha de pago clara; la factura se cuenta y no se reclama hasta que la corrija.`,
  unknownCurrency: (fill: Filling) =>
    `${fill.text("cell")}: no se sabe qué moneda es «${fill.text("value")}»; escriba su código, como EUR o MXN, para que la fila se cuente.`,
  twoCurrencies: (fill: Filling) =>
    `${fill.text("cell")}: la fila tiene dos monedas (${fill.text("currencies")}); deje una para que se cuente.`,
  badAddress: (fill: Filling) =>
    `${fill.text("cell")}: «${fill.text("address")}» no es una dirección de correo válida; corríjala, a ella no se escribe.`,
  ownDayUnreadable: (fill: Filling) =>
    `${fill.text("cell")}: «${fill.text("value")}» no es una fecha; escríbala como 31/03/2026 para que cuente. Mientras tanto la factura no se reclama.`,
  duplicateSame: (fill: Filling) =>
    `${fill.text("cell")}: la factura ${fill.text("invoice")} de ${fill.text("customer")} repite la fila ${fill.text("firstRow")}; se cuenta una sola vez. Borre una de las dos.`,
  duplicateDiffering: (fill: Filling) =>
    `${fill.text("cell")}: el número ${fill.text("invoice")} de ${fill.text("customer")} está también en ${isFirst(fill) ? "otra fila" : `la fila ${fill.text("firstRow")}`} con otro importe u otra fecha; ambas se cuentan y ninguna se reclama hasta que corrija el número.`,
  creditNoteUnmatched: (fill: Filling) =>
    `${fill.text("cell")}: el abono ${fill.text("invoice")} de ${fill.text("customer")} no se corresponde con ninguna factura de la hoja; queda como crédito sin aplicar y se descuenta de lo que debe el cliente.`,
  contradictoryPayment: (fill: Filling) =>
    `${fill.text("cell")} y ${fill.text("otherCell")} se contradicen sobre el pago de ${fill.text("customer")}: se cuenta el saldo y no se reclama hasta que corrija una de las dos.`,
  ownColumnsUnsettled: (fill: Filling) =>
    `La hoja ${fill.text("sheet")} cambió mientras se actualizaba (filas ${fill.text("rows")}): actualice otra vez cuando nadie la esté ordenando.`,
  newerSchema: (fill: Filling) =>
    `Este libro es de una versión más nueva de Cóbralo (${fill.text("version")}; esta conoce la ${fill.text("known")}): actualice esta copia; mientras tanto no se escribe nada.`,
};

/** Whether a repeated number is told of its first row. */
export function isFirst(fill: Filling): boolean {
  return fill.has("firstRow") && fill.text("cell").replace(/^.*\D/, "") === fill.text("firstRow");
}
