import { describe, expect, test } from "@jest/globals";
import { sentence } from "../../src/collections/wording/sentence.ts";
import { shownDay } from "../../src/letters/shown-day.ts";
import { shownMoney } from "../../src/letters/shown-money.ts";
import type { Language } from "../../src/receivables/customer.ts";
import type { CurrencyCode } from "../../src/receivables/money.ts";
import { day } from "../builders/receivables.ts";

const spaced = (text: string) => text.replace(/~/g, "\u00a0");

// Language, country, currency, the same 123,456 minor units, 3 March 2026, and both in a sentence.
const readers: readonly (readonly [Language, string, string, string, string, string])[] = [
  ["es", "ES", "EUR", "1.234,56~€", "3 de marzo de 2026", "3 mar: 17 días de atraso y 1.234,56~€"],
  ["es", "MX", "MXN", "$1,234.56", "3 de marzo de 2026", "3 mar: 17 días de atraso y $1,234.56"],
  ["es", "CL", "CLP", "$123.456", "3 de marzo de 2026", "3 mar: 17 días de atraso y $123.456"],
  ["es", "AR", "ARS", "$1.234,56", "3 de marzo de 2026", "3 mar: 17 días de atraso y $1.234,56"],
  ["es", "US", "USD", "$1,234.56", "3 de marzo de 2026", "3 mar: 17 días de atraso y $1,234.56"],
  ["en", "GB", "GBP", "£1,234.56", "3 March 2026", "3 Mar: 17 days past due, £1,234.56"],
  ["en", "IE", "EUR", "€1,234.56", "3 March 2026", "3 Mar: 17 days past due, €1,234.56"],
  ["en", "US", "USD", "$1,234.56", "March 3, 2026", "Mar 3: 17 days past due, $1,234.56"],
  ["en", "ES", "EUR", "€1,234.56", "3 March 2026", "3 Mar: 17 days past due, €1,234.56"],
];

describe("amounts and days as each reader writes them", () => {
  test.each(readers)("%s of %s, in %s", (language, country, currency, amount, shown, said) => {
    const style = { language, country };
    const money = { currency: currency as CurrencyCode, minor: 123_456 };
    expect(shownMoney(money, style)).toBe(spaced(amount));
    expect(shownDay(day("2026-03-03"), style)).toBe(shown);
    const values = { on: day("2026-03-03"), days: 17, rule: "stated", open: `${currency}:123456` };
    const voice = { ...style, asOf: day("2026-03-20") };
    expect(sentence({ code: "statusOverdue", values }, voice)).toContain(spaced(said));
  });
});
