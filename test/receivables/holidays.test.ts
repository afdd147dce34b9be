import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { isoDay, type Day } from "../../src/receivables/calendar.ts";
import {
  addWorkingDays,
  easterSunday,
  isWorkingDay,
  nationalHolidays,
} from "../../src/receivables/holidays.ts";
import { day } from "../builders/receivables.ts";
import { eachVector, sharedVectors } from "./shared-vectors.ts";

type Listed = { readonly date: string; readonly name: string; readonly type: string };
type HolidayData = {
  readonly fixedPoints: { readonly easterSunday: { readonly [year: string]: string } };
  readonly holidays: { readonly [country: string]: { readonly [year: string]: readonly Listed[] } };
};

const data = sharedVectors("07_holidays.json") as HolidayData | null;
const known = ["ES", "MX", "CL", "CO", "AR", "PE", "GB", "US", "PT", "FR", "DE", "IT"];
const yearsListed = ["2024", "2025", "2026", "2027"];

// Days that a government decrees for one year; no rule gives them.
const decreed = "Feriado Puente Turístico";

// Where the law and the list differ: days that the law has and the list lacks, or the other way round.
const byLaw: {
  readonly [countryYear: string]: { has?: readonly string[]; lacks?: readonly string[] };
} = {
  // The Saturday of Holy Week is a holiday in Chile (Ley 2.977).
  "CL 2024": { has: ["2024-03-30"] },
  "CL 2025": { has: ["2025-04-19"] },
  "CL 2026": { has: ["2026-04-04"] },
  "CL 2027": { has: ["2027-03-27"] },
  // Mexico moved the change of presidency from 1 December to 1 October as of 2024.
  "MX 2024": { has: ["2024-10-01"], lacks: ["2024-12-01"] },
};

describe("nationalHolidays() beside public calendars", () => {
  const cases =
    data === null
      ? null
      : known.flatMap((country) =>
          yearsListed.map((year) => [`${country} ${year}`, { country, year }] as const),
        );

  eachVector("07_holidays.json", cases, ({ country, year }) => {
    const listed = data?.holidays[country === "GB" ? "GB-ENG" : country]?.[year] ?? [];
    const expected = new Set(
      listed
        .filter(({ type, name }) => type === "public" && name !== decreed)
        .map(({ date }) => date),
    );
    const law = byLaw[`${country} ${year}`];
    law?.has?.forEach((date) => expected.add(date));
    law?.lacks?.forEach((date) => expected.delete(date));
    expect(nationalHolidays(country, Number(year)).map(isoDay)).toEqual(
      Array.from(expected).sort(),
    );
  });
});

describe("nationalHolidays()", () => {
  test.each([
    ["ES", 2026, "2026-04-03"],
    ["MX", 2026, "2026-02-02"],
    ["MX", 2018, "2018-12-01"],
    ["CL", 2023, "2023-01-02"],
    ["CL", 2018, "2018-09-17"],
    ["CL", 2028, "2028-06-20"],
    ["CO", 2026, "2026-01-12"],
    ["AR", 2026, "2026-06-15"],
    ["US", 2021, "2021-12-31"],
    ["GB", 2022, "2022-01-03"],
    ["GB", 2022, "2022-12-27"],
  ])("of %s in %i has %s", (country, year, holiday) => {
    expect(nationalHolidays(country, year).map(isoDay)).toContain(holiday);
  });

  test("of a country that is not known are none", () => {
    expect(nationalHolidays("XX", 2026)).toEqual([]);
  });

  test("are the same however often and in whatever order they are asked for", () => {
    const first = nationalHolidays("CO", 2030);
    nationalHolidays("CO", 2031);
    expect(nationalHolidays("CO", 2030)).toEqual(first);
  });
});

describe("easterSunday()", () => {
  test.each([
    [1961, "1961-04-02"],
    [2000, "2000-04-23"],
    [2024, "2024-03-31"],
    [2025, "2025-04-20"],
    [2026, "2026-04-05"],
    [2027, "2027-03-28"],
    [2038, "2038-04-25"],
    [2285, "2285-03-22"],
  ])("of %i is %s", (year, sunday) => {
    expect(isoDay(easterSunday(year))).toBe(sunday);
  });
});

describe("addWorkingDays()", () => {
  test.each([
    ["2026-03-20", 2, "ES", "2026-03-24"],
    ["2026-03-21", 2, "ES", "2026-03-24"],
    ["2026-04-02", 1, "ES", "2026-04-06"],
    ["2026-12-24", 2, "GB", "2026-12-30"],
    ["2026-03-20", 0, "ES", "2026-03-20"],
  ])("after %s, %i of them in %s, is %s", (from, count, country, to) => {
    expect(isoDay(addWorkingDays(day(from), count, country))).toBe(to);
  });

  test("passes exactly so many working days", () => {
    const anyDay = fc.integer({ min: 15_000, max: 25_000 }).map((days) => days as Day);
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 0, max: 30 }),
        fc.constantFrom(...known),
        (from, count, country) => {
          const to = addWorkingDays(from, count, country);
          let passed = 0;
          for (let at = from + 1; at <= to; at += 1)
            if (isWorkingDay(at as Day, country)) passed += 1;
          expect(passed).toBe(count);
        },
      ),
    );
  });
});
