import { parseIsoDay, type Day } from "../../src/receivables/calendar.ts";
import type { CurrencyCode } from "../../src/receivables/money.ts";
import type { Template } from "../../src/receivables/template.ts";
import type { MailCredit, MailInput, MailInvoice } from "../../src/letters/mail-input.ts";

export const euro = "EUR" as CurrencyCode;
export const dollar = "USD" as CurrencyCode;

export function onDay(text: string): Day {
  const day = parseIsoDay(text);
  if (day === null) throw new Error(`Cannot use "${text}": no such day`);
  return day;
}

export const today = onDay("2026-03-20");

export function anInvoice(changes: Partial<MailInvoice> = {}): MailInvoice {
  return {
    number: "F-2026-014",
    issuedOn: onDay("2026-02-06"),
    dueOn: onDay("2026-03-08"),
    currency: euro,
    total: 121_000,
    openBalance: 121_000,
    daysPastDue: 12,
    link: null,
    ...changes,
  };
}

/** One overdue by a day, one in another currency with a link, one not yet due. */
export const threeInvoices: readonly MailInvoice[] = [
  anInvoice({ openBalance: 60_500 }),
  anInvoice({
    number: "F-2026-019",
    issuedOn: onDay("2026-02-17"),
    dueOn: onDay("2026-03-19"),
    currency: dollar,
    total: 234_550,
    openBalance: 234_550,
    daysPastDue: 1,
    link: "https://facturas.example.com/F-2026-019?a=1&b=2",
  }),
  anInvoice({
    number: "F-2026-023",
    issuedOn: onDay("2026-02-25"),
    dueOn: onDay("2026-03-27"),
    total: 9_999,
    openBalance: 9_999,
    daysPastDue: -7,
  }),
];

export const aCredit: MailCredit = {
  number: "R-2026-002",
  issuedOn: onDay("2026-03-02"),
  currency: euro,
  amount: 5_000,
};

export const aTemplate: Template = {
  id: "reminder1",
  language: "es",
  treatment: "usted",
  country: null,
  subject: "Recordatorio",
  text: "Total: {{total}}",
};

/** The least a mail can be made of: customer, invoices and an account's address. */
export function aMail(changes: Partial<MailInput> = {}): MailInput {
  const template = changes.template ?? aTemplate;
  return {
    template,
    style: { language: template.language, country: null },
    customer: { name: "Talleres Ibáñez, S. L.", contactName: null, terms: null },
    sender: {
      name: "owner@example.com",
      address: "owner@example.com",
      businessName: null,
      bankAccount: null,
      payLink: null,
      signature: null,
      legalFooter: null,
    },
    to: ["pagos@ibanez.example.com"],
    cc: [],
    invoices: [anInvoice()],
    credits: [],
    today,
    deadline: null,
    attachments: [],
    thread: null,
    key: "0f3a",
    ...changes,
  };
}

/** The same with everything that an owner may set. */
export function aFullMail(changes: Partial<MailInput> = {}): MailInput {
  const english = changes.template?.language === "en";
  return aMail({
    customer: {
      name: "Talleres Ibáñez, S. L.",
      contactName: "Compras Ibáñez",
      terms: english ? "30 days" : "30 días fecha factura",
    },
    sender: {
      name: "Cobros Peña",
      address: "cobros@imprentapena.example.com",
      businessName: "Imprenta Peña",
      bankAccount: "ES91 2100 0418 4502 0005 1332",
      payLink: "https://pagos.example.com/imprenta-pena",
      signature: null,
      legalFooter: "Imprenta Peña, S. L. · NIF B12345674 · Polígono Ejemplo, nave 1",
    },
    invoices: threeInvoices,
    credits: [aCredit],
    ...changes,
  });
}
