/** A word that a template may use for one value; in English templates it is called as in code. */
export type Placeholder = {
  /** Name in Spanish templates. */
  readonly es: string;
  /** Further names understood, in either language. */
  readonly also?: readonly string[];
  /** `list` repeats a section per item; `flag` is only asked, never printed; `setting` is text the owner sets. */
  readonly kind: "text" | "setting" | "flag" | "list";
};

/** What every template may use; the keys are the values' names in code. */
export const letterPlaceholders = {
  /** The customer's name. */
  customer: { es: "cliente", kind: "text", also: ["nombreCliente", "customerName"] },
  /** The customer's contact person. */
  contactName: {
    es: "contacto",
    kind: "text",
    also: ["contact", "personaDeContacto", "nombreContacto"],
  },
  /** Your business's name (settings). */
  businessName: { es: "empresa", kind: "setting", also: ["business", "company", "negocio"] },
  /** Name of the person writing. */
  senderName: { es: "remitente", kind: "text", also: ["sender"] },
  /** E-mail address of the person writing. */
  senderEmail: { es: "correoRemitente", kind: "text", also: ["correo", "email"] },
  /** Your signature; without one, sender and business. */
  signature: { es: "firma", kind: "text" },
  /** Total owed, one per currency, credits deducted. */
  total: {
    es: "total",
    kind: "text",
    also: ["importeTotal", "totalOwed", "saldoTotal", "totalPendiente"],
  },
  /** What is already past due, one per currency. */
  totalOverdue: { es: "totalVencido", kind: "text" },
  /** What is not yet past due, one per currency. */
  totalNotDue: { es: "totalPorVencer", kind: "text" },
  /** Credits in the customer's favour, one per currency. */
  totalCredits: { es: "totalAbonos", kind: "text" },
  /** How many invoices are listed: 3. */
  invoiceCount: {
    es: "cantidadFacturas",
    kind: "text",
    also: ["numeroDeFacturas", "numeroFacturas"],
  },
  /** Oldest due date of the invoices. */
  oldestDueDate: { es: "vencimientoMasAntiguo", kind: "text" },
  /** First due date that has not passed. */
  nextDueDate: { es: "proximoVencimiento", kind: "text" },
  /** Days past due of the oldest invoice: 12. */
  daysPastDue: { es: "diasDeAtraso", kind: "text", also: ["diasAtraso"] },
  /** The same with its word: 12 days, 1 day. */
  overdueFor: { es: "atraso", kind: "text" },
  /** Last day to pay that the notice gives. */
  deadline: { es: "fechaLimite", kind: "text" },
  /** Your account (settings). */
  bankAccount: { es: "cuentaBancaria", kind: "setting", also: ["cuenta", "iban", "clabe"] },
  /** Your payment link (settings), a button in the mail. */
  payLink: { es: "enlaceDePago", kind: "setting", also: ["linkDePago", "paymentLink"] },
  /** Agreed payment terms. */
  terms: { es: "condiciones", kind: "text", also: ["condicionesDePago", "paymentTerms"] },
  /** Day of the letter. */
  today: { es: "hoy", kind: "text", also: ["fecha", "date"] },
  /** Section: a single invoice is listed. */
  oneInvoice: { es: "unaFactura", kind: "flag" },
  /** Section: several invoices are listed. */
  severalInvoices: { es: "variasFacturas", kind: "flag" },
  /** Table of invoices and totals; as a section, once per invoice. */
  invoices: { es: "facturas", kind: "list" },
  /** Section: once per credit note. */
  credits: { es: "abonos", kind: "list", also: ["notasDeCredito", "creditNotes"] },
  /** Section: once per currency. */
  totals: { es: "totales", kind: "list" },
} as const satisfies { readonly [name: string]: Placeholder };

/** Names of the values a whole letter has. */
export type LetterPlaceholder = keyof typeof letterPlaceholders;
