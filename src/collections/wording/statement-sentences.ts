import type { Sentences } from "./sentence-text.ts";

/** What became of a statement, or why it was not mailed. */
export const statementSentences = {
  statementAsked: {
    es: "Lo pidió usted.",
    en: "You asked for it.",
  },
  statementSent: {
    es: "Estado de cuenta enviado a {customer} ({to:list}).",
    en: "Statement sent to {customer} ({to:list}).",
  },
  statementDrafted: {
    es: "El estado de cuenta de {customer} queda como borrador en Gmail: revíselo y envíelo.",
    en: "The statement of {customer} is left as a draft in Gmail: check and send it.",
  },
  statementReady: {
    es: "El estado de cuenta está listo: «{fileName}».",
    en: 'The statement is ready: "{fileName}".',
  },
  statementUnprinted: {
    es: "No se ha podido hacer el PDF ({detail}) y no se ha enviado nada: pruebe otra vez en unos minutos.",
    en: "The PDF could not be made ({detail}) and nothing was sent: try again in a few minutes.",
  },
  statementNoCustomer: {
    es: "Ese cliente ya no está en la lista de facturas: actualice el panel.",
    en: "That customer is no longer in the invoice list: load the panel again.",
  },
  statementNothingOpen: {
    es: "{customer} no tiene nada pendiente.",
    en: "{customer} owes nothing.",
  },
  statementNoMailbox: {
    es: "Esta edición no envía correos: guarde el estado de cuenta y envíelo usted.",
    en: "This edition sends no email: save the statement and send it yourself.",
  },
  statementUnconfirmed: {
    es: "No sale ningún correo hasta que usted confirme la primera lista; mientras tanto puede guardar el estado de cuenta.",
    en: "No email goes out before you have confirmed the first list; until then you can save the statement.",
  },
  statementWatching: {
    es: "Es la semana de observación: hasta el {until:day} no sale ningún correo; mientras tanto puede guardar el estado de cuenta.",
    en: "It is the week of watching: no email goes out until {until:day}; until then you can save the statement.",
  },
  statementOtherSender: {
    es: "Por este libro envía {account}: pídalo desde esa cuenta, guarde el estado de cuenta o asuma usted el envío en «Poner en marcha».",
    en: '{account} sends for this workbook: ask for it from that account, save the statement, or take over in "Set up".',
  },
  statementNoContact: {
    es: "La pestaña Clientes dice de {customer} «no contactar»: no se le envía nada.",
    en: 'The Customers tab says "do not contact" of {customer}: nothing is sent to it.',
  },
  statementUnreadRow: {
    es: "Una fila de {customer} en Clientes, Pagos o Acuerdos no se puede leer: corríjala y vuelva a pedirlo.",
    en: "A row of {customer} in Customers, Payments or Agreements cannot be read: mend it and ask again.",
  },
  statementNoAddress: {
    es: "No hay ningún correo de {customer}: escríbalo en la pestaña Clientes y vuelva a pedirlo.",
    en: "There is no email address of {customer}: enter it in the Customers tab and ask again.",
  },
  statementDoubtful: {
    es: "No está claro a qué correo escribir a {customer} ({addresses:list}): ponga el bueno en la pestaña Clientes y vuelva a pedirlo.",
    en: "It is not clear which address of {customer} to write to ({addresses:list}): put the right one in the Customers tab and ask again.",
  },
  statementSentToday: {
    es: "Hoy ya se le envió su estado de cuenta: puede guardarlo y enviarlo usted.",
    en: "Its statement was sent today already: you can save it and send it yourself.",
  },
  statementUnderWay: {
    es: "Su estado de cuenta de hoy ya está en camino o espera como borrador en Gmail: envíelo o bórrelo allí; si no lo ve, vuelva a pedirlo dentro de diez minutos.",
    en: "Its statement of today is under way or waits as a draft in Gmail: send or delete it there; if you do not see it, ask again in ten minutes.",
  },
  statementQuotaShort: {
    es: "No queda cuota de envío para hoy: guarde el estado de cuenta o vuelva a pedirlo mañana.",
    en: "No sending quota is left today: save the statement or ask again tomorrow.",
  },
  statementFailedToday: {
    es: "Hoy Gmail ya rechazó un correo a este cliente: corrija su dirección en la pestaña Clientes y vuelva a pedirlo mañana.",
    en: "Gmail refused an email to this customer today: correct its address in the Customers tab and ask again tomorrow.",
  },
  statementChanged: {
    es: "Algo cambió en el libro mientras se preparaba: se retiró sin enviarlo. Vuelva a pedirlo.",
    en: "Something changed in the workbook while it was prepared: it was withdrawn unsent. Ask again.",
  },
} as const satisfies Sentences;
