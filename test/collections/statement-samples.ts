import { statementContent } from "../../src/collections/statement-content.ts";
import { base64Of } from "../../src/letters/base64.ts";
import { pngOf } from "../../src/letters/png.ts";
import type { StatementInput } from "../../src/letters/statement-input.ts";
import { addDays, type Day } from "../../src/receivables/calendar.ts";
import type { Language } from "../../src/receivables/customer.ts";
import type { Invoice } from "../../src/receivables/invoice.ts";
import type { CurrencyCode } from "../../src/receivables/money.ts";
import type { Payment } from "../../src/receivables/payment.ts";
import { aBook } from "../builders/book.ts";
import { aPayment, anInvoice, day } from "../builders/receivables.ts";
import { planOn } from "../builders/state.ts";

/** What a sample statement is made from; what is absent is as for a Spanish printer's customer. */
export type StatementSample = {
  readonly invoices: readonly Invoice[];
  readonly payments?: readonly Payment[];
  readonly lastStatementOn?: Day | null;
  readonly language?: Language;
  readonly country?: string;
  readonly customer?: StatementInput["customer"];
  readonly sender?: Partial<StatementInput["sender"]>;
  readonly brand?: Partial<StatementInput["brand"]>;
};

export const sampleDay = "2026-03-20";

/** A statement of 20 March 2026, its content assembled as for an owner. */
export function aStatement(sample: StatementSample): StatementInput {
  const { language = "es", payments = [], country = "ES" } = sample;
  const book = aBook(sample.invoices, { tabs: { payments } });
  const plan = planOn(book, sampleDay);
  const [first, ...others] = plan.invoices;
  if (first === undefined) throw new Error("A sample needs an invoice");
  const account = {
    invoices: [first, ...others] as const,
    payments,
    unapplied: plan.unapplied,
    lastStatementOn: sample.lastStatementOn ?? null,
  };
  return {
    style: { language, country },
    customer: sample.customer ?? { name: "Talleres Ibáñez, S. L.", taxId: "B12345674" },
    sender: {
      name: "Cobros Peña",
      address: "cobros@imprentapena.example.com",
      businessName: "Imprenta Peña",
      bankAccount: "ES91 2100 0418 4502 0005 1332",
      payLink: "https://pagos.example.com/imprenta-pena",
      signature: null,
      legalFooter: "Imprenta Peña, S. L. · NIF B12345674 · Polígono Ejemplo, nave 1",
      ...sample.sender,
    },
    brand: { logo: null, colour: null, ...sample.brand },
    asOf: plan.asOf.day,
    ...statementContent(account, [30, 60, 90], language, plan.asOf.day),
  };
}

/** Four invoices, one of them paid, with a part payment, a credit note and an earlier statement. */
export const onePage: StatementSample = {
  lastStatementOn: day("2026-02-10"),
  invoices: [
    anInvoice({ invoiceNumber: "F-2026-007", total: 72_600, ...days("2026-01-12", "2026-02-11") }),
    anInvoice({ invoiceNumber: "F-2026-014", total: 121_000, ...days("2026-02-06", "2026-03-08") }),
    anInvoice({ invoiceNumber: "F-2026-019", total: 48_400, ...days("2026-02-18", "2026-03-20") }),
    anInvoice({
      ...{ invoiceNumber: "F-2026-023", total: 9_999, sheetStatus: "disputed" as const },
      ...days("2026-02-25", "2026-03-27"),
    }),
    anInvoice({
      ...{ invoiceNumber: "R-2026-002", total: -5_000, isCreditNote: true },
      ...{ creditFor: "F-2026-019", issuedOn: day("2026-03-02"), statedDueOn: null },
    }),
  ],
  payments: [
    aPayment({
      ...{ invoiceNumber: "F-2026-007", amount: 72_600, paidOn: day("2026-02-16") },
    }),
    aPayment({
      ...{ invoiceNumber: "F-2026-014", amount: 60_500, paidOn: day("2026-03-11") },
    }),
  ],
};

/** Invoices of half a year, two in three of them paid, no earlier statement. */
export const threePages: StatementSample = {
  invoices: Array.from({ length: 38 }, (_, at) => {
    const issuedOn = addDays(day("2025-09-01"), at * 5);
    const paid = at % 3 === 0 || at > 30 ? {} : { sheetStatus: "paid" as const };
    return anInvoice({
      ...{ invoiceNumber: `F-25${String(at + 1).padStart(4, "0")}`, total: 12_100 + at * 1_717 },
      ...{ issuedOn, statedDueOn: addDays(issuedOn, 30), ...paid },
      ...("sheetStatus" in paid ? { paidOn: addDays(issuedOn, 25 + (at % 20)) } : {}),
    });
  }),
};

/** Euros and dollars, a withheld tax, a promise of money on account and a long name. */
export const twoCurrencies: StatementSample = {
  customer: {
    name: "Sociedad Cooperativa Agroalimentaria de Distribuciones Hortofrutícolas del Bajo Guadalquivir y Comarca, S. Coop. And.",
    taxId: "F12345678",
  },
  invoices: [
    anInvoice({
      ...{ invoiceNumber: "EXPORTACION/2026/SERIE-B/000000123-REV2", total: 1_234_567_890 },
      ...{ withholding: 15_000_000, ...days("2025-12-01", "2025-12-31") },
    }),
    anInvoice({
      invoiceNumber: null,
      total: 48_400,
      issuedOn: day("2026-02-18"),
      statedDueOn: null,
    }),
    anInvoice({
      ...{ invoiceNumber: "US-1", currency: "USD" as CurrencyCode, total: 234_550 },
      ...days("2026-02-17", "2026-03-19"),
    }),
  ],
  payments: [aPayment({ amount: 25_000, paidOn: day("2026-03-01") }), aPayment({ amount: 300 })],
};

export const creditsOnly: StatementSample = {
  invoices: [
    anInvoice({
      ...{ invoiceNumber: "R-1", total: -5_000, isCreditNote: true, statedDueOn: null },
      issuedOn: day("2026-03-02"),
    }),
  ],
};

export const settled: StatementSample = {
  lastStatementOn: day("2026-02-20"),
  invoices: [
    anInvoice({
      ...{ invoiceNumber: "F-1", total: 72_600, sheetStatus: "paid" as const },
      ...{ paidOn: day("2026-03-16"), ...days("2026-01-12", "2026-02-11") },
    }),
  ],
};

function days(issuedOn: string, dueOn: string) {
  return { issuedOn: day(issuedOn), statedDueOn: day(dueOn) };
}

/** A made-up sign: rings beside a bar, as a data URI. */
export function aLogo(): string {
  const bitmap = Array.from({ length: 24 }, (_, y) =>
    Array.from({ length: 72 }, (_unused, x) => {
      const far = Math.hypot(x - 12, y - 12);
      return (far < 11 && far > 7) || far < 3 || (x > 28 && y > 9 && y < 15) || (x > 28 && y > 20);
    }),
  );
  return `data:image/png;base64,${base64Of(pngOf(bitmap, 4))}`;
}

/** The statements kept on file: in both languages, with and without a logo, on one page and on three. */
export const goldenStatements: readonly (readonly [name: string, sample: StatementSample])[] = (
  ["es", "en"] as const
).flatMap((language) =>
  ([null, aLogo()] as const).flatMap((logo) =>
    ([onePage, threePages] as const).map((sample) => {
      const look = logo === null ? "plain" : "logo";
      const size = sample === onePage ? "one" : "three";
      const brand = { logo, colour: logo === null ? null : "#1a4fa3" };
      const country = language === "es" ? "ES" : "GB";
      return [`${language}-${look}-${size}`, { ...sample, language, country, brand }] as const;
    }),
  ),
);
