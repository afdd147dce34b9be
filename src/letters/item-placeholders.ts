import type { Placeholder } from "./placeholders.ts";

/** What a template may use inside `{{#facturas}}`, `{{#abonos}}` and `{{#totales}}`, besides all others. */
export const itemPlaceholders = {
  invoices: {
    number: {
      es: ["numero", "número de la factura"],
      en: ["number", "invoice number"],
      also: ["invoiceNumber", "numeroFactura"],
      kind: "text",
    },
    issueDate: {
      es: ["emision", "fecha de emisión"],
      en: ["issueDate", "issue date"],
      also: ["fechaEmision"],
      kind: "text",
    },
    dueDate: {
      es: ["vencimiento", "fecha de vencimiento"],
      en: ["dueDate", "due date"],
      also: ["fechaVencimiento", "vence"],
      kind: "text",
    },
    amount: {
      es: ["importe", "total de la factura"],
      en: ["amount", "the invoice's total"],
      also: ["monto"],
      kind: "text",
    },
    openBalance: {
      es: ["saldo", "saldo pendiente"],
      en: ["openBalance", "open balance"],
      also: ["saldoPendiente", "balance"],
      kind: "text",
    },
    daysPastDue: {
      es: ["diasDeAtraso", "días de atraso: 12"],
      en: ["daysPastDue", "days past due: 12"],
      also: ["diasAtraso"],
      kind: "text",
    },
    overdueFor: {
      es: ["atraso", "lo mismo con la palabra: 12 días"],
      en: ["overdueFor", "the same with its word: 12 days"],
      kind: "text",
    },
    link: {
      es: ["enlace", "enlace a la factura"],
      en: ["link", "link to the invoice"],
      kind: "text",
    },
  },
  credits: {
    number: {
      es: ["numero", "número del abono"],
      en: ["number", "number of the credit note"],
      kind: "text",
    },
    issueDate: {
      es: ["emision", "fecha de emisión"],
      en: ["issueDate", "issue date"],
      also: ["fechaEmision"],
      kind: "text",
    },
    amount: {
      es: ["importe", "importe a favor del cliente"],
      en: ["amount", "amount in the customer's favour"],
      also: ["monto", "saldo", "openBalance"],
      kind: "text",
    },
  },
  totals: {
    currency: {
      es: ["moneda", "código de la moneda"],
      en: ["currency", "currency code"],
      kind: "text",
    },
    amount: {
      es: ["importe", "total pendiente en esa moneda"],
      en: ["amount", "total owed in that currency"],
      also: ["monto"],
      kind: "text",
    },
  },
} as const satisfies {
  readonly [list: string]: { readonly [name: string]: Placeholder };
};

/** A list over whose items a section repeats. */
export type ListName = keyof typeof itemPlaceholders;
