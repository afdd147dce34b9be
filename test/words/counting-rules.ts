import type { Language } from "../../src/receivables/customer.ts";
import { found, listed, type Rule } from "./shown-text.ts";

const counted: { readonly [language in Language]: ReadonlyMap<string, "one" | "more"> } = {
  es: pairs(`factura/facturas correo/correos recordatorio/recordatorios borrador/borradores día/días fila/filas
    tarea/tareas cliente/clientes pago/pagos mensaje/mensajes destinatario/destinatarios pregunta/preguntas
    columna/columnas aviso/avisos abono/abonos mes/meses semana/semanas llamada/llamadas vez/veces
    contacto/contactos cuenta/cuentas vencida/vencidas pendiente/pendientes minuto/minutos hora/horas cobro/cobros
    celda/celdas página/páginas estado/estados persona/personas`),
  en: pairs(`invoice/invoices email/emails mail/mails reminder/reminders draft/drafts day/days row/rows task/tasks
    customer/customers payment/payments message/messages recipient/recipients question/questions column/columns
    notice/notices credit/credits month/months week/weeks call/calls time/times contact/contacts account/accounts
    minute/minutes hour/hours cell/cells page/pages statement/statements person/people`),
};

function pairs(written: string): ReadonlyMap<string, "one" | "more"> {
  const words = listed(written).map((pair) => pair.split("/"));
  return new Map(words.flatMap(([one = "", more = ""]) => [[one, "one"] as const, [more, "more"]]));
}

const ofMany = "han|son|están|quedan|faltan|saldrían|saldrán|esperan|vencen|siguen|were|are|have";
const verbAfterOne = new RegExp(
  `(?<![\\d.,])1[ \\u00a0]\\p{L}+(?: (?:no|se|le))* (?:${ofMany})(?!\\p{L})`,
  "giu",
);
const verbBeforeOne = new RegExp(`(?<!\\p{L})(?:${ofMany})[ \\u00a0]1(?![\\d.,:])`, "giu");
const ofOne = "falta|queda|saldría|saldrá|espera|was|has";
const verbBeforeMore = new RegExp(
  `(?<!\\p{L})(?:${ofOne})[ \\u00a0](?!1[ \\u00a0])\\d+[ \\u00a0]\\p{L}+`,
  "giu",
);

/** What is counted agrees with its number: 1 factura, 0 facturas; it is not "faltan 1 día". */
export const counting: Rule = ({ text, language }) => {
  const nouns = [...text.matchAll(/(?<![\d.,/:–-])(\d+)[ \u00a0](\p{L}+)/gu)];
  const wrong = nouns.filter(([, number, word = ""]) => {
    const form = counted[language].get(word.toLowerCase());
    return form !== undefined && (form === "one") !== (Number(number) === 1);
  });
  const verbs = [verbAfterOne, verbBeforeOne].flatMap((pattern) => found(text, pattern));
  const few = found(text, verbBeforeMore).filter((words) =>
    counted[language].has(words.split(/[ \u00a0]/).pop() ?? ""),
  );
  return [...wrong.map(([whole]) => whole), ...verbs, ...few].map(
    (words) => `"${words}" does not agree with its number`,
  );
};
