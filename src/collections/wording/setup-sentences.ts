import type { Sentences } from "./sentence-text.ts";

/** What the commands of setting up answer. */
export const setupSentences = {
  saved: { es: "Guardado. {label}[: {value}].", en: "Saved. {label}[: {value}]." },
  restored: {
    es: "{label}: vale de nuevo lo habitual[ ({value})].",
    en: "{label}: the usual holds again[ ({value})].",
  },
  unchanged: { es: "{label}: ya estaba así.", en: "{label}: it was like that already." },
  badValue: {
    es: "{label}: [«{typed}» no sirve|eso no sirve]. Escriba {expected}.",
    en: '{label}: ["{typed}" will not do|that will not do]. Enter {expected}.',
  },
  badPicture: {
    es: "{label}: ese archivo no sirve. Elija {expected}.",
    en: "{label}: that file will not do. Choose {expected}.",
  },
  noSetting: {
    es: "No hay ningún ajuste «{name}»: vuelva a abrir el panel.",
    en: 'There is no setting "{name}": open the panel again.',
  },
  busy: {
    es: "Ahora mismo se está trabajando en este libro: no se ha cambiado nada. Pruebe otra vez en un minuto.",
    en: "Work on this workbook is going on right now: nothing was changed. Try again in a minute.",
  },
  notSetUp: {
    es: "Antes ponga Cóbralo en marcha en este libro.",
    en: "First set Cóbralo up in this workbook.",
  },
  undone: { es: "Deshecho: todo queda como antes.", en: "Undone: everything is as before." },
  answered: { es: "Anotado: {answer}.", en: "Noted: {answer}." },
  questionsLeft: {
    es: "{questions#Queda|Quedan} {questions} {questions#pregunta|preguntas} por responder; mientras tanto no cuentan las filas que dependen de ello.",
    en: "{questions} {questions#question is|questions are} left to answer; until then the rows that depend on it do not count.",
  },
  answerTakenBack: {
    es: "Su respuesta queda retirada.",
    en: "Your answer is taken back.",
  },
  answerNotOffered: {
    es: "«{answer}» no es una de las respuestas: elija {choices:list}.",
    en: '"{answer}" is not one of the answers: choose {choices:list}.',
  },
  noAnswer: { es: "Escriba o elija una respuesta.", en: "Enter or choose an answer." },
  answerUnfit: {
    es: "«{answer}» no responde a esa pregunta[: pruebe con algo como {example}].",
    en: '"{answer}" does not answer that question[: try something like {example}].',
  },
  noQuestion: {
    es: "Esa pregunta ya no está abierta: vuelva a cargar el panel.",
    en: "That question is no longer open: load the panel again.",
  },
  sheetChosen: {
    es: "Hoja de facturas: «{sheet}», {invoices} {invoices#factura|facturas}.",
    en: 'Invoice sheet: "{sheet}", {invoices} {invoices#invoice|invoices}.',
  },
  sheetUnread: {
    es: "Hoja de facturas: «{sheet}». Todavía no se puede leer.",
    en: 'Invoice sheet: "{sheet}". It cannot be read yet.',
  },
  noSuchSheet: {
    es: "Este libro no tiene ninguna hoja de facturas «{sheet}»: elija otra.",
    en: 'This workbook has no invoice sheet "{sheet}": choose another.',
  },
  planChosen: { es: "Plan de cobro: {plan:plan}.", en: "Collection plan: {plan:plan}." },
  noSuchPlan: {
    es: "No hay ningún plan «{plan}»: elija {known:list}.",
    en: 'There is no plan "{plan}": choose {known:list}.',
  },
  becameSender: {
    es: "Desde ahora envía {account}[ en lugar de {before}]; la hoja se mira cada hora.",
    en: "From now on {account} sends[ instead of {before}]; the sheet is looked at every hour.",
  },
  confirmFirst: {
    es: "No sale nada hasta que usted confirme la primera lista.",
    en: "Nothing goes out before you have confirmed the first list.",
  },
  scheduleOn: {
    es: "Envío automático encendido: la hoja se mira cada hora.",
    en: "Automatic sending is on: the sheet is looked at every hour.",
  },
  scheduleOff: {
    es: "Envío automático apagado: solo sale lo que usted envíe desde el panel o el menú.",
    en: "Automatic sending is off: only what you send from the panel or the menu goes out.",
  },
  scheduleOfOther: {
    es: "El envío automático lo lleva {account}: enciéndalo o apáguelo desde esa cuenta, o asuma usted el envío.",
    en: "{account} runs the automatic sending: switch it on or off from that account, or take over the sending.",
  },
  started: {
    es: "En marcha: {invoices} {invoices#factura|facturas}, {overdue} {overdue#vencida|vencidas}.",
    en: "Set up: {invoices} {invoices#invoice|invoices}, {overdue} overdue.",
  },
  columnsAdded: {
    es: "A la derecha de su tabla hay {columns} {columns#columna nueva|columnas nuevas}.",
    en: "There {columns#is|are} {columns} new {columns#column|columns} to the right of your table.",
  },
  tabsAdded: {
    es: "Pestañas nuevas: {tabs:list}.",
    en: "New tabs: {tabs:list}.",
  },
  nothingSent: { es: "No se ha enviado nada.", en: "Nothing was sent." },
  answerFirst: {
    es: "Todavía no se ha tocado nada: responda antes a «{question}».",
    en: 'Nothing was touched yet: first answer "{question}".',
  },
} as const satisfies Sentences;

/** What the setup view says of who sends, when, and what cannot be done. */
export const setupViewSentences = {
  senderNone: {
    es: "Todavía no envía ninguna cuenta por este libro.",
    en: "No account sends for this workbook yet.",
  },
  senderOwn: {
    es: "Los correos salen de esta cuenta, {account}.",
    en: "Emails go out from this account, {account}.",
  },
  senderOther: {
    es: "Los correos salen de {account}; esta cuenta no envía nada.",
    en: "Emails go out from {account}; this account sends nothing.",
  },
  scheduleStopped: {
    es: "Todo está detenido hasta el {day:day}, ese día incluido.",
    en: "Everything is stopped until {day:day}, that day included.",
  },
  scheduleWatching: {
    es: "Hasta el {day:day} no se envía nada: solo se anota qué habría salido.",
    en: "Until {day:day} nothing is sent: it is only noted what would have gone out.",
  },
  scheduleUnconfirmed: {
    es: "No sale nada hasta que usted confirme la primera lista.",
    en: "Nothing goes out before you have confirmed the first list.",
  },
  scheduleOther: {
    es: "El envío automático lo lleva {account}.",
    en: "{account} runs the automatic sending.",
  },
  scheduleOff: {
    es: "El envío automático está apagado: solo sale lo que usted envíe.",
    en: "Automatic sending is off: only what you send goes out.",
  },
  scheduleOn: {
    es: "Cada hora se mira la hoja y sale lo que toque ({weekdays}, {from:time}-{to:time})[; el próximo día de envío es el {next:weekday}].",
    en: "The sheet is looked at every hour and what is due goes out ({weekdays}, {from:time}-{to:time})[; the next sending day is {next:weekday}].",
  },
} as const satisfies Sentences;

/** What cannot be done and why, a sentence each. */
export const limitSentences = {
  noMail: {
    es: "Esta edición no envía correos: no pide permiso sobre Gmail, y sin él no puede comprobar qué salió ni evitar que algo salga dos veces. Para enviar, use la copia propia.",
    en: "This edition sends no email: it asks for no access to Gmail, and without it cannot check what went out nor keep anything from going out twice. To send, use the copy of your own.",
  },
  noDrafts: {
    es: "Tampoco deja borradores ni sigue la conversación con el cliente: hace falta el mismo permiso.",
    en: "Nor does it leave drafts or go on with the customer's conversation: that takes the same access.",
  },
  noReplies: {
    es: "Las respuestas de sus clientes y los correos devueltos todavía no se detectan: anote usted promesas, pausas y direcciones nuevas.",
    en: "Replies of your customers and returned emails are not noticed yet: note promises, pauses and new addresses yourself.",
  },
  noPhone: {
    es: "En el móvil Google no muestra ni menú ni panel: desde allí escriba en las columnas «Pausa hasta» y «Prometido para», que se leen igual.",
    en: 'On a phone Google shows neither menu nor panel: from there type into the columns "Paused until" and "Promised for", which are read all the same.',
  },
} as const satisfies Sentences;
