import { describe, expect, test } from "@jest/globals";
import { currencyCode } from "../../src/receivables/money.ts";
import { currencyOfSign, isCurrencyText } from "../../src/workbook/currency-signs.ts";
import { currencyOfLocale } from "../../src/workbook/locale-habits.ts";
import { currencyOfFormat, currencyOfHeader } from "../../src/workbook/parse-currency.ts";

describe("currencyOfSign()", () => {
  test.each([
    ["€", "EUR"],
    ["eur", "EUR"],
    ["Euros", "EUR"],
    ["US$", "USD"],
    ["R$", "BRL"],
    ["S/", "PEN"],
    ["S/.", "PEN"],
    ["$ USD", "USD"],
    ["CHF", "CHF"],
  ])("knows %s anywhere", (sign, code) => {
    expect(currencyOfSign(sign, currencyCode("MXN"))).toBe(code);
  });

  test.each([
    ["$", "MXN", "MXN"],
    ["$", "CLP", "CLP"],
    ["$", "EUR", "USD"],
    ["pesos", "COP", "COP"],
    ["pesos", "EUR", null],
    ["kr", "SEK", "SEK"],
    ["$ MXN", "EUR", "MXN"],
  ])("settles %s by the home currency %s", (sign, home, code) => {
    expect(currencyOfSign(sign, currencyCode(home))).toBe(code);
  });

  test.each(["", "constructor", "patatas", "EUR USD", "IVA"])("knows no currency in %p", (text) => {
    expect(currencyOfSign(text, null)).toBeNull();
    expect(isCurrencyText(text)).toBe(false);
  });
});

describe("currencyOfFormat()", () => {
  test.each([
    ["#,##0.00 [$€-1]", "EUR"],
    ["[$USD] #,##0.00", "USD"],
    ["[$$-409]#,##0.00", "MXN"],
    ['"$"#,##0', "MXN"],
    ['_-"$"* #,##0.00_-;-"$"* #,##0.00_-', "MXN"],
    ['#,##0 "€"', "EUR"],
    ["#,##0.00 €", "EUR"],
    ["£#,##0", "GBP"],
    ["#,##0.00", null],
    ["General", null],
    ["[Red]#,##0", null],
    ["[$-C0A]dd/mm/yyyy", null],
  ])("reads %s", (format, code) => {
    expect(currencyOfFormat(format, currencyCode("MXN"))).toBe(code);
  });
});

describe("currencyOfHeader()", () => {
  test.each([
    ["Total (ILS)", "ILS"],
    ["Importe €", "EUR"],
    ["Importe en euros", "EUR"],
    ["TOTAL USD", "USD"],
    ["Total", null],
    ["All totals", null],
  ])("reads %s", (header, code) => {
    expect(currencyOfHeader(header, null)).toBe(code);
  });
});

describe("currencyOfLocale()", () => {
  test.each([
    ["es_ES", "EUR"],
    ["es-MX", "MXN"],
    ["es", "EUR"],
    ["en_US", "USD"],
    ["en", null],
    ["es_419", null],
  ])("%s", (locale, code) => {
    expect(currencyOfLocale(locale)).toBe(code);
  });
});
