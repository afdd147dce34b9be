import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { listedStatements, statementContent } from "../../src/collections/statements.ts";
import type { Invoice, SheetStatus } from "../../src/receivables/invoice.ts";
import type { CurrencyCode } from "../../src/receivables/money.ts";
import { majorText } from "../../src/receivables/money.ts";
import type { Payment } from "../../src/receivables/payment.ts";
import { aBook } from "../builders/book.ts";
import { aPayment, anInvoice, day, keyOf } from "../builders/receivables.ts";
import { planOn } from "../builders/state.ts";

const bounds = [30, 60, 90];
const currency = fc.constantFrom("EUR", "USD", "JPY") as fc.Arbitrary<CurrencyCode>;
const customer = fc.constantFrom("Uno SL", "Dos SL");
const sheetStatus = fc.constantFrom<SheetStatus | null>(
  null,
  null,
  "paid",
  "draft",
  "cancelled",
  "disputed",
  "uncollectible",
);
const number = fc.constantFrom("F-1", "F-2", "F-3", "F-4");

// As the reader does, two rows of one number are told apart by their keys.
const withOwnKeys = (rows: readonly Invoice[]): readonly Invoice[] =>
  rows.map((row, at) => ({ ...row, key: `${row.key}|${at + 1}` as Invoice["key"] }));

const invoices: fc.Arbitrary<readonly Invoice[]> = fc
  .array(
    fc
      .record({
        customer,
        currency,
        invoiceNumber: number,
        total: fc.integer({ min: -50_000, max: 200_000 }),
        paid: fc.integer({ min: 0, max: 60_000 }),
        sheetStatus,
        statedDueOn: fc.constantFrom(null, day("2025-11-01"), day("2026-03-10"), day("2026-05-01")),
        issuedOn: fc.constantFrom(day("2025-10-01"), day("2026-03-01"), day("2026-04-01")),
      })
      .map((said) => anInvoice({ ...said, isCreditNote: said.total < 0, creditFor: null })),
    { maxLength: 12 },
  )
  .map(withOwnKeys);

const payments: fc.Arbitrary<readonly Payment[]> = fc.array(
  fc
    .record({
      customer,
      currency,
      amount: fc.integer({ min: 1, max: 90_000 }),
      invoiceNumber: fc.option(number, { nil: null }),
    })
    .map(aPayment),
  { maxLength: 5 },
);

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);

describe("a statement", () => {
  test("lists in each currency invoices less credits to its total, as the aging does", () => {
    fc.assert(
      fc.property(invoices, payments, (rows, paid) => {
        const plan = planOn(aBook(rows, { tabs: { payments: paid } }), "2026-03-20");
        for (const name of ["Uno SL", "Dos SL"]) {
          const content = statementContent(plan, keyOf(name), bounds, "es");
          for (const { currency: code, total, byBucket, unapplied } of content.aging) {
            const open = content.invoices.filter((one) => one.currency === code);
            const credits = content.credits.filter((one) => one.currency === code);
            expect(credits.every(({ amount }) => amount > 0)).toBe(true);
            expect(sum(open.map((one) => one.openBalance))).toBe(sum(Object.values(byBucket)));
            expect(sum(credits.map(({ amount }) => amount))).toBe(unapplied);
            expect(sum(open.map((one) => one.openBalance)) - unapplied).toBe(total);
          }
        }
      }),
    );
  });

  test("and all the others make the workbook's total, but for credits of who has nothing open", () => {
    fc.assert(
      fc.property(invoices, payments, (rows, paid) => {
        const plan = planOn(aBook(rows, { tabs: { payments: paid } }), "2026-03-20");
        const listed = listedStatements(plan, bounds);
        const isListed = (key: string) => listed.some(({ customerKey }) => customerKey === key);
        for (const { currency: code, total } of plan.aging) {
          const unlisted = plan.unapplied.filter(
            (money) => money.currency === code && !isListed(money.customerKey),
          );
          const minor = listed.map(
            ({ totals }) => Number(totals[code] ?? 0) * (code === "JPY" ? 1 : 100),
          );
          expect(Math.round(sum(minor)) - sum(unlisted.map(({ amount }) => amount))).toBe(total);
        }
      }),
    );
  });
});

describe("listedStatements()", () => {
  test("lists who has something open, by name, with totals in major units", () => {
    const rows = [
      anInvoice({ customer: "Zeta SL" }),
      anInvoice({ customer: "Alfa SL", total: 12_345, currency: "JPY" as CurrencyCode }),
      anInvoice({ customer: "Paga SL", paid: 10_000 }),
      anInvoice({ customer: "Zeta SL", isCreditNote: true, total: -2_500, statedDueOn: null }),
    ];
    const listed = listedStatements(planOn(aBook(rows), "2026-03-20"), bounds);
    expect(listed).toEqual([
      { customerKey: keyOf("Alfa SL"), customer: "Alfa SL", totals: { JPY: "12345" } },
      {
        customerKey: keyOf("Zeta SL"),
        customer: "Zeta SL",
        totals: { EUR: majorText(7_500, "EUR" as CurrencyCode) },
      },
    ]);
  });
});

describe("statementContent()", () => {
  test("puts the oldest first, what has no due date last, and says what is special", () => {
    const rows = [
      anInvoice({ invoiceNumber: "sin", statedDueOn: null }),
      anInvoice({ invoiceNumber: "nueva", statedDueOn: day("2026-05-01") }),
      anInvoice({
        invoiceNumber: "vieja",
        statedDueOn: day("2026-01-01"),
        sheetStatus: "disputed",
      }),
    ];
    const plan = planOn(aBook(rows), "2026-03-20");
    const { invoices: lines } = statementContent(plan, keyOf("Firma SL"), bounds, "es");
    expect(lines.map(({ number: shown }) => shown)).toEqual(["vieja", "nueva", "sin"]);
    expect(lines.map(({ mark }) => mark !== null)).toEqual([true, false, false]);
  });
});
