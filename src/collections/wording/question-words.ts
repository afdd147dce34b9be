import type { Sentences, SentenceText } from "./sentence-text.ts";

/** Questions by the kind of their id; `about` is what follows the kind, `example` a cell that shows the doubt. */
export const questionWords: Sentences = {
  invoiceSheet: {
    es: "Varias pestañas parecen listas de facturas. ¿Cuál es la suya?",
    en: "Several tabs look like lists of invoices. Which one is yours?",
  },
  headerRow: {
    es: "¿En qué fila están los encabezados?",
    en: "Which row holds the headers?",
  },
  column: {
    es: "¿Qué columna es «{about}»?[ (por ejemplo: {example})]",
    en: 'Which column is "{about}"?[ (for example: {example})]',
  },
  dateOrder: {
    es: "Columna {about}: ¿cómo se lee [«{example}»|la fecha]?",
    en: 'Column {about}: how is ["{example}"|the date] read?',
  },
  decimalMark: {
    es: "Columna {about}: [en «{example}», ]¿qué signo separa los decimales?",
    en: 'Column {about}: [in "{example}", ]which sign stands before the decimals?',
  },
  status: {
    es: "¿Qué significa el estado «{about}» en su hoja?",
    en: 'What does the status "{about}" mean in your sheet?',
  },
  terms: {
    es: "¿Qué plazo son las condiciones «{about}»?",
    en: 'How long are the terms "{about}"?',
  },
  currency: {
    es: "¿En qué moneda está «{example}»?",
    en: 'Which currency is "{example}" in?',
  },
  defaultTerms: {
    es: "Hay facturas sin vencimiento ni condiciones. ¿Qué plazo tienen por defecto?",
    en: "Some invoices have neither due date nor terms. What are the terms by default?",
  },
};

/** A question of a kind that has no words. */
export const otherQuestion: SentenceText = { es: "{about} {example}", en: "{about} {example}" };

/** A choice that is a column's letter. */
export const columnChoice: SentenceText = { es: "Columna {about}", en: "Column {about}" };

/** Choices that are not shown as they are. */
export const choiceWords: Sentences = {
  dmy: { es: "día, mes, año", en: "day, month, year" },
  mdy: { es: "mes, día, año", en: "month, day, year" },
  ymd: { es: "año, mes, día", en: "year, month, day" },
  ".": { es: "el punto", en: "the point" },
  ",": { es: "la coma", en: "the comma" },
  paid: { es: "cobrada", en: "paid" },
  partial: { es: "cobrada en parte", en: "partly paid" },
  unpaid: { es: "pendiente", en: "unpaid" },
  overdue: { es: "vencida", en: "overdue" },
  draft: { es: "borrador", en: "draft" },
  sent: { es: "enviada", en: "sent" },
  cancelled: { es: "anulada", en: "void" },
  disputed: { es: "en disputa", en: "disputed" },
  uncollectible: { es: "incobrable", en: "uncollectible" },
  refunded: { es: "reembolsada", en: "refunded" },
  none: { es: "no dice nada del cobro", en: "it says nothing of payment" },
};
