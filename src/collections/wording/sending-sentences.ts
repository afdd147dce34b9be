import type { Sentences } from "./sentence-text.ts";

/** What the sending of mail says. */
export const sendingSentences = {
  noDocument: {
    es: "No hay ningún libro abierto: no se ha escrito ni enviado nada.",
    en: "No workbook is open: nothing was written or sent.",
  },
  noProperties: {
    es: "No se pueden leer las propiedades del documento: no se ha escrito ni enviado nada. Recargue el libro y pruebe otra vez.",
    en: "The document's properties cannot be read: nothing was written or sent. Reload the workbook and try again.",
  },
  noLock: {
    es: "No se ha podido bloquear el documento: no se ha escrito ni enviado nada. Pruebe otra vez en unos minutos.",
    en: "The document could not be locked: nothing was written or sent. Try again in a few minutes.",
  },
  noMailbox: {
    es: "No hay acceso a Gmail: no se ha enviado nada. Conceda el permiso en «Poner en marcha»; la edición de Marketplace no lo tiene.",
    en: 'There is no access to Gmail: nothing was sent. Grant the permission in "Set up"; the Marketplace edition has none.',
  },
  anotherRun: {
    es: "Otra ejecución está enviando ahora mismo: esta no ha hecho nada. La próxima sigue donde aquella acabe.",
    en: "Another run is sending right now: this one did nothing. The next goes on where that one ends.",
  },
  foreignWorkbook: {
    es: "Este libro es una copia de otro: los avisos están apagados. Use «Poner en marcha» si también debe enviar desde aquí.",
    en: 'This workbook is a copy of another: reminders are off. Use "Set up" if it is to send as well.',
  },
  newerState: {
    es: "Una versión más nueva de Cóbralo ha trabajado en este libro: actualice esta copia antes de enviar.",
    en: "A newer version of Cóbralo has worked in this workbook: update this copy before sending.",
  },
  unreadableState: {
    es: "No se puede leer el registro de envíos ({key}): no se envía nada para no repetir correos. Use «Ver el diagnóstico».",
    en: 'The record of what was sent ({key}) cannot be read: nothing is sent, so that no email goes twice. Use "Show diagnostics".',
  },
  otherSender: {
    es: "La cuenta que envía por este libro es {account}: desde la suya no se envía nada. Puede asumir el envío en «Poner en marcha».",
    en: 'The account that sends for this workbook is {account}: yours sends nothing. You can take over in "Set up".',
  },
  stoppedUntil: {
    es: "Todo está detenido hasta el {day:day} por usted.",
    en: "You have stopped everything until {day:day}.",
  },
  softStop: {
    es: "Se acabó el tiempo de esta ejecución: la próxima sigue con el resto.",
    en: "This run was out of time: the next goes on with the rest.",
  },
  nextChunk: {
    es: "Su turno llega con el siguiente envío.",
    en: "Its turn comes with the next batch.",
  },
  outboxFull: {
    es: "Hay demasiados correos pendientes de aclarar: use «Aclarar correos dudosos» para que sigan los demás.",
    en: 'Too many emails are waiting to be settled: use "Settle doubtful emails" so that the others can go.',
  },
  interrupted: {
    es: "La ejecución se interrumpió ({detail}): la próxima comprueba qué salió y sigue.",
    en: "The run was interrupted ({detail}): the next checks what went out and goes on.",
  },
  quotaRefused: {
    es: "Gmail no admite más envíos hoy ({detail}): el resto sale cuando se renueve la cuota.",
    en: "Gmail takes no more email today ({detail}): the rest goes out when the quota is renewed.",
  },
  permissionRefused: {
    es: "Gmail no permite enviar con esta cuenta ({detail}): conceda de nuevo el permiso en «Poner en marcha».",
    en: 'Gmail does not let this account send ({detail}): grant the permission again in "Set up".',
  },
  addressRefused: {
    es: "Gmail rechazó la dirección ({detail}): corrija el correo del cliente en la pestaña Clientes.",
    en: "Gmail refused the address ({detail}): correct the customer's email address in the Customers tab.",
  },
  quotaShort: {
    es: "No queda cuota de envío para hoy: sale el próximo día de envío.",
    en: "No sending quota is left today: it goes out on the next sending day.",
  },
  underWay: {
    es: "Su correo ya está en camino: la próxima ejecución comprueba si salió.",
    en: "Its email is under way: the next run checks whether it went out.",
  },
  draftWaiting: {
    es: "Un borrador para este cliente espera en Gmail: envíelo o bórrelo; hasta entonces no recibe otro aviso.",
    en: "A draft to this customer is waiting in Gmail: send or delete it; until then no other reminder goes out.",
  },
  unknownBefore: {
    es: "Un correo anterior a este cliente quizá salió: dígalo en «Aclarar correos dudosos»; hasta entonces no recibe otro aviso.",
    en: 'An earlier email to this customer may have gone out: say so in "Settle doubtful emails"; until then no other reminder goes out.',
  },
  failedToday: {
    es: "Hoy ya se rechazó un correo a este cliente: se intenta otra vez mañana.",
    en: "An email to this customer was refused today: it is tried again tomorrow.",
  },
  mailedToday: {
    es: "A este cliente ya se le ha escrito hoy.",
    en: "This customer was written to today already.",
  },
  tooManyInvoices: {
    es: "Son demasiadas facturas para un solo correo ({count}): anote las cobradas y las incobrables o escriba usted a este cliente.",
    en: "There are too many invoices for one email ({count}): mark those that are paid or uncollectible, or write to this customer yourself.",
  },
  ledgerFull: {
    es: "El registro de envíos está lleno: no se reclaman facturas nuevas. Quite del libro las facturas cobradas más antiguas.",
    en: "The record of what was sent is full: no new invoices are chased. Take the oldest paid invoices out of the workbook.",
  },
  threadUnread: {
    es: "No se pudo leer la conversación anterior ({detail}): se intenta en la próxima ejecución.",
    en: "The conversation so far could not be read ({detail}): the next run tries again.",
  },
  staleDraft: {
    es: "El correo preparado ya no era actual y se retiró sin enviarlo: se prepara de nuevo.",
    en: "The email that was prepared was out of date and was withdrawn unsent: it is prepared anew.",
  },
  sentByHand: {
    es: "Lo envió usted desde Gmail.",
    en: "You sent it from Gmail.",
  },
  sentFoundLater: {
    es: "Salió; se encontró después en los enviados de Gmail.",
    en: "It went out; it was found later among Gmail's sent mail.",
  },
  leftAsDraft: {
    es: "Queda como borrador en Gmail: revíselo y envíelo.",
    en: "It is left as a draft in Gmail: check and send it.",
  },
  editedDraft: {
    es: "Usted cambió el borrador: queda en sus manos y no se envía solo.",
    en: "You changed the draft: it is yours now and not sent by itself.",
  },
  personTouched: {
    es: "Alguien escribió a esa dirección a la vez: compruebe en Gmail si el aviso salió y dígalo en «Aclarar correos dudosos».",
    en: 'Somebody wrote to that address at the same time: check in Gmail whether the reminder went out and say so in "Settle doubtful emails".',
  },
  draftDiscarded: {
    es: "Usted descartó el borrador: esta etapa se da por pasada y el plan sigue con la siguiente.",
    en: "You discarded the draft: this stage counts as passed and the plan goes on with the next.",
  },
  changedMeanwhile: {
    es: "Algo cambió en el libro mientras se preparaba el correo: se retiró sin enviarlo y se decide de nuevo.",
    en: "Something changed in the workbook while the email was prepared: it was withdrawn unsent and is decided anew.",
  },
  ownColumnsUnwritten: {
    es: "No se han podido rellenar las columnas propias ({detail}): los avisos salen igual. Revise si la hoja está protegida y use «Actualizar la hoja».",
    en: 'The columns of our own could not be filled ({detail}): reminders go out all the same. Check whether the sheet is protected and use "Update the sheet".',
  },
  letterProblem: {
    es: "{text}",
    en: "{text}",
  },
  activityTold: {
    es: "{text}",
    en: "{text}",
  },
} as const satisfies Sentences;
