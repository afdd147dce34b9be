import type { Sentences } from "./sentence-text.ts";

/** Why a contact goes out, waits or does not. */
export const contactSentences = {
  contactDue: {
    es: "{+why}.",
    en: "{+why}.",
  },
  contactLeft: {
    es: "{+why}; queda como borrador en Gmail para que usted lo envíe.",
    en: "{+why}; it is left as a draft in Gmail for you to send.",
  },
  contactCall: {
    es: "{+why}; [llame al {phone}|llame al cliente (su teléfono no está en la pestaña Clientes)].",
    en: "{+why}; [call {phone}|call the customer (no telephone in the Customers tab)].",
  },
  queuedForWindow: {
    es: "{+why}; ahora está fuera del horario de envío: sale el {on:weekday} desde las {from:time}.",
    en: "{+why}; outside the sending hours now: it goes out on {on:weekday} from {from:time}.",
  },
  queuedForGap: {
    es: "{+why}; último correo el {lastOn:day} y al menos {gap:days} entre correos: sale el {on:weekday}.",
    en: "{+why}; last email on {lastOn:day} and at least {gap:days} between emails: it goes out on {on:weekday}.",
  },
  queuedForWeek: {
    es: "{+why}; ya recibió {mails} {mails#correo|correos} en siete días, el máximo: sale el {on:weekday}.",
    en: "{+why}; already {mails} {mails#email|emails} in seven days, the most allowed: it goes out on {on:weekday}.",
  },
  queuedForCall: {
    es: "{+why}; hubo un contacto el {lastOn:day} y debe pasar al menos {gap:days} entre un correo y una llamada: toca el {on:weekday}.",
    en: "{+why}; last contact on {lastOn:day} and at least {gap:days} between an email and a call: it follows on {on:weekday}.",
  },
  queuedForAddress: {
    es: "{+why}; a {address} ya se le escribió el {lastOn:day} por otro cliente: sale el {on:weekday}.",
    en: "{+why}; {address} was written to on {lastOn:day} for another customer: it goes out on {on:weekday}.",
  },
  queuedForQuota: {
    es: "{+why}; no queda cuota de Gmail para {recipients} {recipients#destinatario|destinatarios} hoy ({left} de {cap} libres): sale el {on:weekday}.",
    en: "{+why}; no Gmail quota left for {recipients} {recipients#recipient|recipients} today ({left} of {cap} free): it goes out on {on:weekday}.",
  },
  queuedAfterRefusal: {
    es: "{+why}; hoy se rechazó su correo: se intenta otra vez el {on:weekday}. Revise la dirección.",
    en: "{+why}; its email was refused today: it is tried again on {on:weekday}. Check the address.",
  },
  plannedUnconfirmed: {
    es: "{+why}; no sale nada hasta que usted confirme la primera lista.",
    en: "{+why}; nothing goes out until you have confirmed the first list.",
  },
  plannedWhileStopped: {
    es: "{+why}; todo está detenido hasta el {until:day} por usted.",
    en: "{+why}; you have stopped everything until {until:day}.",
  },
  plannedWhileWatching: {
    es: "{+why}; semana de observación hasta el {until:day}: no sale nada y en Actividad se anota qué habría salido.",
    en: "{+why}; week of watching until {until:day}: nothing goes out, and what would have gone out is noted in Activity.",
  },
  watchedMail: {
    es: "{+why}; no salió nada: es la semana de observación.",
    en: "{+why}; nothing went out: it is the week of watching.",
  },
  watchedDraft: {
    es: "{+why}; habría quedado como borrador en Gmail, pero es la semana de observación.",
    en: "{+why}; it would have been left as a draft in Gmail, but it is the week of watching.",
  },
  plannedForYes: {
    es: "{+why}; esta etapa espera su visto bueno.",
    en: "{+why}; this stage waits for your approval.",
  },
  skippedDraftWaits: {
    es: "{+why}; no se escribe porque un borrador para este cliente espera en Gmail: envíelo o bórrelo.",
    en: "{+why}; not written because a draft to this customer is waiting in Gmail: send or delete it.",
  },
  skippedUnknown: {
    es: "{+why}; no se escribe porque quizá ya salió un correo para este cliente: dígalo en «Aclarar correos dudosos».",
    en: '{+why}; not written because an email to this customer may have gone out: say so in "Settle doubtful emails".',
  },
  skippedUnderWay: {
    es: "{+why}; no se escribe porque un correo para este cliente ya está en camino.",
    en: "{+why}; not written because an email to this customer is under way.",
  },
} as const satisfies Sentences;
