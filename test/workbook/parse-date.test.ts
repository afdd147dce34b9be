import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { civilDay, dayOf, isoDay, type Day } from "../../src/receivables/calendar.ts";
import { dateOrderOf } from "../../src/workbook/decide-marks.ts";
import { usualDateOrder } from "../../src/workbook/locale-habits.ts";
import { parseDateText } from "../../src/workbook/parse-date.ts";
import { readDay } from "../../src/workbook/read-day.ts";
import { describeShared, inSpanishOrEnglish, sharedJson } from "./shared-data.ts";

function read(text: string, order: "dmy" | "mdy" | null = null): string | null {
  const found = parseDateText(text, order);
  if (found === null) return null;
  return found.kind === "day" ? isoDay(found.day) : "ambiguous";
}

describe("parseDateText()", () => {
  test.each([
    ["2026-03-15", "2026-03-15"],
    ["2026/3/15", "2026-03-15"],
    ["2026-03-15T10:30:00Z", "2026-03-15"],
    ["15/03/2026 10:30", "2026-03-15"],
    ["15/03/2026 9:05:00 a. m.", "2026-03-15"],
    ["15.03.26", "2026-03-15"],
    ["26 . 10.21", "2021-10-26"],
    ["03/15/2026", "2026-03-15"],
    ["05/05/2026", "2026-05-05"],
    ["20260315", "2026-03-15"],
    ["3 de marzo de 2026", "2026-03-03"],
    ["15-mar-26", "2026-03-15"],
    ["7 sept. 2026", "2026-09-07"],
    ["2 de setiembre del 2026", "2026-09-02"],
    ["March 3rd, 2026", "2026-03-03"],
    ["Tues 9th Aug, 2015", "2015-08-09"],
    ["mar, 10 ene 2026", "2026-01-10"],
    ["3 Aug 96", "1996-08-03"],
    ["29/02/2024", "2024-02-29"],
  ])("reads %s without being told the order", (text, day) => {
    expect(read(text)).toBe(day);
  });

  test("reads what two orders fit by the order given, and not without one", () => {
    expect(read("03/04/2026", "dmy")).toBe("2026-04-03");
    expect(read("03/04/2026", "mdy")).toBe("2026-03-04");
    expect(read("03/04/2026")).toBe("ambiguous");
  });

  test.each([
    "",
    "pendiente",
    "30/02/2026",
    "99/99/2026",
    "#VALUE!",
    "10 agosto",
    "Sep 2012",
    "8/10",
    "7",
    "XX DE CADA MES",
    "01/02/2026 - 05/02/2026",
  ])("finds no day in %p", (text) => {
    expect(read(text)).toBeNull();
  });

  test("reads back every day as both orders and both languages write it", () => {
    const months = [
      "enero",
      "febrero",
      "marzo",
      "abril",
      "mayo",
      "junio",
      "julio",
      "agosto",
      "septiembre",
      "octubre",
      "noviembre",
      "diciembre",
    ];
    fc.assert(
      fc.property(fc.integer({ min: dayOf(1990, 1, 1), max: dayOf(2050, 12, 31) }), (value) => {
        const day = value as Day;
        const { year, month, dayOfMonth } = civilDay(day);
        expect(read(`${dayOfMonth}/${month}/${year}`, "dmy")).toBe(isoDay(day));
        expect(read(`${month}/${dayOfMonth}/${year}`, "mdy")).toBe(isoDay(day));
        expect(read(`${dayOfMonth} de ${months[month - 1] ?? ""} de ${year}`)).toBe(isoDay(day));
      }),
    );
  });
});

describe("dateOrderOf()", () => {
  test("lets one number above 12 decide for the column", () => {
    expect(dateOrderOf(["03/04/2026", "25/04/2026"])).toMatchObject({ mark: "dmy" });
    expect(dateOrderOf(["1/2/2013", "1/26/2013"])).toMatchObject({ mark: "mdy" });
  });

  test("decides nothing where every text reads two ways, and shows one", () => {
    expect(dateOrderOf(["", "03/04/2026", "05/06/2026"])).toEqual({
      mark: null,
      isMixed: false,
      example: "03/04/2026",
    });
  });

  test("needs no decision for typed dates and years in front", () => {
    expect(dateOrderOf([{ day: dayOf(2026, 3, 4), minutes: 0 }, "2026-03-04"]).example).toBeNull();
  });
});

describe("readDay()", () => {
  const writing = { order: null, hasDates: true, asOf: dayOf(2026, 3, 20) };

  test.each([
    [
      { day: dayOf(2026, 3, 4), minutes: 600 },
      { kind: "day", day: dayOf(2026, 3, 4) },
    ],
    [46_100, { kind: "day", day: dayOf(2026, 3, 19) }],
    [20_150_609, { kind: "day", day: dayOf(2015, 6, 9) }],
    ["-", { kind: "none" }],
    ["s/f", { kind: "none" }],
    [0, { kind: "none" }],
    ["01/01/1989", { kind: "outOfRange" }],
    ["2036-03-19", { kind: "day", day: dayOf(2036, 3, 19) }],
    ["2036-12-31", { kind: "outOfRange" }],
    ["#N/A", { kind: "error" }],
    ["pronto", { kind: "unreadable" }],
    ["03/04/2026", { kind: "ambiguous" }],
    [true, { kind: "unreadable" }],
  ])("reads %p", (cell, reading) => {
    expect(readDay(cell, writing)).toEqual(reading);
  });

  test("takes a bare number for a date only in a column of dates", () => {
    expect(readDay(46_100, { ...writing, hasDates: false })).toEqual({ kind: "unreadable" });
  });
});

type SentenceCase = {
  readonly text: string;
  readonly lang: string;
  readonly expected: string;
  readonly variant?: string | null;
  readonly yearCertain?: boolean;
};
type SharedDates = {
  readonly icu: readonly {
    readonly text: string;
    readonly locale: string;
    readonly expected: string;
  }[];
  readonly icu_ambiguous: readonly { readonly text: string }[];
  readonly real_sheets: readonly {
    readonly text: string;
    readonly lang: string;
    readonly expected: string | null;
  }[];
  readonly chrono: readonly SentenceCase[];
  readonly dateparser: readonly SentenceCase[];
};

describeShared("shared dates", () => {
  const data = sharedJson("06_dates.json") as SharedDates;

  test("every Spanish and English text of CLDR reads right in its locale", () => {
    const cases = data.icu.filter((one) => inSpanishOrEnglish(one.locale));
    const wrong = cases.filter(
      ({ text, locale, expected }) => read(text, usualDateOrder(locale)) !== expected,
    );
    expect(cases.length).toBeGreaterThan(150);
    expect(wrong.map(({ text, locale }) => `${locale} ${text}`)).toEqual([]);
  });

  test("what two locales write alike stays open", () => {
    for (const { text } of data.icu_ambiguous)
      expect([text, read(text)]).toEqual([text, "ambiguous"]);
  });

  test("columns of real sheets read right", () => {
    for (const { text, lang, expected } of data.real_sheets) {
      if (inSpanishOrEnglish(lang)) expect([text, read(text, "dmy")]).toEqual([text, expected]);
    }
  });

  test("sentences with a whole date: none is read wrong; a date without year or day is not read", () => {
    const unread: string[] = [];
    for (const { text, lang, variant, expected, yearCertain } of [
      ...data.chrono,
      ...data.dateparser,
    ]) {
      if (!inSpanishOrEnglish(lang)) continue;
      const got = read(text, lang === "en" && variant !== "GB" ? "mdy" : "dmy");
      if (got === null) unread.push(text);
      else expect([text, got]).toEqual([text, expected]);
      if (got === null && /\d{1,2}\D+\d{4}|\d{4}\D+\d{1,2}\D+\d{1,2}/.test(text)) {
        expect([text, yearCertain]).toEqual(["04/2016", true]);
      }
    }
    expect(unread.length).toBeLessThan(20);
  });
});
