import type { Sentences } from "./sentence-text.ts";

/** What happens next with an invoice, when and why. */
export const nextStepSentences = {
  nextContact: {
    es: "{stage:Stage} el {on:day}: {+late}{+before}.",
    en: "{stage:Stage} on {on:day}: {+late}{+before}.",
  },
  nextContactToday: {
    es: "{stage:Stage} hoy: {+lateToday}{+before}.",
    en: "{stage:Stage} today: {+lateToday}{+before}.",
  },
  nextPlanned: {
    es: "{stage:Stage} en cuanto lo confirme: {+late}{+before}.",
    en: "{stage:Stage} as soon as you confirm: {+late}{+before}.",
  },
  nextAfterLast: {
    es: "Plan de cobro terminado con «{previous:stage}» el {previousOn:day}: decida cómo seguir.",
    en: "The collection plan ended with the {previous:stage} on {previousOn:day}: decide how to go on.",
  },
  nextNoStages: {
    es: "El plan de cobro «{plan}» no tiene más etapas para esta factura: decida cómo seguir.",
    en: 'The collection plan "{plan}" has no more stages for this invoice: decide how to go on.',
  },
  nextNothingPaid: {
    es: "Nada: está cobrada.",
    en: "Nothing: it is paid.",
  },
  nextNothingCancelled: {
    es: "Nada: está anulada.",
    en: "Nothing: it is cancelled.",
  },
  nextNothingUncollectible: {
    es: "Nada: está dada por incobrable.",
    en: "Nothing: it is written off.",
  },
  nextNothingDraft: {
    es: "Nada hasta que se emita.",
    en: "Nothing until it is issued.",
  },
  nextNothingFuture: {
    es: "Nada hasta su fecha de emisión, {on:day}.",
    en: "Nothing until its issue date, {on:day}.",
  },
  nextNothingCredit: {
    es: "Se descuenta de lo que debe el cliente.",
    en: "It is taken off what the customer owes.",
  },
  nextNothingSettled: {
    es: "Nada: ya está saldado.",
    en: "Nothing: it is settled.",
  },
  nextNothingDuplicate: {
    es: "Nada: ya cuenta la fila que repite. Borre una de las dos.",
    en: "Nothing: the row that it repeats counts already. Delete one of the two.",
  },
  nextFixDuplicate: {
    es: "Corrija el número repetido {invoiceNumber}: hasta entonces no se reclama.",
    en: "Correct the repeated number {invoiceNumber}: it is not chased until then.",
  },
  nextFixContradiction: {
    es: "Corrija {cell} o {otherCell}: hasta entonces no se reclama.",
    en: "Correct {cell} or {otherCell}: it is not chased until then.",
  },
  nextGiveDate: {
    es: "Escriba su vencimiento o sus condiciones, o fije unas condiciones por defecto: hasta entonces no se reclama.",
    en: "Enter its due date or its terms, or set default terms: it is not chased until then.",
  },
  nextAnswer: {
    es: "Responda: {question:question} Hasta entonces no se reclama.",
    en: "Answer: {question:question} It is not chased until then.",
  },
  nextFixDay: {
    es: "Corrija en su fila la fecha que no se puede leer (vea los avisos): hasta entonces no se reclama.",
    en: "Correct the date in its row that cannot be read (see the warnings): it is not chased until then.",
  },
  nextConfirmKey: {
    es: "No tiene número de factura: diga que sí en Ajustes a «Reclamar facturas sin número» y se reclamará.",
    en: 'It has no invoice number: say yes in Setup to "Chase invoices without a number" and it will be chased.',
  },
  nextAwaitPromise: {
    es: "Se espera el pago prometido para el {on:day}; si no llega, siguen los avisos desde el {resumesOn:day}.",
    en: "Payment is awaited, promised for {on:day}; without it reminders go on from {resumesOn:day}.",
  },
  nextAwaitInstalment: {
    es: "Se espera [el plazo del {on:day}|el próximo plazo de su plan de pagos].",
    en: "[The instalment of {on:day}|The next instalment of its plan] is awaited.",
  },
  nextResolveDispute: {
    es: "Resuelva la disputa; al cerrarla en Acuerdos siguen los avisos.",
    en: "Resolve the dispute; once it is closed in Agreements reminders go on.",
  },
  nextAfterPause: {
    es: "En pausa[: los avisos siguen después del {until:day}| sin fecha de fin: quítela para que sigan los avisos].",
    en: "Paused[: reminders go on after {until:day}| without an end: remove the pause and reminders go on].",
  },
  nextDirectDebit: {
    es: "Nada: se cobra por domiciliación, sin avisos.",
    en: "Nothing: the bank collects it by direct debit, without reminders.",
  },
  nextDoNotContact: {
    es: "Nada: el cliente está marcado como «no contactar» en la pestaña Clientes.",
    en: 'Nothing: the customer is marked "do not contact" in the Customers tab.',
  },
  nextSmall: {
    es: "Nada: el saldo es menor que el mínimo que se reclama ({smallest:amounts}).",
    en: "Nothing: the balance is under the smallest one that is chased ({smallest:amounts}).",
  },
  nextCovered: {
    es: "Nada: los abonos del cliente en {currency} cubren lo vencido. Aplíquelos.",
    en: "Nothing: the customer's credits in {currency} cover what is overdue. Apply them.",
  },
  nextGiveAddress: {
    es: "Escriba el correo del cliente en la pestaña Clientes: sin él no se puede reclamar.",
    en: "Enter the customer's email address in the Customers tab: without it no reminder can go out.",
  },
  nextChooseAddress: {
    es: "Elija en la pestaña Clientes a qué correo escribir ({addresses:list}): hasta entonces no se reclama.",
    en: "Choose in the Customers tab which address to write to ({addresses:list}): it is not chased until then.",
  },
  nextDraftWaits: {
    es: "Su borrador espera en Gmail: envíelo o bórrelo para que siga el plan.",
    en: "Its draft is waiting in Gmail: send or delete it and the plan goes on.",
  },
  nextSettleUnknown: {
    es: "Hay un correo que quizá se envió: dígalo en «Aclarar correos dudosos» para que siga el plan.",
    en: 'There is an email that may have gone out: say so in "Settle doubtful emails" and the plan goes on.',
  },
  nextUnderWay: {
    es: "Su correo está en camino: la próxima ejecución comprueba si salió.",
    en: "Its email is under way: the next run checks whether it went out.",
  },
  nextMendTab: {
    es: "Algo en nuestras pestañas que afecta a este cliente no se puede leer: corríjalo (vea los avisos) y se reclamará.",
    en: "Something in our tabs that concerns this customer cannot be read: mend it (see the warnings) and it will be chased.",
  },
  nextLedgerFull: {
    es: "El registro de envíos está lleno: quite del libro facturas cobradas antiguas para que se reclame.",
    en: "The record of what was sent is full: take old paid invoices out of the workbook and it will be chased.",
  },
} as const satisfies Sentences;
