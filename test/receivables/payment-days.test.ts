import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { addDays, isoDay, type Day } from "../../src/receivables/calendar.ts";
import { applyPaymentDays } from "../../src/receivables/payment-days.ts";
import { day } from "../builders/receivables.ts";

const anyDay = fc.integer({ min: 0, max: 40_000 }).map((days) => days as Day);
const anyPaymentDays = fc
  .uniqueArray(fc.integer({ min: 1, max: 31 }), { maxLength: 5 })
  .map((days) => days.sort((one, other) => one - other));

describe("applyPaymentDays()", () => {
  test.each([
    ["2020-01-06", [5], "2020-02-05"],
    ["2020-01-01", [5, 10], "2020-01-05"],
    ["2026-03-02", [15, 30], "2026-03-15"],
    ["2027-01-21", [10, 25], "2027-01-25"],
    ["2026-02-11", [10], "2026-03-10"],
    ["2026-02-28", [31], "2026-02-28"],
    ["2026-12-31", [30], "2027-01-30"],
    ["2024-02-29", [30, 31], "2024-02-29"],
    ["2026-03-07", [], "2026-03-07"],
  ])("moves %s with days %j to %s", (from, days, to) => {
    expect(isoDay(applyPaymentDays(day(from), days))).toBe(to);
  });

  test("applied twice changes nothing more", () => {
    fc.assert(
      fc.property(anyDay, anyPaymentDays, (from, days) => {
        const once = applyPaymentDays(from, days);
        expect(applyPaymentDays(once, days)).toBe(once);
      }),
    );
  });

  test("never goes back, nor further than the same days of the next month", () => {
    fc.assert(
      fc.property(anyDay, anyPaymentDays, (from, days) => {
        const to = applyPaymentDays(from, days);
        expect(to).toBeGreaterThanOrEqual(from);
        expect(to).toBeLessThanOrEqual(addDays(from, 61));
      }),
    );
  });
});
