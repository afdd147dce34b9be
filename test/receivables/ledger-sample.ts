import fc from "fast-check";
import type { Agreement } from "../../src/receivables/agreement.ts";
import { agreementsByInvoice, moneyOn } from "../../src/receivables/agreement-cover.ts";
import { applyPayments, type AppliedPayments } from "../../src/receivables/applied-payments.ts";
import type { Day } from "../../src/receivables/calendar.ts";
import type { Invoice } from "../../src/receivables/invoice.ts";
import type { CurrencyCode } from "../../src/receivables/money.ts";
import type { Payment } from "../../src/receivables/payment.ts";
import { standingOf, type Standing, type StandingFacts } from "../../src/receivables/standing.ts";
import { anInvoice, aPayment, day } from "../builders/receivables.ts";

export const bounds = [30, 60, 90];

/** Nothing is known but the row itself: Spain, no terms, no payments, buckets of 30 days. */
export function someFacts(said: Partial<StandingFacts> = {}): StandingFacts {
  return {
    appliedPayments: 0,
    appliedCredits: 0,
    customerTerms: null,
    customerPaymentDays: [],
    defaultTerms: null,
    agreements: [],
    isDirectDebit: false,
    customerPausedUntil: null,
    customerPauseReason: null,
    dueDateRules: { paymentDays: [], isHoliday: () => false, shift: "none" },
    bucketBounds: bounds,
    graceWorkingDays: 2,
    country: "ES",
    ...said,
  };
}

/** Everything of a list as of a day: where money went and where each invoice stands. */
export function assessed(
  invoices: readonly Invoice[],
  said: {
    readonly payments?: readonly Payment[];
    readonly agreements?: readonly Agreement[];
    readonly facts?: Partial<StandingFacts>;
  },
  asOf: Day,
): { readonly applied: AppliedPayments; readonly standings: readonly Standing[] } {
  const applied = applyPayments(invoices, said.payments ?? [], asOf);
  const covers = agreementsByInvoice(said.agreements ?? [], invoices, applied, asOf);
  const standings = invoices.map((invoice) => {
    const openCredit = applied.openCredits.get(invoice.key);
    const facts = someFacts({
      ...moneyOn(invoice, applied),
      ...(openCredit === undefined ? {} : { openCredit }),
      agreements: covers.get(invoice.key) ?? [],
      ...said.facts,
    });
    return standingOf(invoice, facts, asOf);
  });
  return { applied, standings };
}

const someDay = fc
  .integer({ min: day("2025-09-01"), max: day("2026-06-30") })
  .map((days) => days as Day);
const someCustomer = fc.constantFrom("Firma SL", "Obras SA", "Taller Norte");
const someCurrency = fc.constantFrom("EUR" as CurrencyCode, "USD" as CurrencyCode);
const someNumber = fc.constantFrom("F-1", "F-2", "F-3", "F-4", "F-5");

const someInvoice = fc
  .record({
    customer: someCustomer,
    invoiceNumber: fc.option(someNumber),
    currency: someCurrency,
    total: fc.integer({ min: -50_000, max: 200_000 }),
    withholding: fc.constantFrom(0, 0, 1_500),
    paid: fc.constantFrom(0, 0, 5_000, 100_000),
    statedBalance: fc.option(fc.integer({ min: -20_000, max: 200_000 }), { freq: 3 }),
    sheetStatus: fc.constantFrom(null, null, "paid", "partial", "draft", "cancelled", "disputed"),
    paidOn: fc.option(someDay, { freq: 4 }),
    issuedOn: fc.option(someDay, { freq: 9 }),
    statedDueOn: fc.option(someDay),
    terms: fc.option(
      fc.constant({
        lines: [
          { share: { kind: "percent", percent: 40 }, days: 10 } as const,
          { share: { kind: "balance" }, days: 60 } as const,
        ],
      }),
    ),
    creditFor: fc.option(someNumber),
    duplicate: fc.constantFrom(null, null, null, "same", "differing"),
  })
  .map((said) =>
    anInvoice({
      ...said,
      sheetStatus: said.sheetStatus as Invoice["sheetStatus"],
      duplicate: said.duplicate,
    }),
  );

const somePayment = fc
  .record({
    customer: someCustomer,
    invoiceNumber: fc.option(someNumber),
    currency: someCurrency,
    amount: fc.integer({ min: 1, max: 150_000 }),
    paidOn: fc.option(someDay),
  })
  .map((said) => aPayment(said));

/** Lists of invoices, credit notes and payments as disorderly as sheets are, each row with a key of its own. */
export const someLedger = fc.record({
  invoices: fc.array(someInvoice, { maxLength: 15 }).map(withOwnKeys),
  payments: fc.array(somePayment, { maxLength: 10 }),
  asOf: someDay,
});

function withOwnKeys(invoices: readonly Invoice[]): readonly Invoice[] {
  return invoices.map((invoice, index) => ({
    ...invoice,
    key: `${invoice.key}|${index}` as Invoice["key"],
  }));
}
