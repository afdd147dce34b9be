import type { Sentences } from "./sentence-text.ts";

const mails = {
  es: "{mails} {mails#correo|correos}",
  en: "{mails} {mails#email|emails}",
};

/** What the preview says around the plan's own sentences. */
export const previewWords = {
  none: { es: "Ahora no saldría ningún correo.", en: "No email would go out now." },
  due: {
    es: `Ahora {mails#saldría|saldrían} ${mails.es} ({total}):`,
    en: `${mails.en} would go out now ({total}):`,
  },
  planned: {
    es: `{mails#Espera|Esperan} su confirmación ${mails.es} ({total}):`,
    en: `Waiting for your confirmation: ${mails.en} ({total}):`,
  },
  waiting: { es: `En espera: ${mails.es}:`, en: `Waiting: ${mails.en}:` },
  tasks: {
    es: "Por hacer, {tasks} {tasks#tarea|tareas}:",
    en: "To do, {tasks} {tasks#task|tasks}:",
  },
  contact: {
    es: "• {customer} ({to}): {stage:stage}, debe {total}. {reason}",
    en: "• {customer} ({to}): {stage:stage}, owes {total}. {reason}",
  },
} as const satisfies Sentences;
