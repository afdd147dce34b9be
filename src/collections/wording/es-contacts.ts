import { before, capital } from "./es-next-steps.ts";
import type { Filling } from "./filling.ts";

/** Why a contact goes out, waits or does not, in Spanish. */
export const spanishContacts = {
  contactDue: (fill: Filling) => `${why(fill)}.`,
  contactLeft: (fill: Filling) =>
    `${why(fill)}; queda como borrador en Gmail para que usted lo envíe.`,
  contactCall: (fill: Filling) =>
    fill.has("phone")
      ? `${why(fill)}; llame al ${fill.text("phone")}.`
      : `${why(fill)}; llame al cliente (su teléfono no está en la pestaña Clientes).`,
  queuedForWindow: (fill: Filling) =>
    `${why(fill)}; ahora está fuera del horario de envío: sale el ${fill.weekday("on")} desde las ${fill.time("from")}.`,
  queuedForGap: (fill: Filling) =>
    `${why(fill)}; último correo el ${fill.day("lastOn")} y al menos ${fill.days("gap")} entre correos: sale el ${fill.weekday("on")}.`,
  queuedForWeek: (fill: Filling) =>
    `${why(fill)}; ya recibió ${fill.number("mails")} ${fill.number("mails") === 1 ? "correo" : "correos"} en siete días, el máximo: sale el ${fill.weekday("on")}.`,
  queuedForCall: (fill: Filling) =>
    `${why(fill)}; hubo un contacto el ${fill.day("lastOn")} y debe pasar al menos ${fill.days("gap")} entre un correo y una llamada: toca el ${fill.weekday("on")}.`,
  queuedForAddress: (fill: Filling) =>
    `${why(fill)}; a ${fill.text("address")} ya se le escribió el ${fill.day("lastOn")} por otro cliente: sale el ${fill.weekday("on")}.`,
  queuedForQuota: (fill: Filling) =>
    `${why(fill)}; no queda cuota de Gmail para ${recipients(fill.number("recipients"))} hoy (${fill.number("left")} de ${fill.number("cap")} libres): sale el ${fill.weekday("on")}.`,
  queuedAfterRefusal: (fill: Filling) =>
    `${why(fill)}; hoy se rechazó su correo: se intenta otra vez el ${fill.weekday("on")}. Revise la dirección.`,
  plannedUnconfirmed: (fill: Filling) =>
    `${why(fill)}; no sale nada hasta que usted confirme la primera lista.`,
  plannedWhileStopped: (fill: Filling) =>
    `${why(fill)}; todo está detenido hasta el ${fill.day("until")} por usted.`,
  plannedForYes: (fill: Filling) => `${why(fill)}; esta etapa espera su visto bueno.`,
  skippedDraftWaits: (fill: Filling) =>
    `${why(fill)}; no se escribe porque un borrador para este cliente espera en Gmail: envíelo o bórrelo.`,
  skippedUnknown: (fill: Filling) =>
    `${why(fill)}; no se escribe porque quizá ya salió un correo para este cliente: marque si se envió o no.`,
  skippedUnderWay: (fill: Filling) =>
    `${why(fill)}; no se escribe porque un correo para este cliente ya está en camino.`,
};

/** What the contact is and why it is due. */
function why(fill: Filling): string {
  const days = fill.number("days");
  const late =
    days > 0
      ? `${fill.days("days")} de atraso`
      : days === 0
        ? "vence hoy"
        : `vence el ${fill.day("dueOn")}`;
  return `${capital(fill.stage("stage"))}: ${late}${before(fill)}${invoices(fill.number("invoices"))}`;
}

function invoices(count: number): string {
  return count > 1 ? `; reúne ${count} facturas` : "";
}

function recipients(count: number): string {
  return count === 1 ? "1 destinatario" : `${count} destinatarios`;
}
