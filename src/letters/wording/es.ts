import type { Wording } from "./wording.ts";

/** Spanish as written in Spain. */
export const spanish: Wording = {
  days: (count) => (count === 1 ? "1\u00a0día" : `${count}\u00a0días`),
  list: (parts) => listed(parts),
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
  problems: {
    unknownPlaceholder: ({ template, placeholder, nearest }) =>
      `La plantilla ${template} usa {{${placeholder}}}, que no existe; ` +
      (nearest === "" ? "bórrelo en Plantillas." : `¿quería decir {{${nearest}}}?`),
    onlyInSection: ({ template, placeholder, section }) =>
      `La plantilla ${template} usa {{${placeholder}}} fuera de una lista; enciérrelo en {{#${section}}}…{{/${section}}}.`,
    unclosedSection: ({ template, section }) =>
      `En la plantilla ${template} falta cerrar {{#${section}}}; escriba {{/${section}}} donde termina.`,
    unopenedSection: ({ template, section }) =>
      `La plantilla ${template} cierra {{/${section}}} sin haberla abierto; bórrelo o escriba antes {{#${section}}}.`,
    unclosedTag: ({ template, near }) =>
      `En la plantilla ${template} falta «}}» después de «${near}».`,
    unusableTag: ({ template, tag }) =>
      `La plantilla ${template} contiene {{${tag}}}, que no se puede usar ahí; bórrelo en Plantillas.`,
    emptySubject: ({ template }) =>
      `La plantilla ${template} no tiene asunto; escríbalo en Plantillas.`,
    emptyText: ({ template }) =>
      `La plantilla ${template} no tiene texto; escríbalo en Plantillas.`,
    missingValue: ({ template, placeholder }) =>
      `La plantilla ${template} necesita {{${placeholder}}} y aquí no tiene valor; ` +
      `complételo o enciérrelo en {{#${placeholder}}}…{{/${placeholder}}}.`,
    invalidAddress: ({ address }) =>
      `«${address}» no es una dirección de correo válida; corríjala en Clientes o en la hoja.`,
    noRecipient: ({ customer }) =>
      `${customer} no tiene dirección de correo; escríbala en Clientes.`,
    nothingListed: ({ customer }) =>
      `${customer} no tiene ninguna factura que incluir en el correo.`,
  },
};

function listed(parts: readonly string[]): string {
  const last = parts[parts.length - 1] ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} y ${last}`;
}

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
