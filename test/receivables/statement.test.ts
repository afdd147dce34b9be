import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { agingTotals } from "../../src/receivables/aging.ts";
import { applyPayments, moneyOn } from "../../src/receivables/applied-payments.ts";
import { addDays, isoDay, type Day } from "../../src/receivables/calendar.ts";
import type { Invoice, SheetStatus } from "../../src/receivables/invoice.ts";
import type { CurrencyCode } from "../../src/receivables/money.ts";
import { openBalanceOf, isCredit } from "../../src/receivables/open-balance.ts";
import { leftOutOf } from "../../src/receivables/left-out.ts";
import type { Payment } from "../../src/receivables/payment.ts";
import { accountPeriods, effectOf } from "../../src/receivables/statement.ts";
import { accountMovements } from "../../src/receivables/statement-movements.ts";
import { aPayment, anInvoice, day } from "../builders/receivables.ts";

const asOf = day("2026-03-20");
const someDay = fc.integer({ min: -120, max: 40 }).map((days) => addDays(asOf, days));
const maybeDay = fc.option(someDay, { nil: null });
const currency = fc.constantFrom("EUR", "USD") as fc.Arbitrary<CurrencyCode>;
const number = fc.constantFrom("F-1", "F-2", "F-3", "F-4", "F-5");

// As the reader does, two rows of one number are told apart by their keys.
const withOwnKeys = (rows: readonly Invoice[]): readonly Invoice[] =>
  rows.map((row, at) => ({ ...row, key: `${row.key}|${at + 1}` as Invoice["key"] }));

const statuses: readonly (SheetStatus | null)[] = [
  ...[null, null, null],
  ...(["paid", "partial", "unpaid", "disputed"] as const),
  ...(["draft", "cancelled", "uncollectible", "refunded"] as const),
];

/** Rows of any kind that a reader can make, contradictions, overpayments and prepayments among them. */
const anyInvoices: fc.Arbitrary<readonly Invoice[]> = fc
  .array(
    fc
      .record({
        currency,
        invoiceNumber: number,
        total: fc.integer({ min: -5_000, max: 20_000 }),
        withholding: fc.constantFrom(0, 0, 1_500),
        paid: fc.constantFrom(0, 0, 3_000, 20_000, -500),
        statedBalance: fc.constantFrom(null, null, 0, 4_000, 25_000, -700),
        sheetStatus: fc.constantFrom(...statuses),
        paidFlag: fc.constantFrom(null, null, true, false),
        paidOn: maybeDay,
        issuedOn: maybeDay,
        creditFor: fc.option(number, { nil: null }),
        contradiction: fc.constantFrom(null, null, ["A2", "B2"] as const),
        duplicate: fc.constantFrom(null, null, "same" as const, "differing" as const),
      })
      .map((said) => anInvoice({ ...said, isCreditNote: said.total < 0 })),
    { maxLength: 12 },
  )
  .map(withOwnKeys);

const anyPayments: fc.Arbitrary<readonly Payment[]> = fc.array(
  fc
    .record({
      currency,
      amount: fc.integer({ min: -3_000, max: 12_000 }).filter((amount) => amount !== 0),
      paidOn: maybeDay,
      invoiceNumber: fc.option(fc.oneof(number, fc.constant("X-9")), { nil: null }),
    })
    .map(aPayment),
  { maxLength: 8 },
);

/** The aging total of each currency, as the whole workbook's aging makes it. */
function agingOf(invoices: readonly Invoice[], payments: readonly Payment[], on: Day) {
  const applied = applyPayments(invoices, payments, on);
  const aged = invoices
    .filter((invoice) => !isCredit(invoice) && leftOutOf(invoice, on) === null)
    .map((invoice) => ({
      currency: invoice.currency,
      standing: {
        openBalance: openBalanceOf(invoice, moneyOn(invoice, applied), on),
        instalments: [],
      },
    }));
  const totals = agingTotals(aged, applied.unapplied, [30, 60, 90], on);
  return new Map(totals.map(({ currency: code, total }) => [code, total]));
}

const periodsOf = (invoices: readonly Invoice[], payments: readonly Payment[], since: Day | null) =>
  accountPeriods(accountMovements(invoices, payments, asOf), since);

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);

describe("accountPeriods()", () => {
  test("closes with the aging total of the day, whatever the period", () => {
    fc.assert(
      fc.property(anyInvoices, anyPayments, maybeDay, (invoices, payments, since) => {
        const aging = agingOf(invoices, payments, asOf);
        const periods = periodsOf(invoices, payments, since);
        for (const period of periods) {
          const { opening, invoiced, paid, credited, closing, movements } = period;
          expect(opening + invoiced - paid - credited).toBe(closing);
          expect(closing).toBe(aging.get(period.currency) ?? 0);
          expect(opening + sum(movements.map(effectOf))).toBe(closing);
          aging.delete(period.currency);
        }
        expect([...aging.values()].filter((total) => total !== 0)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test("opens a period with what the one before it closed with", () => {
    fc.assert(
      fc.property(anyInvoices, anyPayments, someDay, someDay, (invoices, payments, one, other) => {
        const [first, last] = one < other ? [one, other] : [other, one];
        const longer = periodsOf(invoices, payments, first);
        const shorter = periodsOf(invoices, payments, last);
        longer.forEach((period, at) => {
          const between = period.movements.filter(({ on }) => on !== null && on <= last);
          const opening = period.opening + sum(between.map(effectOf));
          expect(shorter[at]?.opening).toBe(opening === 0 ? 0 : opening);
        });
      }),
    );
  });

  test("opens with the aging of the day before, where every payment has its date", () => {
    const dated = fc.array(
      fc.record({ issuedOn: someDay, total: fc.integer({ min: 100, max: 9_000 }) }).map(anInvoice),
      { maxLength: 6 },
    );
    const payments = fc.array(
      fc.record({ paidOn: someDay, amount: fc.integer({ min: 1, max: 9_000 }) }).map(aPayment),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(dated, payments, someDay, (rows, paid, since) => {
        fc.pre(since <= asOf);
        const invoices = withOwnKeys(rows);
        const [period] = periodsOf(invoices, paid, since);
        const before = agingOf(invoices, paid, since).get("EUR" as CurrencyCode) ?? 0;
        expect(period?.opening ?? 0).toBe(before);
      }),
    );
  });

  test("tells the movements of the period by day, invoices before credits before payments", () => {
    const invoices = [
      anInvoice({ invoiceNumber: "F-1", issuedOn: day("2026-01-05"), total: 50_000 }),
      anInvoice({ invoiceNumber: "F-2", issuedOn: day("2026-02-10"), total: 20_000 }),
      anInvoice({
        ...{ invoiceNumber: "R-1", issuedOn: day("2026-02-10"), total: -3_000 },
        ...{ isCreditNote: true, creditFor: "F-2" },
      }),
    ];
    const payments = [
      aPayment({
        paidOn: day("2026-02-10"),
        amount: 10_000,
        invoiceNumber: "F-1",
      }),
      aPayment({ paidOn: day("2026-01-20"), amount: 5_000, invoiceNumber: "F-1" }),
      aPayment({ paidOn: day("2026-03-25"), amount: 700 }),
    ];
    const [period] = periodsOf(invoices, payments, day("2026-01-31"));
    expect(period).toMatchObject({ opening: 45_000, invoiced: 20_000, credited: 3_000 });
    expect(period).toMatchObject({ paid: 10_000, closing: 52_000 });
    expect(
      period?.movements.map(({ kind, on, number: of, amount }) => [
        ...[kind, on === null ? null : isoDay(on), of, amount],
      ]),
    ).toEqual([
      ["invoice", "2026-02-10", "F-2", 20_000],
      ["credit", "2026-02-10", "R-1", 3_000],
      ["payment", "2026-02-10", "F-1", 10_000],
    ]);
  });
});
