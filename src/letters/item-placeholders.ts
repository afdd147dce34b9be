import type { Placeholder } from "./placeholders.ts";

/** What a template may use inside `{{#facturas}}`, `{{#abonos}}` and `{{#totales}}`, besides all others. */
export const itemPlaceholders = {
  invoices: {
    /** Invoice number. */
    number: { es: "numero", kind: "text", also: ["invoiceNumber", "numeroFactura"] },
    /** Issue date. */
    issueDate: { es: "emision", kind: "text", also: ["fechaEmision"] },
    /** Due date. */
    dueDate: { es: "vencimiento", kind: "text", also: ["fechaVencimiento", "vence"] },
    /** The invoice's total. */
    amount: { es: "importe", kind: "text", also: ["monto"] },
    /** Open balance. */
    openBalance: { es: "saldo", kind: "text", also: ["saldoPendiente", "balance"] },
    /** Days past due: 12. */
    daysPastDue: { es: "diasDeAtraso", kind: "text", also: ["diasAtraso"] },
    /** The same with its word: 12 days. */
    overdueFor: { es: "atraso", kind: "text" },
    /** Link to the invoice. */
    link: { es: "enlace", kind: "text" },
  },
  credits: {
    /** Number of the credit note. */
    number: { es: "numero", kind: "text" },
    /** Issue date. */
    issueDate: { es: "emision", kind: "text", also: ["fechaEmision"] },
    /** Amount in the customer's favour. */
    amount: { es: "importe", kind: "text", also: ["monto", "saldo", "openBalance"] },
  },
  totals: {
    /** Currency code. */
    currency: { es: "moneda", kind: "text" },
    /** Total owed in that currency. */
    amount: { es: "importe", kind: "text", also: ["monto"] },
  },
} as const satisfies {
  readonly [list: string]: { readonly [name: string]: Placeholder };
};

/** A list over whose items a section repeats. */
export type ListName = keyof typeof itemPlaceholders;
