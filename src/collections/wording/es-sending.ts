import type { Filling } from "./filling.ts";

/** What the sending of mail says, in Spanish. */
export const spanishSending = {
  noDocument: () => "No hay ningún libro abierto: no se ha escrito ni enviado nada.",
  noProperties: () =>
    "No se pueden leer las propiedades del documento: no se ha escrito ni enviado nada. Recargue el libro y pruebe otra vez.",
  noLock: () =>
    "No se ha podido bloquear el documento: no se ha escrito ni enviado nada. Pruebe otra vez en unos minutos.",
  noMailbox: () =>
    "No hay acceso a Gmail: no se ha enviado nada. Conceda el permiso en «Poner en marcha»; la edición de Marketplace no lo tiene.",
  anotherRun: () =>
    "Otra ejecución está enviando ahora mismo: esta no ha hecho nada. La próxima sigue donde aquella acabe.",
  foreignWorkbook: () =>
    "Este libro es una copia de otro: los avisos están apagados. Use «Poner en marcha» si también debe enviar desde aquí.",
  newerState: () =>
    "Una versión más nueva de Cóbralo ha trabajado en este libro: actualice esta copia antes de enviar.",
  unreadableState: (fill: Filling) =>
    `No se puede leer el registro de envíos (${fill.text("key")}): no se envía nada para no repetir correos. Use «Ver el diagnóstico».`,
  otherSender: (fill: Filling) =>
    `La cuenta que envía por este libro es ${fill.text("account")}: desde la suya no se envía nada. Puede asumir el envío en «Poner en marcha».`,
  stoppedUntil: (fill: Filling) => `Todo está detenido hasta el ${fill.day("day")} por usted.`,
  softStop: () => "Se acabó el tiempo de esta ejecución: la próxima sigue con el resto.",
  outboxFull: () =>
    "Hay demasiados correos pendientes de aclarar: márquelos como enviados o no enviados para que sigan los demás.",
  interrupted: (fill: Filling) =>
    `La ejecución se interrumpió (${fill.text("detail")}): la próxima comprueba qué salió y sigue.`,
  quotaRefused: (fill: Filling) =>
    `Gmail no admite más envíos hoy (${fill.text("detail")}): el resto sale cuando se renueve la cuota.`,
  permissionRefused: (fill: Filling) =>
    `Gmail no permite enviar con esta cuenta (${fill.text("detail")}): conceda de nuevo el permiso en «Poner en marcha».`,
  addressRefused: (fill: Filling) =>
    `Gmail rechazó la dirección (${fill.text("detail")}): corrija el correo del cliente en la pestaña Clientes.`,
  quotaShort: () => "No queda cuota de envío para hoy: sale el próximo día de envío.",
  underWay: () => "Su correo ya está en camino: la próxima ejecución comprueba si salió.",
  draftWaiting: () =>
    "Un borrador para este cliente espera en Gmail: envíelo o bórrelo; hasta entonces no recibe otro aviso.",
  unknownBefore: () =>
    "Un correo anterior a este cliente quizá salió: márquelo como enviado o no enviado; hasta entonces no recibe otro aviso.",
  failedToday: () => "Hoy ya se rechazó un correo a este cliente: se intenta otra vez mañana.",
  mailedToday: () => "A este cliente ya se le ha escrito hoy.",
  ledgerFull: () =>
    "El registro de envíos está lleno: no se reclaman facturas nuevas. Quite del libro las facturas cobradas más antiguas.",
  threadUnread: (fill: Filling) =>
    `No se pudo leer la conversación anterior (${fill.text("detail")}): se intenta en la próxima ejecución.`,
  staleDraft: () =>
    "El correo preparado ya no era actual y se retiró sin enviarlo: se prepara de nuevo.",
  sentByHand: () => "Lo envió usted desde Gmail.",
  sentFoundLater: () => "Salió; se encontró después en los enviados de Gmail.",
  leftAsDraft: () => "Queda como borrador en Gmail: revíselo y envíelo.",
  editedDraft: () => "Usted cambió el borrador: queda en sus manos y no se envía solo.",
  personTouched: () =>
    "Alguien escribió a esa dirección a la vez: compruebe en Gmail si el aviso salió y márquelo.",
  draftDiscarded: () =>
    "Usted descartó el borrador: esta etapa se da por pasada y el plan sigue con la siguiente.",
  changedMeanwhile: () =>
    "Algo cambió en el libro mientras se preparaba el correo: se retiró sin enviarlo y se decide de nuevo.",
  letterProblem: (fill: Filling) => fill.text("text"),
  activityTold: (fill: Filling) => fill.text("text"),
  markedSent: (fill: Filling) => `Marcado como enviado el ${fill.text("day")}.`,
};
