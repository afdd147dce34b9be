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
    es: "¿En qué moneda [está «{example}»|están los importes]?",
    en: 'Which currency [is "{example}"|are the amounts] in?',
  },
  defaultTerms: {
    es: "Hay facturas sin vencimiento ni condiciones. ¿Qué plazo tienen por defecto?",
    en: "Some invoices have neither due date nor terms. What are the terms by default?",
  },
};

/** A question of a kind that has no words. */
export const otherQuestion: SentenceText = { es: "{about} {example}", en: "{about} {example}" };

/** A choice that is a column's letter. */
export const columnChoice: SentenceText = {
  es: "Columna {about}[ («{header}»)]",
  en: 'Column {about}[ ("{header}")]',
};

/** Choices whose words depend on the question's kind; `#` stands for any number. */
export const kindChoices: Sentences = {
  "column:none": { es: "ninguna", en: "none" },
  "headerRow:#": { es: "fila {about}", en: "row {about}" },
  "terms:default": { es: "las habituales del cliente", en: "the customer's usual ones" },
  "terms:0": { es: "al contado", en: "due on receipt" },
  "terms:#": { es: "{about} días", en: "{about} days" },
  "defaultTerms:#": { es: "{about} días", en: "{about} days" },
};

/** What an answer that is typed may look like, by the question's kind. */
export const placeholders: Sentences = {
  currency: { es: "EUR", en: "EUR" },
  column: { es: "F", en: "F" },
  headerRow: { es: "1", en: "1" },
  terms: { es: "30 días", en: "30 days" },
  defaultTerms: { es: "30 días", en: "30 days" },
};

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
