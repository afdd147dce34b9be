import type { Language } from "../../receivables/customer.ts";

/** Titles of the preview's parts. */
export type PreviewWords = {
  readonly due: (count: number, total: string) => string;
  readonly planned: (count: number, total: string) => string;
  readonly waiting: (count: number) => string;
  readonly tasks: (count: number) => string;
  readonly owes: (amount: string) => string;
};

const mails = (count: number) => (count === 1 ? "1 correo" : `${count} correos`);
const englishMails = (count: number) => (count === 1 ? "1 mail" : `${count} mails`);

/** What the preview says around the plan's own sentences. */
export const previewWords: { readonly [language in Language]: PreviewWords } = {
  es: {
    due: (count, total) =>
      count === 0
        ? "Ahora no saldría ningún correo."
        : `Ahora saldrían ${mails(count)} (${total}):`,
    planned: (count, total) => `Esperan su confirmación ${mails(count)} (${total}):`,
    waiting: (count) => `En espera: ${mails(count)}:`,
    tasks: (count) => (count === 1 ? "Por hacer, 1 tarea:" : `Por hacer, ${count} tareas:`),
    owes: (amount) => `debe ${amount}`,
  },
  en: {
    due: (count, total) =>
      count === 0
        ? "No mail would leave now."
        : `${englishMails(count)} would leave now (${total}):`,
    planned: (count, total) => `Waiting for your confirmation: ${englishMails(count)} (${total}):`,
    waiting: (count) => `Waiting: ${englishMails(count)}:`,
    tasks: (count) => (count === 1 ? "To do, 1 task:" : `To do, ${count} tasks:`),
    owes: (amount) => `owes ${amount}`,
  },
};
