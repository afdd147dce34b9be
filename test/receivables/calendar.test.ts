import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import {
  addMonths,
  checkedDay,
  civilDay,
  dayOf,
  endOfMonth,
  isoDay,
  parseIsoDay,
  weekdayOf,
  type Day,
} from "../../src/receivables/calendar.ts";

const anyDay = fc.integer({ min: -200_000, max: 200_000 }).map((days) => days as Day);
const oracle = (day: Day) => Temporal.PlainDate.from("1970-01-01").add({ days: day });
const oneDay = (text: string) => {
  const day = parseIsoDay(text);
  if (day === null) throw new Error(`Cannot use "${text}": no such day`);
  return day;
};

describe("a Day", () => {
  test("is the day that Temporal counts to", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, day: dayOfMonth, dayOfWeek } = oracle(day);
        expect(civilDay(day)).toEqual({ year, month, dayOfMonth });
        expect(dayOf(year, month, dayOfMonth)).toBe(day);
        expect(weekdayOf(day)).toBe(dayOfWeek);
      }),
    );
  });

  test("reads back what it writes", () => {
    fc.assert(fc.property(anyDay, (day) => expect(parseIsoDay(isoDay(day))).toBe(day)));
  });
});

describe("addMonths()", () => {
  test("clamps as Temporal does", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -500, max: 500 }), (day, months) => {
        expect(isoDay(addMonths(day, months))).toBe(oracle(day).add({ months }).toString());
      }),
    );
  });

  test.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2026-12-31", 2, "2027-02-28"],
    ["2026-03-31", -1, "2026-02-28"],
  ])("takes %s by %i months to %s", (from, months, to) => {
    expect(isoDay(addMonths(oneDay(from), months))).toBe(to);
  });
});

describe("endOfMonth()", () => {
  test.each([
    ["2026-02-01", "2026-02-28"],
    ["2028-02-29", "2028-02-29"],
    ["2026-12-05", "2026-12-31"],
  ])("of %s is %s", (day, end) => {
    expect(isoDay(endOfMonth(oneDay(day)))).toBe(end);
  });
});

describe("checkedDay()", () => {
  test.each([
    [2026, 2, 29],
    [2026, 0, 1],
    [2026, 13, 1],
    [2026, 4, 31],
    [2026, 4, 0],
  ])("knows no day %i-%i-%i", (year, month, dayOfMonth) => {
    expect(checkedDay(year, month, dayOfMonth)).toBeNull();
  });
});
