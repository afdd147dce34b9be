import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { typedAmount } from "../../src/collections/customer-invoices.ts";
import { readPaymentEntry } from "../../src/collections/payment-entry.ts";
import type { AssessedInvoice } from "../../src/collections/plan.ts";
import type { CurrencyCode } from "../../src/receivables/money.ts";
import { aBook } from "../builders/book.ts";
import { anInvoice, day } from "../builders/receivables.ts";
import { planOn } from "../builders/state.ts";

const spanish = { language: "es", country: "ES", asOf: day("2026-03-20") } as const;
const british = { language: "en", country: "GB", asOf: day("2026-03-20") } as const;

function openInvoice(currency: string, total: number): AssessedInvoice {
  const invoice = anInvoice({ currency: currency as CurrencyCode, total });
  const [assessed] = planOn(aBook([invoice]), "2026-03-20").invoices;
  if (assessed === undefined) throw new Error("the invoice went");
  return assessed;
}

function amountOf(
  amount: string | null,
  currency = "EUR",
  habits: Parameters<typeof readPaymentEntry>[2] = { locale: "es_ES", voice: spanish },
  total = 121_000,
) {
  const typed = { customerKey: "", invoiceKey: "", amount, day: "2026-03-20", method: "" };
  const read = readPaymentEntry({ ...typed, reference: "" }, openInvoice(currency, total), habits);
  return read.kind === "read" ? read.entry.amount : read.why.code;
}

describe("readPaymentEntry()", () => {
  test.each<readonly [string | null, string, number | string]>([
    [null, "EUR", 121_000],
    ["1210,00", "EUR", 121_000],
    ["1.234", "EUR", 123_400],
    ["1.234,5", "EUR", 123_450],
    ["1 234,56 €", "EUR", 123_456],
    ["0,1", "EUR", 10],
    ["1,234", "EUR", "payAmountFraction"],
    ["1,2", "JPY", "payAmountFraction"],
    ["1.234", "JPY", 1_234],
    ["1,234", "KWD", 1_234],
    ["1 EUR 2", "EUR", "payAmountUnread"],
    ["100 USD", "EUR", "payOtherCurrency"],
    ["100 EUR", "EUR", 10_000],
    ["(5)", "EUR", "payAmountNotPositive"],
  ])("reads %j of a Spanish workbook in %s as %j", (typed, currency, expected) => {
    expect(amountOf(typed, currency)).toBe(expected);
  });

  test.each<readonly [string, number | string]>([
    ["1,234", 123_400],
    ["1.234", "payAmountFraction"],
    ["1,234.56", 123_456],
  ])("reads %j of a British workbook as %j", (typed, expected) => {
    expect(amountOf(typed, "GBP", { locale: "en_GB", voice: british })).toBe(expected);
  });

  test.each([["1.234"], ["1,234"]])(
    "asks about %j where panel and workbook write numbers differently",
    (typed) => {
      expect(amountOf(typed, "EUR", { locale: "es_ES", voice: british })).toBe("payAmountTwoWays");
    },
  );

  test("takes what the form proposes as the whole, whatever the currency and locale", () => {
    const proposals = fc.tuple(
      fc.constantFrom("EUR", "JPY", "KWD", "CLF", "MXN"),
      fc.integer({ min: 1, max: 1e12 }),
      fc.constantFrom("es_ES", "es_MX", "en_GB", "en_US", "de_CH"),
      fc.constantFrom(spanish, british),
    );
    fc.assert(
      fc.property(proposals, ([currency, total, locale, voice]) => {
        const mark = /MX|GB|US|CH/.test(locale) ? "." : ",";
        const typed = typedAmount({ currency: currency as CurrencyCode, minor: total }, mark);
        expect(amountOf(typed, currency, { locale, voice }, total)).toBe(total);
      }),
    );
  });

  test.each([
    ["2026-03-20", "read"],
    ["2026-03-21", "payDayAhead"],
    ["1989-12-31", "payDayUnread"],
    ["ayer", "payDayUnread"],
  ])("takes the day %s as %s", (typedDay, expected) => {
    const typed = { customerKey: "", invoiceKey: "", amount: null, day: typedDay };
    const read = readPaymentEntry(
      { ...typed, method: " Bizum ", reference: "" },
      openInvoice("EUR", 100),
      { locale: "es_ES", voice: spanish },
    );
    expect(read.kind === "read" ? read.kind : read.why.code).toBe(expected);
    if (read.kind === "read")
      expect(read.entry).toMatchObject({ method: "Bizum", reference: null });
  });

  test("does not take a text that is no name of a method", () => {
    const typed = { customerKey: "", invoiceKey: "", amount: null, day: "2026-03-20" };
    const read = readPaymentEntry(
      { ...typed, method: "x".repeat(201), reference: "" },
      openInvoice("EUR", 100),
      { locale: "es_ES", voice: spanish },
    );
    expect(read).toMatchObject({ kind: "unfit", why: { code: "textTooLong" } });
  });
});
