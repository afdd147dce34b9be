import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { CurrencyCode } from "../../src/receivables/money.ts";
import { needCodes, shownMoney } from "../../src/letters/shown-money.ts";

const spaced = (text: string) => text.replace(/ /g, "\u00a0");
const money = (minor: number, currency: string) => ({ minor, currency: currency as CurrencyCode });

describe("shownMoney()", () => {
  test.each([
    ["es", "ES", 123_456, "EUR", "1.234,56 €"],
    ["es", null, 100_000, "EUR", "1.000,00 €"],
    ["es", "ES", 5, "EUR", "0,05 €"],
    ["es", "ES", 0, "EUR", "0,00 €"],
    ["es", "ES", 123_456_789, "USD", "1.234.567,89 US$"],
    ["es", "ES", 123_456, "CHF", "1.234,56 CHF"],
    ["es", "ES", 1234, "JPY", "1.234 JPY"],
    ["es", "ES", 123_456, "MXN", "1.234,56 MXN"],
    ["es", "MX", 123_456, "MXN", "$1,234.56"],
    ["es", "MX", 123_456, "USD", "US$1,234.56"],
    ["es", "MX", 123_456, "EUR", "€1,234.56"],
    ["es", "CL", 1_234_567, "CLP", "$1.234.567"],
    ["es", "CO", 123_456, "COP", "$1.234,56"],
    ["es", "PE", 123_456, "PEN", "S/ 1,234.56"],
    ["en", null, 123_456, "EUR", "€1,234.56"],
    ["en", null, 123_456, "GBP", "£1,234.56"],
    ["en", null, 123_456, "USD", "US$1,234.56"],
    ["en", "US", 123_456, "USD", "$1,234.56"],
    ["en", "ES", 123_456, "EUR", "€1,234.56"],
    ["en", null, 1_234_567, "KWD", "KWD 1,234.567"],
    ["en", "JP", 1_234_567, "JPY", "¥1,234,567"],
  ] as const)(
    "in %s of %s writes %d minor units of %s as %s",
    (language, country, minor, currency, text) => {
      expect(shownMoney(money(minor, currency), { language, country })).toBe(spaced(text));
    },
  );

  test.each([
    ["es", "ES", "−1.234,56 €"],
    ["es", "MX", "−€1,234.56"],
    ["en", null, "−€1,234.56"],
  ] as const)("in %s of %s puts a minus sign first", (language, country, text) => {
    expect(shownMoney(money(-123_456, "EUR"), { language, country })).toBe(spaced(text));
  });

  test("adds the code where one sign could be two currencies", () => {
    const style = { language: "es", country: "MX", withCodes: true } as const;
    expect(shownMoney(money(123_456, "MXN"), style)).toBe("$1,234.56\u00a0MXN");
    expect(shownMoney(money(123_456, "USD"), style)).toBe("US$1,234.56");
  });

  test("loses no digit and never breaks", () => {
    const anyMoney = fc.record({
      minor: fc.maxSafeInteger(),
      currency: fc.constantFrom("EUR", "USD", "CLP", "MXN", "KWD", "JPY", "XYZ"),
    });
    const anyStyle = fc.record({
      language: fc.constantFrom("es" as const, "en" as const),
      country: fc.constantFrom("ES", "MX", "CL", "US", null),
    });
    fc.assert(
      fc.property(anyMoney, anyStyle, ({ minor, currency }, style) => {
        const text = shownMoney(money(minor, currency), style);
        expect(Number(text.replace(/\D/g, ""))).toBe(Math.abs(minor));
        expect(text.startsWith("−")).toBe(minor < 0);
        expect(text).not.toMatch(/[ \n-]/);
      }),
    );
  });
});

describe("needCodes()", () => {
  test.each([
    [["MXN", "USD"], "MX", true],
    [["MXN", "EUR"], "MX", false],
    [["MXN"], "MX", false],
    [["USD", "CAD"], "US", true],
    [["USD", "MXN"], null, false],
  ])("of %j in %s is %s", (currencies, country, answer) => {
    expect(needCodes(currencies, country)).toBe(answer);
  });
});
