import { describe, expect, test } from "@jest/globals";
import { findCustomers } from "../../src/collections/find-customers.ts";
import type { Invoice } from "../../src/receivables/invoice.ts";
import type { CurrencyCode } from "../../src/receivables/money.ts";
import { aBook } from "../builders/book.ts";
import { aPayment, anInvoice, day } from "../builders/receivables.ts";
import { planOn } from "../builders/state.ts";

const voice = { language: "es", country: "ES", asOf: day("2026-03-20") } as const;
const of = (customer: string, total: number, said: Partial<Invoice> = {}) =>
  anInvoice({ customer, total, ...said });

const invoices = [
  of("Talleres Ibáñez, S. L.", 30_000),
  of("Construcciones Peña", 90_000),
  of("Peña y Ñandú", 20_000),
  of("Peña y Ñandú", 5_000, { currency: "USD" as CurrencyCode }),
  of("Cobrado SA", 10_000, { sheetStatus: "paid" }),
];
const found = (text: string, payments: readonly ReturnType<typeof aPayment>[] = []) =>
  findCustomers(planOn(aBook(invoices, { tabs: { payments } }), "2026-03-20"), text, voice).map(
    ({ customer, amount }) => [customer, amount.replace(/\u00a0/g, " ")],
  );

describe("findCustomers()", () => {
  test("folds case, accents and punctuation, and puts those who owe most first", () => {
    expect(found("pena")).toEqual([
      ["Construcciones Peña", "900,00 €"],
      ["Peña y Ñandú", "200,00 € + 50,00 US$"],
    ]);
    expect(found("IBANEZ SL")).toEqual([["Talleres Ibáñez, S. L.", "300,00 €"]]);
    expect(found("nadie")).toEqual([]);
  });

  test("finds who owes nothing by name, and without a text only those who owe", () => {
    expect(found("cobrado")).toEqual([["Cobrado SA", "0,00 €"]]);
    expect(found("  ").map(([customer]) => customer)).toEqual([
      "Construcciones Peña",
      "Talleres Ibáñez, S. L.",
      "Peña y Ñandú",
    ]);
  });

  test("takes off what was paid on account", () => {
    const onAccount = [aPayment({ customer: "Construcciones Peña", amount: 70_000 })];
    expect(found("", onAccount)[0]).toEqual(["Talleres Ibáñez, S. L.", "300,00 €"]);
    expect(found("construcciones", onAccount)).toEqual([["Construcciones Peña", "200,00 €"]]);
  });

  test("answers at most twenty", () => {
    const many = Array.from({ length: 50 }, (_, n) => of(`Cliente ${n}`, 100 + n));
    const all = findCustomers(planOn(aBook(many), "2026-03-20"), "cliente", voice);
    expect(all).toHaveLength(20);
    expect(all[0]?.customer).toBe("Cliente 49");
  });
});
