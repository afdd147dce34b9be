import { joinedList } from "./joined-list.ts";
import type { Wording } from "./wording.ts";

/** Spanish as written in Spain. */
export const spanish: Wording = {
  days: (count) => (count === 1 ? "1\u00a0día" : `${count}\u00a0días`),
  list: (parts) => joinedList(parts, "es"),
  invoiceTable: {
    caption: (day) => `Situación a ${day}`,
    number: "Factura",
    issued: "Emisión",
    due: "Vencimiento",
    overdueFor: "Atraso",
    openBalance: "Importe pendiente",
    total: "Total pendiente",
    credit: "Abono",
    dueToday: "vence hoy",
    notDueYet: "por vencer",
    inFavour: "a su favor",
    totalInFavour: "Saldo a su favor",
  },
  payButton: "Pagar ahora",
  noNumber: "sin número",
  statement: {
    title: "Estado de cuenta",
    fileName: "Estado de cuenta",
    asOf: (day) => `A ${day}`,
    customer: "Cliente",
    taxId: "NIF",
    issuer: "Emisor",
    invoicesIn: (currency) => `Facturas pendientes en ${currency}`,
    invoiceTotal: "Importe",
    paid: "Pagado",
    daysPastDue: "Días de atraso",
    creditsIn: (currency) => `Abonos y pagos sin aplicar en ${currency}`,
    unapplied: "Abonos y pagos sin aplicar",
    aging: "Antigüedad del saldo",
    notDue: "Por vencer",
    noDate: "Sin vencimiento",
    daysBetween: (first, last) => `${first}–${last} días`,
    daysOver: (days) => `Más de ${days} días`,
    totalOverdue: "Total vencido",
    totalInvoices: "Total facturas",
    totalOpen: "Saldo pendiente",
    nothingOpen: "No tiene ninguna factura pendiente. Muchas gracias.",
    howToPay: "Cómo pagar",
    bankAccount: "Transferencia a la cuenta",
    payOnline: "Pago en línea",
    whomToAsk: "¿Alguna duda?",
    askAt: (name, address) =>
      name === address
        ? `Escríbanos a ${address} y le responderemos lo antes posible.`
        : `Escriba a ${name} (${address}) y le responderemos lo antes posible.`,
  },
};

/** Words that Mexico and Chile say otherwise; only the name of the tax number differs between them. */
export function americanSpanish(taxId: string): Wording {
  return {
    ...spanish,
    invoiceTable: {
      ...spanish.invoiceTable,
      openBalance: "Monto pendiente",
      credit: "Nota de crédito",
    },
    statement: {
      ...spanish.statement,
      invoiceTotal: "Monto",
      taxId,
      creditsIn: (currency) => `Notas de crédito y pagos sin aplicar en ${currency}`,
      unapplied: "Notas de crédito y pagos sin aplicar",
    },
  };
}
