import { parseIsoDay, type Day } from "../../src/receivables/calendar.ts";
import type { Agreement } from "../../src/receivables/agreement.ts";
import type { Customer, CustomerKey } from "../../src/receivables/customer.ts";
import type { Invoice, InvoiceKey } from "../../src/receivables/invoice.ts";
import type { CurrencyCode } from "../../src/receivables/money.ts";
import type { Payment } from "../../src/receivables/payment.ts";

/** The day written `YYYY-MM-DD`; a test that writes another is wrong. */
export function day(text: string): Day {
  const parsed = parseIsoDay(text);
  if (parsed === null) throw new Error(`no such day: ${text}`);
  return parsed;
}

/** The key that builders give the customer of this name. */
export function keyOf(customer: string): CustomerKey {
  return `name:${customer.toLowerCase()}` as CustomerKey;
}

let nextRow = 2;

/** An invoice of 100.00 EUR issued on 1 March and due on 31 March 2026, one row, unpaid. */
export function anInvoice(said: Partial<Invoice> = {}): Invoice {
  const row = nextRow++;
  const customer = said.customer ?? "Firma SL";
  const invoiceNumber = said.invoiceNumber === undefined ? `F-${row}` : said.invoiceNumber;
  return {
    key: `${invoiceNumber ?? row}|${customer}` as InvoiceKey,
    rows: [row],
    shownKey: `${invoiceNumber ?? ""} · ${customer}`,
    invoiceNumber,
    customer,
    customerId: null,
    taxId: null,
    customerKey: keyOf(customer),
    currency: "EUR" as CurrencyCode,
    total: 10_000,
    withholding: 0,
    paid: 0,
    statedBalance: null,
    sheetStatus: null,
    paidFlag: null,
    paidOn: null,
    issuedOn: day("2026-03-01"),
    statedDueOn: day("2026-03-31"),
    terms: null,
    termsText: null,
    isCreditNote: false,
    creditFor: null,
    addresses: ["pagos@firma.example.com"],
    link: null,
    pausedUntil: null,
    promisedFor: null,
    contradiction: null,
    duplicate: null,
    openQuestions: [],
    ...said,
  };
}

/** A customer of the Clientes tab of whom nothing but the name is said. */
export function aCustomer(said: Partial<Customer> = {}): Customer {
  const name = said.name ?? "Firma SL";
  return {
    key: keyOf(name),
    name,
    customerId: null,
    taxId: null,
    language: null,
    treatment: null,
    addresses: [],
    contactName: null,
    phone: null,
    terms: null,
    paymentDays: [],
    plan: null,
    segment: null,
    collector: null,
    isDirectDebit: false,
    pausedUntil: null,
    pauseReason: null,
    doNotContact: false,
    verifiedOn: null,
    ...said,
  };
}

/** A payment of 10.00 EUR that names no invoice. */
export function aPayment(said: Partial<Payment> = {}): Payment {
  const customer = said.customer ?? "Firma SL";
  return {
    paidOn: null,
    customerKey: keyOf(customer),
    customer,
    invoiceNumber: null,
    currency: "EUR" as CurrencyCode,
    amount: 1_000,
    method: null,
    reference: null,
    ...said,
  };
}

/** An agreement over every open invoice of the customer. */
export function anAgreement(said: Partial<Agreement> & Pick<Agreement, "kind">): Agreement {
  const customer = said.customer ?? "Firma SL";
  return {
    customerKey: keyOf(customer),
    customer,
    invoiceNumbers: [],
    amount: null,
    on: null,
    until: null,
    reason: null,
    isClosed: false,
    createdOn: null,
    row: 2,
    ...said,
  };
}
