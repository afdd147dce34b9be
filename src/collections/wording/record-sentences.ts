import type { Sentences } from "./sentence-text.ts";

/** What is answered when a payment or a pause is written down, or the big stop is set. */
export const recordSentences = {
  setUpFirst: {
    es: "Antes ponga Cóbralo en marcha en este libro: no se ha anotado nada.",
    en: "First set Cóbralo up in this workbook: nothing was written down.",
  },
  refreshUnready: {
    es: "Cóbralo todavía no tiene columnas en esta hoja: póngalo en marcha y se rellenarán.",
    en: "Cóbralo has no columns in this sheet yet: set it up and they will be filled.",
  },
  customerGone: {
    es: "Ese cliente ya no está en la lista de facturas: actualice el panel.",
    en: "That customer is no longer in the invoice list: load the panel again.",
  },
  textTooLong: {
    es: "Ese texto es demasiado largo: escriba {most} caracteres como mucho.",
    en: "That text is too long: enter {most} characters at most.",
  },
  invoiceGone: {
    es: "Esa factura ya no está en la lista: actualice el panel.",
    en: "That invoice is no longer in the list: load the panel again.",
  },
  nothingOpen: {
    es: "La factura {invoice} ya no tiene nada pendiente: no se ha anotado nada.",
    en: "Invoice {invoice} has nothing open any more: nothing was written down.",
  },
  payAmountMissing: {
    es: "Escriba el importe cobrado, por ejemplo {example}.",
    en: "Enter the amount that came in, for example {example}.",
  },
  payAmountUnread: {
    es: "«{typed}» no es un importe: escríbalo así, {example}.",
    en: '"{typed}" is no amount: enter it like this, {example}.',
  },
  payAmountTwoWays: {
    es: "«{typed}» se puede leer de dos maneras: escríbalo sin separar los miles, así: {example}.",
    en: '"{typed}" can be read two ways: enter it without dividing thousands, like this: {example}.',
  },
  payAmountFraction: {
    es: "«{typed}» tiene más decimales de los que hay en {currency}: escríbalo así, {example}.",
    en: '"{typed}" has more decimals than {currency} has: enter it like this, {example}.',
  },
  payAmountNotPositive: {
    es: "El importe cobrado tiene que ser mayor que cero, por ejemplo {example}.",
    en: "The amount that came in must be above zero, for example {example}.",
  },
  payOtherCurrency: {
    es: "La factura está en {currency}: escriba el importe en esa moneda.",
    en: "The invoice is in {currency}: enter the amount in that currency.",
  },
  payDayUnread: {
    es: "Falta la fecha del pago o no se puede leer: elija un día.",
    en: "The day of the payment is missing or cannot be read: choose a day.",
  },
  payDayAhead: {
    es: "El {day:day} todavía no ha llegado: anote el pago cuando lo haya cobrado.",
    en: "{day:day} has not come yet: record the payment once it is in.",
  },
  payThere: {
    es: "Ese pago ya está en {place}: no se ha anotado otra vez. Si es otro igual, póngale una referencia distinta.",
    en: "That payment is in {place} already: it was not recorded again. If it is another like it, give it a reference of its own.",
  },
  payNeedsNumber: {
    es: "La factura no tiene número y un pago de la pestaña Pagos se reconoce por él: escriba[ en {cell}] un número de factura, o anote el pago en su propia hoja. No se ha anotado nada.",
    en: "The invoice has no number, by which a row of the Payments tab finds it: enter an invoice number[ in {cell}], or note the payment in your own sheet. Nothing was written down.",
  },
  payNumberTwice: {
    es: "El número {number} está también en otra fila y el pago iría a parar a ella: corrija antes {cell}. No se ha anotado nada.",
    en: "Number {number} is on another row too, which would take the payment: correct {cell} first. Nothing was written down.",
  },
  payBalanceColumn: {
    es: "Lo pendiente de esta factura lo dice {cell}, que ya cuenta con cobros que no están en Pagos: otra fila allí no lo bajaría como es debido. Reste el pago en {cell}; no se ha anotado nada.",
    en: "What is open of this invoice stands in {cell}, which counts payments that are not in Payments: one more row there would not lower it as it should. Take the payment off in {cell}; nothing was written down.",
  },
  payNotTaken: {
    es: "La factura sigue con {open:amounts} pendientes: revise la fila nueva de Pagos.",
    en: "The invoice still has {open:amounts} open: check the new row of Payments.",
  },
  payRecorded: {
    es: "Anotado en Pagos: {amount:amounts} de {invoice} ({customer}), el {day:day}.",
    en: "Recorded in Payments: {amount:amounts} for {invoice} ({customer}) on {day:day}.",
  },
  payAllIn: { es: "La factura queda cobrada.", en: "The invoice is paid." },
  payLeft: { es: "Quedan {open:amounts} pendientes.", en: "{open:amounts} stays open." },
  payOver: {
    es: "Son {over:amounts} más de lo pendiente: quedan a favor del cliente.",
    en: "That is {over:amounts} more than was open: it stays in the customer's favour.",
  },
  payUndone: {
    es: "Pago retirado de Pagos: {amount:amounts} de {invoice} ({customer}).",
    en: "Payment taken out of Payments: {amount:amounts} for {invoice} ({customer}).",
  },
  payChanged: {
    es: "Ese pago ya no está en Pagos como se anotó: alguien lo ha cambiado o borrado. No se ha tocado nada; corríjalo allí.",
    en: "That payment is no longer in Payments as it was recorded: somebody changed or deleted it. Nothing was touched; correct it there.",
  },
  activityUnwritten: {
    es: "Queda anotado, pero no se ha podido contar en la pestaña Actividad ({detail}).",
    en: "It is written down, but could not be told in the Activity tab ({detail}).",
  },
  pauseDayUnread: {
    es: "Falta el último día de la pausa o no se puede leer: elija un día.",
    en: "The last day of the pause is missing or cannot be read: choose a day.",
  },
  pauseDayPast: {
    es: "El {day:day} ya ha pasado: elija hoy o un día posterior.",
    en: "{day:day} is past: choose today or a later day.",
  },
  paused: {
    es: "{customer} queda en pausa hasta el {until:day}, ese día incluido: no se le escribe ni se le llama. Está anotado en Acuerdos.",
    en: "{customer} is paused until {until:day}, that day included: no email and no call. It is noted in Agreements.",
  },
  pauseThere: {
    es: "{customer} ya está en pausa hasta el {until:day}: no se ha anotado otra vez.",
    en: "{customer} is paused until {until:day} already: it was not noted again.",
  },
  pauseNamesakes: {
    es: "Vale también para {others} {others#cliente|clientes} con el mismo nombre.",
    en: "It holds for {others} other {others#customer|customers} of the same name too.",
  },
  pauseLonger: {
    es: "En la pestaña Clientes su pausa llega hasta el {until:day}[ ({cell})], y esa sigue.",
    en: "In the Customers tab its pause lasts until {until:day}[ ({cell})], and that one goes on.",
  },
  pauseEnded: {
    es: "Pausa de {customer} terminada: los recordatorios siguen su curso.",
    en: "The pause of {customer} is over: reminders go on.",
  },
  pauseClosed: {
    es: "Pausa de {customer} cerrada en Acuerdos; la de la pestaña Clientes sigue.",
    en: "The pause of {customer} is closed in Agreements; the one in the Customers tab goes on.",
  },
  pauseNone: {
    es: "{customer} no está en pausa en la pestaña Acuerdos: no se ha cambiado nada.",
    en: "{customer} is not paused in the Agreements tab: nothing was changed.",
  },
  pauseInCustomers: {
    es: "Su pausa está en la pestaña Clientes[ ({cell})], hasta el {until:day}: borre allí la fecha.",
    en: "Its pause stands in the Customers tab[ ({cell})], until {until:day}: delete the date there.",
  },
  pauseUndone: {
    es: "Deshecho: la pausa de {customer} queda como antes.",
    en: "Undone: the pause of {customer} is as before.",
  },
  pauseChanged: {
    es: "Esa pausa ya no está en Acuerdos como se anotó: alguien la ha cambiado o borrado. No se ha tocado nada; corríjala allí.",
    en: "That pause is no longer in Agreements as it was noted: somebody changed or deleted it. Nothing was touched; correct it there.",
  },
  stopped: {
    es: "Todo está detenido hasta el {day:day}, ese día incluido.",
    en: "Everything is stopped until {day:day}, that day included.",
  },
  resumed: { es: "Los envíos siguen su curso.", en: "Sending goes on." },
  stopDayUnread: {
    es: "Falta el último día o no se puede leer: elija un día.",
    en: "The last day is missing or cannot be read: choose a day.",
  },
  stopChanged: {
    es: "Entretanto se ha fijado otra cosa: no se ha tocado nada.",
    en: "Something else was set meanwhile: nothing was touched.",
  },
  undoLost: {
    es: "Eso ya no se puede deshacer: actualice el panel.",
    en: "That can no longer be undone: load the panel again.",
  },
} as const satisfies Sentences;
