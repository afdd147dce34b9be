import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { decimalMarkOf } from "../../src/workbook/decide-marks.ts";
import { usualDecimalMark } from "../../src/workbook/locale-habits.ts";
import { parseAmountText, type DecimalMark } from "../../src/workbook/parse-amount.ts";
import { describeShared, inSpanishOrEnglish, sharedJson } from "./shared-data.ts";

describe("parseAmountText()", () => {
  test.each([
    ["1210", 1210],
    ["1.210,50", 1210.5],
    ["1,210.50", 1210.5],
    ["1 210,50 €", 1210.5],
    ["1'210.50", 1210.5],
    ["12,34,567.89", 1234567.89],
    ["€ 0,5", 0.5],
    ["US$ 1,000.00", 1000],
    ["-15", -15],
    ["15-", -15],
    ["−1.234,50 €", -1234.5],
    ["(1.234,50 €)", -1234.5],
    ["$-1.235.000", -1235000],
    ["- $44.99", -44.99],
    ["2556,972", 2556.972],
    ["0,123", 0.123],
    ["1.234.567", 1234567],
    ["S/ 1,200.00", 1200],
    ["500,-", 500],
    ["\u00a01\u202f234,50\u00a0EUR", 1234.5],
    ["$ 100 MXN", 100],
  ])("reads %s without being told the mark", (text, amount) => {
    expect(parseAmountText(text, null)).toMatchObject({ kind: "amount", amount });
  });

  test.each([
    ["1.234", ",", 1234],
    ["1.234", ".", 1.234],
    ["158,994", ",", 158.994],
    ["158,994", ".", 158994],
    ["1.234,50", ".", 1234.5],
  ] as const)("reads %s where the column's mark is %s", (text, mark, amount) => {
    expect(parseAmountText(text, mark)).toMatchObject({ kind: "amount", amount });
  });

  test.each(["1.234", "123,456", "-1.234 €"])("leaves %s open without a mark", (text) => {
    expect(parseAmountText(text, null)).toMatchObject({ kind: "ambiguous" });
  });

  test.each([
    "",
    "n/a",
    "pendiente",
    "1.23.4",
    "1,2,3",
    "12 34",
    "10 y 20",
    "IVA 21",
    "#N/A",
    "1-2",
    "--5",
    "(5",
  ])("finds no amount in %p", (text) => {
    expect(parseAmountText(text, null)).toBeNull();
  });

  test("keeps the sign or code beside the number", () => {
    expect(parseAmountText("R$ 10,00", null)).toMatchObject({ sign: "R$" });
    expect(parseAmountText("10,00 EUR", null)).toMatchObject({ sign: "EUR" });
  });

  test("reads back every amount in cents as either mark writes it", () => {
    const marks = fc.constantFrom<DecimalMark>(",", ".");
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), marks, (cents, mark) => {
        const read = parseAmountText(written(cents, mark), null);
        expect(read).toMatchObject({ kind: "amount", amount: cents / 100 });
      }),
    );
  });
});

function written(cents: number, mark: DecimalMark): string {
  const digits = String(Math.abs(cents)).padStart(3, "0");
  const units = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, mark === "," ? "." : ",");
  return `${cents < 0 ? "-" : ""}${units}${mark}${digits.slice(-2)}`;
}

describe("decimalMarkOf()", () => {
  test("lets one certain text decide for the column", () => {
    expect(decimalMarkOf(["158,994", "82,5704"])).toMatchObject({ mark: ",", isMixed: false });
  });

  test("decides nothing where every text reads two ways, and shows one", () => {
    expect(decimalMarkOf(["1.234", 5, "2.345"])).toEqual({
      mark: null,
      isMixed: false,
      example: "1.234",
    });
  });

  test("decides nothing where texts prove both", () => {
    expect(decimalMarkOf(["1,50", "2.50", "1.234"])).toMatchObject({ mark: null, isMixed: true });
  });
});

type AmountCase = { readonly text: string; readonly amount: number };
type SharedAmounts = {
  readonly icu: readonly (AmountCase & { readonly locale: string })[];
  readonly icu_ambiguous: readonly { readonly text: string }[];
  readonly real_sheets: readonly (AmountCase & { readonly source: string })[];
  readonly price_parser: readonly { readonly text: string; readonly amount: number | null }[];
};

describeShared("shared amounts", () => {
  const data = sharedJson("06_amounts.json") as SharedAmounts;

  test("every Spanish and English text of CLDR reads right in its locale", () => {
    const cases = data.icu.filter((one) => inSpanishOrEnglish(one.locale));
    const wrong = cases.filter(({ text, locale, amount }) => {
      const read = parseAmountText(text, usualDecimalMark(locale));
      return read?.kind !== "amount" || Math.abs(read.amount - amount) > 0.005;
    });
    expect(cases.length).toBeGreaterThan(300);
    expect(wrong.map(({ text, locale }) => `${locale} ${text}`)).toEqual([]);
  });

  test("columns of real sheets read right to the last digit", () => {
    const columns = new Map<string, AmountCase[]>();
    for (const one of data.real_sheets) {
      columns.set(one.source, [...(columns.get(one.source) ?? []), one]);
    }
    for (const cells of columns.values()) {
      const { mark } = decimalMarkOf(cells.map(({ text }) => text));
      for (const { text, amount } of cells) {
        expect([text, parseAmountText(text, mark)]).toMatchObject([
          text,
          { kind: "amount", amount },
        ]);
      }
    }
  });

  test("what two locales write alike stays open", () => {
    for (const { text } of data.icu_ambiguous) {
      expect(parseAmountText(text, null)).toMatchObject({ kind: "ambiguous" });
    }
  });

  test("prices of web pages: none is read wrong, at most three in ten are left unread", () => {
    const scored = { right: 0, unread: [] as string[], wrong: [] as string[] };
    for (const { text, amount } of data.price_parser) {
      const read = parseAmountText(text, null);
      const isDigitless = !/\d/.test(text);
      if (isDigitless || otherConvention(text)) continue;
      if (read === null) {
        if (amount === null) scored.right += 1;
        else scored.unread.push(text);
      } else if (read.kind === "ambiguous" || Math.abs(read.amount - (amount ?? NaN)) < 0.005)
        scored.right += 1;
      else scored.wrong.push(`${text} ${read.amount}`);
    }
    expect(scored.wrong).toEqual([]);
    expect(scored.unread.length).toBeLessThan(data.price_parser.length * 0.3);
  });
});

// Price lists have no negatives: "- $44.99" is 44.99 there and -44.99 in a sheet of invoices.
function otherConvention(text: string): boolean {
  return /^-\s*\$/.test(text) || /\d€\d/.test(text) || text.startsWith("$..");
}
