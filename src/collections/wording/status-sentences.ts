import type { Sentences } from "./sentence-text.ts";

/** Where an invoice stands and why. */
export const statusSentences = {
  statusNotDue: {
    es: "Vence el {on:day}{rule:rule}: {days#falta|faltan} {days:days}.",
    en: "Due on {on:day}{rule:rule}, in {days:days}.",
  },
  statusDueSoon: {
    es: "Vence el {on:day}{rule:rule}: {days#falta|faltan} {days:days}.",
    en: "Due on {on:day}{rule:rule}, in {days:days}.",
  },
  statusDueToday: {
    es: "Vence hoy, {on:day}{rule:rule}.",
    en: "Due today, {on:day}{rule:rule}.",
  },
  statusOverdue: {
    es: "Venció el {on:day}{rule:rule}: {days:days} de atraso y {open:amounts} pendientes.",
    en: "Was due on {on:day}{rule:rule}: {days:days} past due, {open:amounts} open.",
  },
  statusBrokenPromise: {
    es: "Promesa de pago del {promisedFor:day} sin cumplir; venció el {on:day}: {days:days} de atraso.",
    en: "Payment promised for {promisedFor:day} did not come; was due on {on:day}: {days:days} past due.",
  },
  statusPartlyKeptPromise: {
    es: "Promesa de pago del {promisedFor:day} cumplida en parte ({received:amounts}); venció el {on:day}: {days:days} de atraso.",
    en: "Payment promised for {promisedFor:day} came in part ({received:amounts}); was due on {on:day}: {days:days} past due.",
  },
  statusMissedInstalment: {
    es: "No llegó el plazo del {missedOn:day} de su plan de pagos; venció el {on:day}.",
    en: "The instalment of {missedOn:day} of its plan did not come; was due on {on:day}.",
  },
  statusNoDate: {
    es: "No tiene vencimiento ni condiciones de las que calcularlo.",
    en: "It has no due date and no terms to work one out from.",
  },
  statusPaid: {
    es: "[Cobrada el {on:day}|No queda saldo pendiente].",
    en: "[Paid on {on:day}|Nothing is open].",
  },
  statusPromised: {
    es: "Prometida para el {on:day}; se espera hasta el {until:day}.",
    en: "Promised for {on:day}; payment is awaited until {until:day}.",
  },
  statusPlan: {
    es: "Tiene un plan de pagos al corriente[; el próximo plazo es el {on:day}].",
    en: "Its instalment plan is up to date[; the next instalment is on {on:day}].",
  },
  statusDisputed: {
    es: "En disputa[ ({why})].",
    en: "In dispute[ ({why})].",
  },
  statusPausedRow: {
    es: "En pausa hasta el {until:day}, según su fila.",
    en: "Paused until {until:day} by its row.",
  },
  statusPausedCustomer: {
    es: "El cliente está en pausa[ hasta el {until:day}] en la pestaña Clientes[ ({why})].",
    en: "The customer is paused[ until {until:day}] in the Customers tab[ ({why})].",
  },
  statusPausedAgreement: {
    es: "En pausa[ hasta el {until:day}] por la fila {row} de la pestaña Acuerdos[ ({why})].",
    en: "Paused[ until {until:day}] by row {row} of the Agreements tab[ ({why})].",
  },
  statusDirectDebit: {
    es: "Domiciliada: se cobra por el banco.",
    en: "Direct debit: the bank collects it.",
  },
  statusDraft: {
    es: "Es un borrador: no está en ningún total.",
    en: "It is a draft and in no total.",
  },
  statusCancelled: {
    es: "Anulada: no está en ningún total.",
    en: "Cancelled: it is in no total.",
  },
  statusRefunded: {
    es: "Devuelta: no está en ningún total.",
    en: "Refunded: it is in no total.",
  },
  statusUncollectible: {
    es: "Incobrable según su estado: no está en ningún total.",
    en: "Uncollectible by its status: it is in no total.",
  },
  statusCreditNote: {
    es: "Abono [de la factura {invoice}|sin aplicar: {open:amounts} a favor del cliente|ya saldado].",
    en: "[Credit note for invoice {invoice}|Unapplied credit: {open:amounts} in the customer's favour|Credit note, settled].",
  },
  statusFuture: {
    es: "Su fecha de emisión, {on:day}, aún no ha llegado: no está en ningún total.",
    en: "Its issue date, {on:day}, has not come yet: it is in no total.",
  },
  statusDuplicateSame: {
    es: "Repite número, cliente, importe y fecha de una fila anterior: no se cuenta.",
    en: "Repeats number, customer, amount and date of an earlier row: not counted.",
  },
  statusDuplicateDiffering: {
    es: "Su número está en otra fila con otro importe u otra fecha: se cuenta, pero no se reclama.",
    en: "Its number is on another row with another amount or date: counted, but not chased.",
  },
  statusContradictory: {
    es: "{cell} {otherCell:and} se contradicen sobre el pago.",
    en: "{cell} {otherCell:and} contradict each other about payment.",
  },
} as const satisfies Sentences;
