import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { ActivityEntry } from "../../src/collections/activity-entry.ts";
import { lastStatements } from "../../src/collections/last-statement.ts";
import { statementContent } from "../../src/collections/statement-content.ts";
import { listedStatements } from "../../src/collections/statements.ts";
import type { Plan } from "../../src/collections/plan.ts";
import { addDays, isoDay, type Day } from "../../src/receivables/calendar.ts";
import type { CustomerKey } from "../../src/receivables/customer.ts";
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

const asOf = day("2026-03-20");

/** What a customer's statement shows by a plan; null for a customer without invoices. */
function contentOf(
  plan: Plan,
  customerKey: CustomerKey,
  paid: readonly Payment[] = [],
  lastStatementOn: Day | null = null,
) {
  const [first, ...others] = plan.invoices.filter(
    ({ invoice }) => invoice.customerKey === customerKey,
  );
  if (first === undefined) return null;
  const isOwn = (one: { readonly customerKey: CustomerKey }) => one.customerKey === customerKey;
  const account = {
    invoices: [first, ...others] as const,
    payments: paid.filter(isOwn),
    unapplied: plan.unapplied.filter(isOwn),
    lastStatementOn,
  };
  return statementContent(account, bounds, "es", plan.asOf.day);
}

describe("a statement", () => {
  test("lists in each currency invoices less credits to its total, as the aging does", () => {
    fc.assert(
      fc.property(invoices, payments, (rows, paid) => {
        const plan = planOn(aBook(rows, { tabs: { payments: paid } }), "2026-03-20");
        for (const name of ["Uno SL", "Dos SL"]) {
          const content = contentOf(plan, keyOf(name), paid);
          if (content === null) continue;
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

  test("closes its account in each currency with its total, whenever the last statement was", () => {
    const lastOn = fc.option(fc.integer({ min: -300, max: -1 }), { nil: null });
    fc.assert(
      fc.property(invoices, payments, lastOn, (rows, paid, days) => {
        const plan = planOn(aBook(rows, { tabs: { payments: paid } }), "2026-03-20");
        const since = days === null ? null : addDays(asOf, days);
        for (const name of ["Uno SL", "Dos SL"]) {
          const content = contentOf(plan, keyOf(name), paid, since);
          const closed = content?.accounts.map((one) => [one.currency, one.closing]) ?? [];
          const left = new Map(closed.filter(([, closing]) => closing !== 0) as [string, number][]);
          for (const { currency: code, total } of content?.aging ?? [])
            expect([code, left.get(code) ?? 0]).toEqual([code, total]);
          expect(left.size).toBe(content?.aging.filter(({ total }) => total !== 0).length ?? 0);
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
    const lines = contentOf(plan, keyOf("Firma SL"))?.invoices ?? [];
    expect(lines.map(({ number: shown }) => shown)).toEqual(["vieja", "nueva", "sin"]);
    expect(lines.map(({ mark }) => mark)).toEqual(["en disputa", null, null]);
  });

  const issued = (on: string, said: Partial<Invoice> = {}) =>
    anInvoice({ issuedOn: day(on), statedDueOn: null, ...said });
  const paid = { sheetStatus: "paid" } as const;

  test.each<[string, readonly Invoice[], Day | null, string]>([
    ["the last statement", [issued("2026-01-05")], day("2026-02-10"), "2026-02-10"],
    [
      "before the oldest open invoice",
      [issued("2026-02-05"), issued("2026-01-15"), issued("2025-11-01", paid)],
      ...([null, "2026-01-14"] as const),
    ],
    ["ninety days ago with nothing open", [issued("2026-01-05", paid)], null, "2025-12-20"],
    ["ninety days ago without an issue date", [anInvoice({ issuedOn: null })], null, "2025-12-20"],
  ])("begins with %s", (_name, rows, lastOn, since) => {
    const content = contentOf(planOn(aBook(rows), "2026-03-20"), keyOf("Firma SL"), [], lastOn);
    expect(content === null ? null : isoDay(content.since)).toBe(since);
  });

  test("says nothing of a currency in which nothing is open and nothing moved", () => {
    const dollars = { currency: "USD" as CurrencyCode, ...paid };
    const rows = [issued("2026-03-02"), issued("2025-03-01", dollars)];
    const content = contentOf(planOn(aBook(rows), "2026-03-20"), keyOf("Firma SL"));
    expect(content?.accounts.map(({ currency: code }) => code)).toEqual(["EUR"]);
  });
});

describe("lastStatements()", () => {
  const told = (on: string, key: string, said: Partial<ActivityEntry> = {}): ActivityEntry => ({
    ...{ at: { day: day(on), minutes: 600 }, key, customerKey: keyOf("Firma SL") },
    ...{ customer: "Firma SL", invoices: [], completes: {}, occasion: "statement" },
    ...{ stage: "statement" as ActivityEntry["stage"], channel: "email", result: "sent" },
    ...{ recipients: [], owed: {}, reason: { code: "", values: {} }, account: "" },
    ...{ messageId: null, fingerprint: "", ...said },
  });
  const last = (...entries: readonly ActivityEntry[]) => {
    const on = lastStatements(entries, asOf).get(keyOf("Firma SL"));
    return on === undefined ? null : isoDay(on);
  };

  test("is the newest that was sent or left as a draft", () => {
    const entries = [told("2026-03-02", "a", { result: "drafted" }), told("2026-02-01", "b")];
    expect(last(...entries)).toBe("2026-03-02");
    expect(last(...Array.from(entries).reverse())).toBe("2026-03-02");
    expect(last(told("2026-02-01", "b", { occasion: "statement:2" }))).toBe("2026-02-01");
  });

  test("is none that failed, was thrown away, is doubtful, or of another kind", () => {
    const drafted = told("2026-03-02", "a", { result: "drafted" });
    expect(last(drafted, told("2026-03-03", "a", { result: "discarded" }))).toBeNull();
    expect(last(told("2026-03-02", "a", { result: "failed" }))).toBeNull();
    expect(last(told("2026-03-02", "a", { result: "unknown" }))).toBeNull();
    expect(last(told("2026-03-02", "a", { occasion: "reminder" }))).toBeNull();
    expect(last(told("2026-03-02", "a", { customerKey: keyOf("Otra SL") }))).toBeNull();
  });

  test("is none of the day itself, so that a copy made again shows the same period", () => {
    expect(last(told("2026-03-20", "a"), told("2026-02-01", "b"))).toBe("2026-02-01");
  });
});
