import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { agingTotals, bucketLabels, bucketOf } from "../../src/receivables/aging.ts";
import type { CurrencyCode } from "../../src/receivables/money.ts";
import { anInvoice, aPayment, day } from "../builders/receivables.ts";
import { assessed, bounds, someLedger } from "./ledger-sample.ts";

const asOf = day("2026-04-15");
type Ledger = Parameters<typeof assessed>;
const totalsOf = (invoices: Ledger[0], said: Ledger[1] = {}) => {
  const { applied, standings } = assessed(invoices, said, asOf);
  const aged = invoices.flatMap(({ currency }, index) => {
    const standing = standings[index];
    return standing === undefined ? [] : [{ currency, standing }];
  });
  return agingTotals(aged, applied.unapplied, bounds, asOf);
};

describe("bucketOf()", () => {
  test.each([
    [null, "noDate"],
    [-5, "notDue"],
    [0, "notDue"],
    [1, "1-30"],
    [30, "1-30"],
    [31, "31-60"],
    [60, "31-60"],
    [61, "61-90"],
    [90, "61-90"],
    [91, "90+"],
    [4_000, "90+"],
  ])("%p days past due is in %s", (days, label) => {
    expect(bucketOf(days, bounds)).toBe(label);
  });

  test("follows other bounds", () => {
    expect(bucketLabels([15, 45])).toEqual(["notDue", "1-15", "16-45", "45+", "noDate"]);
    expect([15, 16, 45, 46].map((days) => bucketOf(days, [15, 45]))).toEqual([
      "1-15",
      "16-45",
      "16-45",
      "45+",
    ]);
  });
});

describe("agingTotals()", () => {
  test("puts every open invoice in one bucket and takes held money off the total", () => {
    const due = (text: string) => ({ statedDueOn: day(text), total: 100 });
    const totals = totalsOf(
      [
        anInvoice(due("2026-04-15")),
        anInvoice(due("2026-04-14")),
        anInvoice(due("2026-03-01")),
        anInvoice({ ...due("2026-01-01"), issuedOn: day("2025-12-01") }),
        anInvoice({ statedDueOn: null, total: 100 }),
      ],
      { payments: [aPayment({ amount: 30 })] },
    );
    expect(totals).toEqual([
      {
        currency: "EUR",
        byBucket: { notDue: 100, "1-30": 100, "31-60": 100, "61-90": 0, "90+": 100, noDate: 100 },
        unapplied: 30,
        total: 470,
      },
    ]);
  });

  test("spreads an invoice over the buckets of its instalments", () => {
    const terms = {
      lines: [
        { share: { kind: "percent", percent: 30 }, days: 10 },
        { share: { kind: "balance" }, days: 60 },
      ],
    } as const;
    const [totals] = totalsOf([
      anInvoice({ statedDueOn: null, issuedOn: day("2026-03-01"), terms, total: 1_000, paid: 100 }),
    ]);
    expect(totals?.byBucket).toMatchObject({ "31-60": 200, notDue: 700 });
  });

  test("never adds currencies together", () => {
    const totals = totalsOf([anInvoice(), anInvoice({ currency: "USD" as CurrencyCode })]);
    expect(totals.map(({ currency, total }) => [currency, total])).toEqual([
      ["EUR", 10_000],
      ["USD", 10_000],
    ]);
  });

  test("shows a currency in which only money is held", () => {
    expect(totalsOf([], { payments: [aPayment({ amount: 40 })] })).toMatchObject([
      { currency: "EUR", unapplied: 40, total: -40 },
    ]);
  });

  test("adds up in a thousand random ledgers", () => {
    fc.assert(
      fc.property(someLedger, ({ invoices, payments, asOf: at }) => {
        const { applied, standings } = assessed(invoices, { payments }, at);
        const aged = invoices.flatMap(({ currency }, index) => {
          const standing = standings[index];
          return standing === undefined ? [] : [{ currency, standing }];
        });
        for (const totals of agingTotals(aged, applied.unapplied, bounds, at)) {
          const amounts = Object.values(totals.byBucket);
          const open = aged
            .filter(
              ({ currency, standing }) => currency === totals.currency && standing.openBalance > 0,
            )
            .reduce((sum, { standing }) => sum + standing.openBalance, 0);
          expect(Object.keys(totals.byBucket)).toEqual(bucketLabels(bounds));
          expect(Math.min(...amounts)).toBeGreaterThanOrEqual(0);
          expect(totals.unapplied).toBeGreaterThanOrEqual(0);
          expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(open);
          expect(open - totals.unapplied).toBe(totals.total);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test("counts an invoice with a single due day in the bucket that its row shows", () => {
    fc.assert(
      fc.property(someLedger, ({ invoices, payments, asOf: at }) => {
        const { standings } = assessed(invoices, { payments }, at);
        for (const standing of standings) {
          if (standing.instalments.length > 1 || standing.openBalance <= 0) continue;
          const [totals] = agingTotals(
            [{ currency: "EUR" as CurrencyCode, standing }],
            [],
            bounds,
            at,
          );
          expect(totals?.byBucket[standing.bucket ?? ""]).toBe(standing.openBalance);
        }
      }),
    );
  });
});
