import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  currencyCode,
  currencyDigits,
  majorText,
  minorFromMajor,
  percentOf,
  type CurrencyCode,
} from "../../src/receivables/money.ts";

const code = (text: string) => text as CurrencyCode;

describe("currencyDigits()", () => {
  test.each([
    ["EUR", 2],
    ["MXN", 2],
    ["JPY", 0],
    ["CLP", 0],
    ["BHD", 3],
    ["CLF", 4],
  ])("of %s are %i", (currency, digits) => {
    expect(currencyDigits(code(currency))).toBe(digits);
  });
});

describe("currencyCode()", () => {
  test.each([
    ["eur", "EUR"],
    [" Usd ", "USD"],
    ["ILS", "ILS"],
  ])("reads %j as %s", (text, currency) => {
    expect(currencyCode(text)).toBe(currency);
  });

  test.each(["", "€", "EURO", "XYZ", "constructor"])("finds no currency in %j", (text) => {
    expect(currencyCode(text)).toBeNull();
  });
});

describe("majorText()", () => {
  test.each([
    [121_000, "EUR", "1210.00"],
    [5, "EUR", "0.05"],
    [-5, "JPY", "-5"],
    [-5, "EUR", "-0.05"],
    [1_234, "BHD", "1.234"],
    [0, "EUR", "0.00"],
  ])("writes %i minor units of %s as %s", (minor, currency, text) => {
    expect(majorText(minor, code(currency))).toBe(text);
  });
});

describe("minorFromMajor()", () => {
  test.each([
    [49.999999999999986, "EUR", 5_000],
    [1.005, "EUR", 101],
    [-1.005, "EUR", -101],
    [2.675, "EUR", 268],
    [1_210, "EUR", 121_000],
    [0.004, "EUR", 0],
    [-0.004, "EUR", 0],
    [1_234.5, "JPY", 1_235],
    [1.2345, "BHD", 1_235],
  ])("takes %d %s for %i minor units", (major, currency, minor) => {
    expect(minorFromMajor(major, code(currency))).toBe(minor);
  });

  test.each([NaN, Infinity, -Infinity, 1e15, -1e300])("refuses %d", (major) => {
    expect(minorFromMajor(major, code("EUR"))).toBeNull();
  });

  test("reads back what majorText() writes", () => {
    const minorUnits = fc.integer({ min: -1e13, max: 1e13 });
    fc.assert(
      fc.property(minorUnits, fc.constantFrom("EUR", "JPY", "BHD"), (minor, currency) => {
        expect(minorFromMajor(Number(majorText(minor, code(currency))), code(currency))).toBe(
          minor,
        );
      }),
    );
  });
});

describe("percentOf()", () => {
  test.each([
    [3, 50, 2],
    [-3, 50, -2],
    [100_000, 33.33, 33_330],
    [115_000, 10, 11_500],
    [900_719_925_474, 100, 900_719_925_474],
    [0, 30, 0],
  ])("of %i at %d %% is %i", (minor, percent, part) => {
    expect(percentOf(minor, percent)).toBe(part);
  });
});
