import type { Language } from "../../receivables/customer.ts";
import type { Values } from "./slot-formats.ts";

/** Part of a sentence, or what chooses it by the values. */
export type Phrase = string | ((values: Values) => string);

/** What several sentences say alike; they name it as `{+name}`. */
export const phrases: { readonly [name: string]: { readonly [language in Language]: Phrase } } = {
  cell: { es: "{place} («{header}»)", en: '{place} ("{header}")' },
  leftOut: {
    es: "mientras tanto la fila no cuenta[ y no se reclama a {held}]",
    en: "until then the row does not count[ and {held} is not chased]",
  },
  rows: { es: "{rows#fila|filas} {rows:list}", en: "{rows#row|rows} {rows:list}" },
  otherRow: {
    es: (values) => (isFirst(values) ? "otra fila" : "la fila {firstRow}"),
    en: (values) => (isFirst(values) ? "another row" : "row {firstRow}"),
  },
  why: {
    es: "{stage:Stage}: {+lateToday}{+before}{+several}",
    en: "{stage:Stage}: {+lateToday}{+before}{+several}",
  },
  before: {
    es: "[, después de «{previous:stage}» el {previousOn:day}]",
    en: "[, after {previous:stage} on {previousOn:day}]",
  },
  several: {
    es: (values) => (Number(values["invoices"]) > 1 ? "; reúne {invoices} facturas" : ""),
    en: (values) => (Number(values["invoices"]) > 1 ? "; covers {invoices} invoices" : ""),
  },
  late: {
    es: (values) => late(values, "{days:days} de atraso", "vence ese día", "vence el {dueOn:day}"),
    en: (values) => late(values, "{days:days} past due", "due that day", "due on {dueOn:day}"),
  },
  lateToday: {
    es: (values) => late(values, "", "vence hoy", "") || "{+late}",
    en: (values) => late(values, "", "due today", "") || "{+late}",
  },
};

function late({ days }: Values, after: string, onDay: string, ahead: string): string {
  const past = Number(days ?? 0);
  if (past > 0) return after;
  return past === 0 ? onDay : ahead;
}

/** Whether a repeated number is told of its first row. */
function isFirst({ firstRow, cell }: Values): boolean {
  return firstRow !== undefined && String(cell).replace(/^.*\D/, "") === String(firstRow);
}
