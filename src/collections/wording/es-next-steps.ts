import type { Filling } from "./filling.ts";

/** What happens next with an invoice, when and why, in Spanish. */
export const spanishNextSteps = {
  nextContact: (fill: Filling) =>
    `${capital(fill.stage("stage"))} el ${fill.day("on")}: ${lateness(fill)}${before(fill)}.`,
  nextContactToday: (fill: Filling) =>
    `${capital(fill.stage("stage"))} hoy: ${fill.number("days") === 0 ? "vence hoy" : lateness(fill)}${before(fill)}.`,
  nextPlanned: (fill: Filling) =>
    `${capital(fill.stage("stage"))} en cuanto lo confirme: ${lateness(fill)}${before(fill)}.`,
  nextAfterLast: (fill: Filling) =>
    `Plan de cobro terminado con «${fill.stage("previous")}» el ${fill.day("previousOn")}: decida cómo seguir.`,
  nextNoStages: (fill: Filling) =>
    `El plan de cobro «${fill.text("plan")}» no tiene más etapas para esta factura: decida cómo seguir.`,
  nextNothingPaid: () => "Nada: está cobrada.",
  nextNothingCancelled: () => "Nada: está anulada.",
  nextNothingUncollectible: () => "Nada: está dada por incobrable.",
  nextNothingDraft: () => "Nada hasta que se emita.",
  nextNothingFuture: (fill: Filling) => `Nada hasta su fecha de emisión, ${fill.day("on")}.`,
  nextNothingCredit: () => "Se descuenta de lo que debe el cliente.",
  nextNothingDuplicate: () => "Nada: ya cuenta la fila que repite. Borre una de las dos.",
  nextFixDuplicate: (fill: Filling) =>
    `Corrija el número repetido ${fill.text("invoiceNumber")}: hasta entonces no se reclama.`,
  nextFixContradiction: (fill: Filling) =>
    `Corrija ${fill.text("cell")} o ${fill.text("otherCell")}: hasta entonces no se reclama.`,
  nextGiveDate: () =>
    "Escriba su vencimiento o sus condiciones, o fije unas condiciones por defecto: hasta entonces no se reclama.",
  nextAnswer: (fill: Filling) =>
    `Responda a la pregunta pendiente (${fill.list("questions")}): hasta entonces no se reclama.`,
  nextConfirmKey: () =>
    "No tiene número de factura: confirme en la configuración que su clave la distingue y se reclamará.",
  nextAwaitPromise: (fill: Filling) =>
    `Se espera el pago prometido para el ${fill.day("on")}; si no llega, siguen los avisos desde el ${fill.day("resumesOn")}.`,
  nextAwaitInstalment: (fill: Filling) =>
    fill.has("on")
      ? `Se espera el plazo del ${fill.day("on")}.`
      : "Se espera el próximo plazo de su plan de pagos.",
  nextResolveDispute: () => "Resuelva la disputa; al cerrarla en Acuerdos siguen los avisos.",
  nextAfterPause: (fill: Filling) =>
    fill.has("until")
      ? `En pausa: los avisos siguen después del ${fill.day("until")}.`
      : "En pausa sin fecha de fin: quítela para que sigan los avisos.",
  nextDirectDebit: () => "Nada: se cobra por domiciliación, sin avisos.",
  nextDoNotContact: () =>
    "Nada: el cliente está marcado como «no contactar» en la pestaña Clientes.",
  nextSmall: (fill: Filling) =>
    `Nada: el saldo es menor que el mínimo que se reclama (${fill.amounts("smallest")}).`,
  nextCovered: (fill: Filling) =>
    `Nada: los abonos del cliente en ${fill.text("currency")} cubren lo vencido. Aplíquelos.`,
  nextGiveAddress: () =>
    "Escriba el correo del cliente en la pestaña Clientes: sin él no se puede reclamar.",
  nextChooseAddress: (fill: Filling) =>
    `Elija en la pestaña Clientes a qué correo escribir (${fill.list("addresses")}): hasta entonces no se reclama.`,
  nextDraftWaits: () => "Su borrador espera en Gmail: envíelo o bórrelo para que siga el plan.",
  nextSettleUnknown: () =>
    "Hay un correo que quizá se envió: marque si salió o no para que siga el plan.",
  nextUnderWay: () => "Su correo está en camino: la próxima ejecución comprueba si salió.",
  nextMendTab: () =>
    "Una fila de este cliente en nuestras pestañas no se puede leer: corríjala (vea los avisos) y se reclamará.",
  nextLedgerFull: () =>
    "El registro de envíos está lleno: quite del libro facturas cobradas antiguas para que se reclame.",
};

/** How late an invoice is, or how far off its due date. */
export function lateness(fill: Filling): string {
  const days = fill.number("days");
  if (days > 0) return `${fill.days("days")} de atraso`;
  return days === 0 ? "vence ese día" : `vence el ${fill.day("dueOn")}`;
}

/** What went before, when anything did. */
export function before(fill: Filling): string {
  if (!fill.has("previous")) return "";
  return `, después de «${fill.stage("previous")}» el ${fill.day("previousOn")}`;
}

/** The text with its first letter as a capital. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
