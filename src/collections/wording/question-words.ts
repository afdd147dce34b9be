import type { Language } from "../../receivables/customer.ts";

type Ask = (about: string, example: string) => string;

/** Words for the choices of questions. */
export type ChoiceWords = {
  readonly column: (letter: string) => string;
  readonly fixed: { readonly [choice: string]: string | undefined };
};

type QuestionKind =
  | "invoiceSheet"
  | "headerRow"
  | "column"
  | "dateOrder"
  | "decimalMark"
  | "status"
  | "terms"
  | "currency"
  | "defaultTerms"
  | "other";

/** Questions and their choices in both languages. */
export const questionWords: {
  readonly [language in Language]: {
    readonly questions: { readonly [kind in QuestionKind]: Ask };
    readonly choices: ChoiceWords;
  };
} = {
  es: {
    questions: {
      invoiceSheet: () => "Varias pestañas parecen listas de facturas. ¿Cuál es la suya?",
      headerRow: () => "¿En qué fila están los encabezados?",
      column: (about, example) => `¿Qué columna es «${about}»? (por ejemplo: ${example})`,
      dateOrder: (about, example) => `Columna ${about}: ¿cómo se lee «${example}»?`,
      decimalMark: (about, example) =>
        `Columna ${about}: en «${example}», ¿qué signo separa los decimales?`,
      status: (about) => `¿Qué significa el estado «${about}» en su hoja?`,
      terms: (about) => `¿Qué plazo son las condiciones «${about}»?`,
      currency: (_about, example) => `¿En qué moneda está «${example}»?`,
      defaultTerms: () =>
        "Hay facturas sin vencimiento ni condiciones. ¿Qué plazo tienen por defecto?",
      other: (about, example) => `${about} ${example}`,
    },
    choices: {
      column: (letter) => `Columna ${letter}`,
      fixed: {
        dmy: "día, mes, año",
        mdy: "mes, día, año",
        ymd: "año, mes, día",
        ".": "el punto",
        ",": "la coma",
        paid: "cobrada",
        partial: "cobrada en parte",
        unpaid: "pendiente",
        overdue: "vencida",
        draft: "borrador",
        sent: "enviada",
        cancelled: "anulada",
        disputed: "en disputa",
        uncollectible: "incobrable",
        refunded: "reembolsada",
        none: "no dice nada del cobro",
      },
    },
  },
  en: {
    questions: {
      invoiceSheet: () => "Several tabs look like lists of invoices. Which one is yours?",
      headerRow: () => "Which row holds the headers?",
      column: (about, example) => `Which column is "${about}"? (for example: ${example})`,
      dateOrder: (about, example) => `Column ${about}: how is "${example}" read?`,
      decimalMark: (about, example) =>
        `Column ${about}: in "${example}", which sign stands before the decimals?`,
      status: (about) => `What does the status "${about}" mean in your sheet?`,
      terms: (about) => `How long are the terms "${about}"?`,
      currency: (_about, example) => `Which currency is "${example}" in?`,
      defaultTerms: () =>
        "Some invoices have neither due date nor terms. What are the terms by default?",
      other: (about, example) => `${about} ${example}`,
    },
    choices: {
      column: (letter) => `Column ${letter}`,
      fixed: {
        dmy: "day, month, year",
        mdy: "month, day, year",
        ymd: "year, month, day",
        ".": "the point",
        ",": "the comma",
        paid: "paid",
        partial: "partly paid",
        unpaid: "unpaid",
        overdue: "overdue",
        draft: "draft",
        sent: "sent",
        cancelled: "void",
        disputed: "disputed",
        uncollectible: "uncollectible",
        refunded: "refunded",
        none: "it says nothing of payment",
      },
    },
  },
};
