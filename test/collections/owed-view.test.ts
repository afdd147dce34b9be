import { describe, expect, test } from "@jest/globals";
import { owedViews } from "../../src/collections/owed-view.ts";
import type { CurrencyCode } from "../../src/receivables/money.ts";
import { day } from "../builders/receivables.ts";

const voice = { language: "es", country: "MX", asOf: day("2026-03-20") } as const;
const totals = (currency: string, byBucket: object, unapplied = 0) => {
  const open = Object.values(byBucket).reduce<number>((sum, minor) => sum + Number(minor), 0);
  return {
    currency: currency as CurrencyCode,
    byBucket: byBucket as { [bucket: string]: number },
    unapplied,
    total: open - unapplied,
  };
};

describe("owedViews()", () => {
  test("draws positive amounts alone, their shares adding up to one", () => {
    const [view] = owedViews(
      [totals("EUR", { notDue: 100, "1-30": 0, "90+": 200, noDate: 100 }, 50)],
      { ...voice, country: "ES" },
    );
    expect(view?.bar.map(({ bucket, share }) => [bucket, share])).toEqual([
      ["notDue", 0.25],
      ["90+", 0.5],
      ["noDate", 0.25],
    ]);
    expect(view).toMatchObject({
      total: "3,50\u00a0€",
      overdue: "2,00\u00a0€",
      unapplied: "0,50\u00a0€",
    });
  });

  test("leaves out a currency in which nothing stands, and draws no bar for credits alone", () => {
    expect(owedViews([totals("EUR", { notDue: 0 })], voice)).toEqual([]);
    const [view] = owedViews([totals("MXN", { notDue: 0 }, 100)], voice);
    expect(view?.bar).toEqual([]);
    expect(view?.total).toBe("\u2212$1.00");
  });

  test("tells dollars from pesos where both are owed", () => {
    const views = owedViews(
      [totals("MXN", { notDue: 100 }), totals("USD", { notDue: 100 })],
      voice,
    );
    expect(views.map(({ total }) => total)).toEqual(["$1.00\u00a0MXN", "US$1.00"]);
  });
});
