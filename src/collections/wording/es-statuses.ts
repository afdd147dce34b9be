import type { Filling } from "./filling.ts";

/** Where an invoice stands and why, in Spanish. */
export const spanishStatuses = {
  statusNotDue: (fill: Filling) =>
    `Vence el ${fill.day("on")}${rule(fill)}: faltan ${fill.days("days")}.`,
  statusDueSoon: (fill: Filling) =>
    `Vence el ${fill.day("on")}${rule(fill)}: ${fill.number("days") === 1 ? "falta" : "faltan"} ${fill.days("days")}.`,
  statusDueToday: (fill: Filling) => `Vence hoy, ${fill.day("on")}${rule(fill)}.`,
  statusOverdue: (fill: Filling) =>
    `Venció el ${fill.day("on")}${rule(fill)}: ${fill.days("days")} de atraso y ${fill.amounts("open")} pendientes.`,
  statusBrokenPromise: (fill: Filling) =>
    `Promesa de pago del ${fill.day("promisedFor")} sin cumplir; venció el ${fill.day("on")}: ${fill.days("days")} de atraso.`,
  statusPartlyKeptPromise: (fill: Filling) =>
    `Promesa de pago del ${fill.day("promisedFor")} cumplida en parte (${fill.amounts("received")}); venció el ${fill.day("on")}: ${fill.days("days")} de atraso.`,
  statusMissedInstalment: (fill: Filling) =>
    `No llegó el plazo del ${fill.day("missedOn")} de su plan de pagos; venció el ${fill.day("on")}.`,
  statusNoDate: () => "No tiene vencimiento ni condiciones de las que calcularlo.",
  statusPaid: (fill: Filling) =>
    fill.has("on") ? `Cobrada el ${fill.day("on")}.` : "No queda saldo pendiente.",
  statusPromised: (fill: Filling) =>
    `Prometida para el ${fill.day("on")}; se espera hasta el ${fill.day("until")}.`,
  statusPlan: (fill: Filling) =>
    fill.has("on")
      ? `Tiene un plan de pagos al corriente; el próximo plazo es el ${fill.day("on")}.`
      : "Tiene un plan de pagos al corriente.",
  statusDisputed: (fill: Filling) => `En disputa${because(fill)}.`,
  statusPausedRow: (fill: Filling) => `En pausa hasta el ${fill.day("until")}, según su fila.`,
  statusPausedCustomer: (fill: Filling) =>
    `El cliente está en pausa${untilDay(fill)} en la pestaña Clientes${because(fill)}.`,
  statusPausedAgreement: (fill: Filling) =>
    `En pausa${untilDay(fill)} por la fila ${fill.text("row")} de la pestaña Acuerdos${because(fill)}.`,
  statusDirectDebit: () => "Domiciliada: se cobra por el banco.",
  statusDraft: () => "Es un borrador: no está en ningún total.",
  statusCancelled: () => "Anulada: no está en ningún total.",
  statusRefunded: () => "Devuelta: no está en ningún total.",
  statusUncollectible: () => "Incobrable según su estado: no está en ningún total.",
  statusCreditNote: (fill: Filling) =>
    fill.has("invoice")
      ? `Abono de la factura ${fill.text("invoice")}.`
      : `Abono sin aplicar: ${fill.amounts("open")} a favor del cliente.`,
  statusFuture: (fill: Filling) =>
    `Su fecha de emisión, ${fill.day("on")}, aún no ha llegado: no está en ningún total.`,
  statusDuplicateSame: () =>
    "Repite número, cliente, importe y fecha de una fila anterior: no se cuenta.",
  statusDuplicateDiffering: () =>
    "Su número está en otra fila con otro importe u otra fecha: se cuenta, pero no se reclama.",
  statusContradictory: (fill: Filling) =>
    `${fill.text("cell")} ${/^I/.test(fill.text("otherCell")) ? "e" : "y"} ${fill.text("otherCell")} se contradicen sobre el pago.`,
};

function rule(fill: Filling): string {
  const rules: { readonly [rule: string]: string } = {
    stated: "",
    terms: ", según sus condiciones",
    customerTerms: ", según las condiciones del cliente",
    defaultTerms: ", según las condiciones por defecto",
  };
  return rules[fill.text("rule")] ?? "";
}

function because(fill: Filling): string {
  return fill.has("why") ? ` (${fill.text("why")})` : "";
}

function untilDay(fill: Filling): string {
  return fill.has("until") ? ` hasta el ${fill.day("until")}` : "";
}
