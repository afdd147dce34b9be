import type { Sentences } from "./sentence-text.ts";

/** What is said when the first list is confirmed. */
export const watchSentences = {
  listConfirmed: {
    es: "Lista confirmada[: sigue enviando {account}|: desde ahora la hoja se mira cada hora y sale lo que toque].",
    en: "List confirmed[: {account} goes on sending|: from now on the sheet is looked at every hour and what is due goes out].",
  },
  watchBegun: {
    es: "Hasta el {until}, ese día incluido, no sale nada: en Actividad se anota qué habría salido. Después los envíos salen solos[ de {account}].",
    en: "Until {until}, that day included, nothing goes out: what would have gone out is noted in Activity. After that emails go out by themselves[ from {account}].",
  },
} as const satisfies Sentences;
