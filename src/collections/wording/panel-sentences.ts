import type { Sentences } from "./sentence-text.ts";

/** What Today and the customer's view say beside what the plan itself says. */
export const panelSentences = {
  moreWarnings: {
    es: "Hay {left} {left#aviso|avisos} más: corrija estos primero.",
    en: "There {left#is|are} {left} more {left#warning|warnings}: mend these first.",
  },
  noNumber: { es: "Sin número, fila {row}", en: "No number, row {row}" },
  openEnd: { es: "día en que usted la termine", en: "you end it" },
  undated: { es: "Sin fecha", en: "No date" },
  paid: {
    es: "Pago de {amount:amounts}[ de la factura {invoice}][, {method}][ ({reference})].",
    en: "Payment of {amount:amounts}[ for invoice {invoice}][, {method}][ ({reference})].",
  },
  paidBack: {
    es: "Devolución de {amount:amounts}[ de la factura {invoice}][, {method}][ ({reference})].",
    en: "Refund of {amount:amounts}[ for invoice {invoice}][, {method}][ ({reference})].",
  },
  told: {
    es: "{what}: {outcome}[ ({invoices:list})].",
    en: "{what}: {outcome}[ ({invoices:list})].",
  },
  toldWhy: {
    es: "{what}: {outcome}[ ({invoices:list})]. {why}",
    en: "{what}: {outcome}[ ({invoices:list})]. {why}",
  },
} as const satisfies Sentences;

/** How payments usually come in, by language; what the Pagos tab holds goes first. */
export const usualMethods = {
  es: ["Transferencia", "Domiciliación", "Tarjeta", "Efectivo", "Cheque"],
  en: ["Bank transfer", "Direct debit", "Card", "Cash", "Cheque"],
} as const;
