/** Words a template may use for one value, and what a person is told about it. */
export type Placeholder = {
  /** Name in Spanish templates, and what it stands for. */
  readonly es: readonly [name: string, meaning: string];
  /** Name in English templates, and what it stands for. */
  readonly en: readonly [name: string, meaning: string];
  /** Further names understood, in either language. */
  readonly also?: readonly string[];
  /** `list` repeats a section per item; `flag` is only asked, never printed; `setting` is text the owner sets. */
  readonly kind: "text" | "setting" | "flag" | "list";
};

/** What every template may use; the keys are the values' names in code. */
export const letterPlaceholders = {
  customer: {
    es: ["cliente", "nombre del cliente"],
    en: ["customer", "the customer's name"],
    also: ["nombreCliente", "customerName"],
    kind: "text",
  },
  contactName: {
    es: ["contacto", "persona de contacto del cliente"],
    en: ["contactName", "the customer's contact person"],
    also: ["contact", "personaDeContacto", "nombreContacto"],
    kind: "text",
  },
  businessName: {
    es: ["empresa", "nombre de su empresa (ajustes)"],
    en: ["businessName", "your business's name (settings)"],
    also: ["business", "company", "negocio"],
    kind: "setting",
  },
  senderName: {
    es: ["remitente", "nombre de quien escribe"],
    en: ["senderName", "name of the person writing"],
    also: ["sender"],
    kind: "text",
  },
  senderEmail: {
    es: ["correoRemitente", "correo de quien escribe"],
    en: ["senderEmail", "e-mail address of the person writing"],
    also: ["correo", "email"],
    kind: "text",
  },
  signature: {
    es: ["firma", "su firma; sin ella, remitente y empresa"],
    en: ["signature", "your signature; without one, sender and business"],
    kind: "text",
  },
  total: {
    es: ["total", "total pendiente, uno por moneda, abonos descontados"],
    en: ["total", "total owed, one per currency, credits deducted"],
    also: ["importeTotal", "totalOwed", "saldoTotal", "totalPendiente"],
    kind: "text",
  },
  totalOverdue: {
    es: ["totalVencido", "lo que ya ha vencido, uno por moneda"],
    en: ["totalOverdue", "what is already past due, one per currency"],
    kind: "text",
  },
  totalNotDue: {
    es: ["totalPorVencer", "lo que todavía no ha vencido, uno por moneda"],
    en: ["totalNotDue", "what is not yet past due, one per currency"],
    kind: "text",
  },
  totalCredits: {
    es: ["totalAbonos", "abonos a favor del cliente, uno por moneda"],
    en: ["totalCredits", "credits in the customer's favour, one per currency"],
    kind: "text",
  },
  invoiceCount: {
    es: ["cantidadFacturas", "cuántas facturas figuran: 3"],
    en: ["invoiceCount", "how many invoices are listed: 3"],
    also: ["numeroDeFacturas", "numeroFacturas"],
    kind: "text",
  },
  oldestDueDate: {
    es: ["vencimientoMasAntiguo", "vencimiento más antiguo de las facturas"],
    en: ["oldestDueDate", "oldest due date of the invoices"],
    kind: "text",
  },
  nextDueDate: {
    es: ["proximoVencimiento", "primer vencimiento que aún no ha pasado"],
    en: ["nextDueDate", "first due date that has not passed"],
    kind: "text",
  },
  daysPastDue: {
    es: ["diasDeAtraso", "días de atraso de la factura más antigua: 12"],
    en: ["daysPastDue", "days past due of the oldest invoice: 12"],
    also: ["diasAtraso"],
    kind: "text",
  },
  overdueFor: {
    es: ["atraso", "lo mismo con la palabra: 12 días, 1 día"],
    en: ["overdueFor", "the same with its word: 12 days, 1 day"],
    kind: "text",
  },
  deadline: {
    es: ["fechaLimite", "último día para pagar que da el aviso"],
    en: ["deadline", "last day to pay that the notice gives"],
    kind: "text",
  },
  bankAccount: {
    es: ["cuentaBancaria", "su cuenta (ajustes)"],
    en: ["bankAccount", "your account (settings)"],
    also: ["cuenta", "iban", "clabe"],
    kind: "setting",
  },
  payLink: {
    es: ["enlaceDePago", "su enlace de pago (ajustes), en el correo un botón"],
    en: ["payLink", "your payment link (settings), a button in the mail"],
    also: ["linkDePago", "paymentLink"],
    kind: "setting",
  },
  terms: {
    es: ["condiciones", "condiciones de pago acordadas"],
    en: ["terms", "agreed payment terms"],
    also: ["condicionesDePago", "paymentTerms"],
    kind: "text",
  },
  today: {
    es: ["hoy", "día de la carta"],
    en: ["today", "day of the letter"],
    also: ["fecha", "date"],
    kind: "text",
  },
  oneInvoice: {
    es: ["unaFactura", "sección: solo figura una factura"],
    en: ["oneInvoice", "section: a single invoice is listed"],
    kind: "flag",
  },
  severalInvoices: {
    es: ["variasFacturas", "sección: figuran varias facturas"],
    en: ["severalInvoices", "section: several invoices are listed"],
    kind: "flag",
  },
  invoices: {
    es: ["facturas", "tabla de facturas y totales; como sección, una vuelta por factura"],
    en: ["invoices", "table of invoices and totals; as a section, once per invoice"],
    kind: "list",
  },
  credits: {
    es: ["abonos", "sección: una vuelta por abono o nota de crédito"],
    en: ["credits", "section: once per credit note"],
    also: ["notasDeCredito", "creditNotes"],
    kind: "list",
  },
  totals: {
    es: ["totales", "sección: una vuelta por moneda"],
    en: ["totals", "section: once per currency"],
    kind: "list",
  },
} as const satisfies { readonly [name: string]: Placeholder };

/** Names of the values a whole letter has. */
export type LetterPlaceholder = keyof typeof letterPlaceholders;
