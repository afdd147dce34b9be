import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { isoDay, weekdayOf, type Day } from "../../src/receivables/calendar.ts";
import {
  earlyDiscountedTotal,
  instalmentsOf,
  type DueDateRules,
} from "../../src/receivables/due-date.ts";
import { isNationalHoliday } from "../../src/receivables/holidays.ts";
import { openAmounts } from "../../src/receivables/instalment-amounts.ts";
import type { PaymentTerms, TermsLine } from "../../src/receivables/terms.ts";
import { day } from "../builders/receivables.ts";

const plain: DueDateRules = { paymentDays: [], isHoliday: () => false, shift: "none" };
const spanish: DueDateRules = { ...plain, isHoliday: (at) => isNationalHoliday(at, "ES") };
const all = { kind: "balance" } as const;
const percent = (share: number, days = 0): TermsLine => ({
  share: { kind: "percent", percent: share },
  days,
});
const line = (steps: Partial<TermsLine>): PaymentTerms => ({ lines: [{ share: all, ...steps }] });
const dueOf = (issued: string, terms: PaymentTerms, rules = plain) =>
  instalmentsOf(day(issued), null, terms, rules).map(({ dueOn }) => isoDay(dueOn))[0];

describe("instalmentsOf() computes the due date of", () => {
  test.each<[string, string, Partial<TermsLine>, string]>([
    ["30 days", "2022-01-31", { days: 30 }, "2022-03-02"],
    ["30 days", "2022-01-15", { days: 30 }, "2022-02-14"],
    ["1 month", "2026-01-31", { months: 1 }, "2026-02-28"],
    ["2 months, month end", "2015-03-02", { months: 2, thenEndOfMonth: true }, "2015-05-31"],
    ["45 days, month end", "2021-09-13", { days: 45, thenEndOfMonth: true }, "2021-10-31"],
    ["2 months, month end", "2015-01-30", { months: 2, thenEndOfMonth: true }, "2015-03-31"],
    ["month end + 45 days", "2021-09-13", { from: "endOfInvoiceMonth", days: 45 }, "2021-11-14"],
    ["next month end + 10 days", "2026-01-31", { from: "endOfNextMonth", days: 10 }, "2026-03-10"],
    [
      "month end + 1 month",
      "2020-06-11",
      { from: "endOfInvoiceMonth", months: 1, thenEndOfMonth: true },
      "2020-07-31",
    ],
    [
      "month end + 1 month",
      "2026-02-10",
      { from: "endOfInvoiceMonth", months: 1, thenEndOfMonth: true },
      "2026-03-31",
    ],
    ["30 days, then the 10th", "2023-12-12", { days: 30, dayOfNextMonth: 10 }, "2024-02-10"],
    ["30 days, then the 31st", "2023-12-12", { days: 30, dayOfNextMonth: 31 }, "2024-02-29"],
    ["0 days, then the 31st", "2024-05-23", { days: 0, dayOfNextMonth: 31 }, "2024-06-30"],
    ["15 days, then the 31st", "2024-05-23", { days: 15, dayOfNextMonth: 31 }, "2024-07-31"],
    ["30 days, then the month end", "2024-04-22", { days: 30, dayOfNextMonth: 0 }, "2024-05-31"],
    ["30 days, then the 10th", "2016-01-14", { days: 30, dayOfNextMonth: 10 }, "2016-03-10"],
    ["receipt", "2026-03-14", {}, "2026-03-14"],
    ["2 weeks and 3 days", "2026-03-02", { weeks: 2, days: 3 }, "2026-03-19"],
    ["5 working days", "2026-03-19", { workingDays: 5 }, "2026-03-26"],
  ])("%s from %s", (_name, issued, steps, due) => {
    expect(dueOf(issued, line(steps))).toBe(due);
  });

  test.each([
    ["2020-01-01", 5, [5], "2020-02-05"],
    ["2020-01-01", 0, [5, 10], "2020-01-05"],
    ["2026-01-31", 30, [15, 30], "2026-03-15"],
    ["2026-11-22", 60, [10, 25], "2027-01-25"],
    ["2026-01-12", 30, [10], "2026-03-10"],
    ["2026-01-29", 30, [31], "2026-02-28"],
  ])("%s + %i days with payment days %j", (issued, days, paymentDays, due) => {
    expect(dueOf(issued, line({ days }), { ...plain, paymentDays })).toBe(due);
  });
});

describe("instalmentsOf() shifts a due date", () => {
  test.each<[string, DueDateRules["shift"], readonly number[], string]>([
    ["2026-04-03", "none", [], "2026-04-03"],
    ["2026-04-03", "next", [], "2026-04-06"],
    ["2026-04-03", "previous", [], "2026-04-02"],
    ["2026-05-01", "next", [1], "2026-06-01"],
    // The 28th of February is a Saturday too: the last shift leaves the payment day.
    ["2026-01-31", "next", [31], "2026-03-02"],
    ["2026-05-09", "next", [10, 25], "2026-05-25"],
    ["2026-08-15", "next", [15], "2026-09-15"],
    ["2026-08-15", "next", [15, 16], "2026-09-15"],
  ])("%s, %s, payment days %j, to %s", (reached, shift, paymentDays, due) => {
    const rules = { ...spanish, shift, paymentDays };
    expect(dueOf("2026-01-30", line({ days: day(reached) - day("2026-01-30") }), rules)).toBe(due);
  });

  test("never before the invoice date, even to the previous working day", () => {
    expect(dueOf("2026-04-04", line({}), { ...spanish, shift: "previous" })).toBe("2026-04-06");
  });

  test.each([
    ["2026-08-10", "2026-09-01"],
    ["2026-12-28", "2027-01-07"],
    ["2026-07-31", "2026-07-31"],
  ])("out of the customer's closed periods: %s to %s", (reached, due) => {
    const closedPeriods = [
      { fromMonthDay: [8, 1], toMonthDay: [8, 31] },
      { fromMonthDay: [12, 23], toMonthDay: [1, 6] },
    ] as const;
    expect(dueOf(reached, line({}), { ...plain, closedPeriods })).toBe(due);
  });

  test("leaves it where it is for a customer who never opens", () => {
    const closedPeriods = [{ fromMonthDay: [1, 1], toMonthDay: [12, 31] }] as const;
    expect(dueOf("2026-08-10", line({}), { ...plain, closedPeriods })).toBe("2026-08-10");
  });

  test("onto a day that is neither weekend nor holiday, forward only", () => {
    const anyDay = fc.integer({ min: 15_000, max: 25_000 }).map((days) => days as Day);
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 90 }), (issued, days) => {
        const [part] = instalmentsOf(issued, 100, line({ days }), { ...spanish, shift: "next" });
        const due = part?.dueOn ?? issued;
        expect(due).toBeGreaterThanOrEqual(issued + days);
        expect(weekdayOf(due)).toBeLessThan(6);
        expect(isNationalHoliday(due, "ES")).toBe(false);
      }),
    );
  });
});

describe("instalmentsOf() shares an amount", () => {
  const fixed = (minor: number): TermsLine => ({ share: { kind: "fixed", minor } });
  test.each<[string, number, readonly TermsLine[], readonly number[]]>([
    ["50/50", 3, [percent(50), percent(50)], [2, 1]],
    [
      "70 %, 200, rest",
      100_000,
      [percent(70), fixed(20_000), percent(30)],
      [70_000, 20_000, 10_000],
    ],
    [
      "80 %, 150, 20 %",
      50_000,
      [percent(80), fixed(15_000), percent(20)],
      [40_000, 15_000, -5_000],
    ],
    [
      "50 % to whole euros",
      100_010,
      [{ ...percent(50), roundTo: 100 }, { share: all }],
      [50_000, 50_010],
    ],
    ["a credit of 200, rest", -100_000, [fixed(20_000), { share: all }], [-20_000, -80_000]],
  ])("%s of %i", (_name, total, lines, amounts) => {
    const parts = instalmentsOf(day("2026-01-01"), total, { lines }, plain);
    expect(parts.map(({ amount }) => amount)).toEqual(amounts);
  });

  test("to the cent, whatever the shares", () => {
    const anyLine = fc.oneof(
      fc.double({ min: 0, max: 100, noNaN: true }).map((share) => percent(share)),
      fc.integer({ min: 0, max: 1_000_000 }).map(fixed),
    );
    const lines = fc.array(anyLine, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), lines, (total, said) => {
        const parts = instalmentsOf(day("2026-01-01"), total, { lines: said }, plain);
        expect(parts.reduce((sum, { amount }) => sum + (amount ?? NaN), 0)).toBe(total);
      }),
    );
  });

  test("of an unknown total as unknown amounts", () => {
    const parts = instalmentsOf(
      day("2026-01-01"),
      null,
      { lines: [percent(50), percent(50, 30)] },
      plain,
    );
    expect(parts.map(({ amount }) => amount)).toEqual([null, null]);
  });

  test("of zero, or by terms without lines, at once", () => {
    expect(instalmentsOf(day("2016-05-17"), 0, line({ months: 1 }), plain)).toEqual([
      { dueOn: day("2016-05-17"), amount: 0 },
    ]);
    expect(instalmentsOf(day("2017-01-22"), 500, { lines: [] }, plain)).toEqual([
      { dueOn: day("2017-01-22"), amount: 500 },
    ]);
  });
});

describe("openAmounts()", () => {
  test.each([
    [[30, 50, 20], 60, [0, 40, 20]],
    [[60, 100, 40], 160, [20, 100, 40]],
    [[200, 200], 150, [0, 150]],
    [[100], 100, [100]],
    [[50, 50], 120, [50, 70]],
    [[50, 50], 0, [0, 0]],
    [[], 0, []],
  ])("of %j with %i open are %j", (amounts, open, parts) => {
    expect(openAmounts(amounts, open)).toEqual(parts);
  });
});

describe("early discount", () => {
  const terms = (base: "total" | "untaxed"): PaymentTerms => ({
    ...line({ days: 30 }),
    earlyDiscount: { percent: 10, days: 8, base },
  });

  test.each([
    ["total", 103_500],
    ["untaxed", 105_000],
  ] as const)("of the %s of 1150.00 leaves %i", (base, left) => {
    expect(earlyDiscountedTotal(115_000, 100_000, terms(base))).toBe(left);
  });

  test("of an unknown amount before tax is unknown", () => {
    expect(earlyDiscountedTotal(115_000, null, terms("untaxed"))).toBeNull();
  });
});
