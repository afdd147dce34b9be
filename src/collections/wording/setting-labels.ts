import type { Sentences } from "./sentence-text.ts";

/** What the panel calls each of its settings. */
export const settingLabels = {
  businessName: { es: "Nombre de su negocio", en: "Your business name" },
  senderName: { es: "Quién firma", en: "Who signs" },
  senderEmail: { es: "Correo del remitente", en: "Sender's email" },
  signature: { es: "Firma", en: "Signature" },
  language: { es: "Idioma", en: "Language" },
  logo: { es: "Logotipo", en: "Logo" },
  brandColour: { es: "Color", en: "Colour" },
  bankAccount: { es: "Cuenta bancaria", en: "Bank account" },
  payLink: { es: "Enlace de pago", en: "Payment link" },
  legalFooter: { es: "Pie legal", en: "Legal footer" },
  defaultTerms: { es: "Plazo por defecto", en: "Default terms" },
  paymentDays: { es: "Días de pago", en: "Payment days" },
  dueDateShift: {
    es: "Si el vencimiento cae en festivo",
    en: "When a due date falls on a holiday",
  },
  windowHours: { es: "Horario de envío", en: "Sending hours" },
  windowDays: { es: "Días de envío", en: "Sending days" },
  minimumGapDays: { es: "Días entre dos correos", en: "Days between two emails" },
  mailsInSevenDays: { es: "Correos por semana", en: "Emails a week" },
  smallestBalance: { es: "Saldo mínimo", en: "Smallest balance" },
  graceWorkingDays: { es: "Margen tras una promesa", en: "Grace after a promise" },
  keyConfirmed: { es: "Reclamar facturas sin número", en: "Chase invoices without a number" },
} as const satisfies Sentences;
