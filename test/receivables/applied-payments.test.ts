import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { applyPayments } from "../../src/receivables/applied-payments.ts";
import type { Invoice } from "../../src/receivables/invoice.ts";
import type { CurrencyCode } from "../../src/receivables/money.ts";
import type { Payment } from "../../src/receivables/payment.ts";
import { anInvoice, aPayment, day, keyOf } from "../builders/receivables.ts";
import { assessed, someLedger } from "./ledger-sample.ts";

const asOf = day("2026-04-15");
const usd = "USD" as CurrencyCode;
const unappliedOf = (invoices: readonly Invoice[], payments: readonly Payment[] = []) =>
  applyPayments(invoices, payments, asOf).unapplied.map(({ currency, amount }) => [
    currency,
    amount,
  ]);
const creditNote = (said: Partial<Invoice> = {}) =>
  anInvoice({ isCreditNote: true, total: -2_000, ...said });

const saysNothingOfPayment = {
  withholding: 0,
  statedBalance: null,
  sheetStatus: null,
  paidOn: null,
  duplicate: null,
} as const;

describe("applyPayments()", () => {
  const invoice = anInvoice({ invoiceNumber: "F-001", total: 10_000 });

  test.each<[string, Partial<Payment>, number]>([
    ["its number", { invoiceNumber: "F-001" }, 1_000],
    ["its number in other letters and blanks", { invoiceNumber: " f-001 " }, 1_000],
    ["another number", { invoiceNumber: "F-002" }, 0],
    ["no number", { invoiceNumber: null }, 0],
    ["its number, for another customer", { invoiceNumber: "F-001", customer: "Obras SA" }, 0],
    ["its number, in another currency", { invoiceNumber: "F-001", currency: usd }, 0],
    ["its number, dated today", { invoiceNumber: "F-001", paidOn: asOf }, 1_000],
    ["its number, without a date", { invoiceNumber: "F-001", paidOn: null }, 1_000],
  ])("puts a payment with %s against the invoice or holds it", (_what, said, applied) => {
    const result = applyPayments([invoice], [aPayment(said)], asOf);
    expect(result.amountTo.get(invoice.key) ?? 0).toBe(applied);
    expect(result.unapplied.reduce((sum, { amount }) => sum + amount, 0)).toBe(1_000 - applied);
  });

  test("does not know of payments dated after the day", () => {
    const payment = aPayment({ invoiceNumber: "F-001", paidOn: day("2026-04-16") });
    const result = applyPayments([invoice], [payment], asOf);
    expect(result.amountTo.size).toBe(0);
    expect(result.unapplied).toEqual([]);
  });

  test("holds what was paid beyond the invoice, by column and tab together", () => {
    const paid = anInvoice({ invoiceNumber: "F-1", total: 10_000, paid: 6_000 });
    expect(unappliedOf([paid], [aPayment({ invoiceNumber: "F-1", amount: 5_000 })])).toEqual([
      ["EUR", 1_000],
    ]);
    expect(unappliedOf([anInvoice({ statedBalance: -2_500 })])).toEqual([["EUR", 2_500]]);
  });

  test("holds payments for a draft, cancelled or future invoice, and lets lost money be", () => {
    const payment = aPayment({ invoiceNumber: "F-1" });
    const left = (said: Partial<Invoice>) =>
      unappliedOf([anInvoice({ invoiceNumber: "F-1", ...said })], [payment]);
    expect(left({ sheetStatus: "cancelled" })).toEqual([["EUR", 1_000]]);
    expect(left({ sheetStatus: "draft" })).toEqual([["EUR", 1_000]]);
    expect(left({ issuedOn: day("2026-05-01") })).toEqual([["EUR", 1_000]]);
    expect(left({ sheetStatus: "uncollectible" })).toEqual([]);
    expect(left({ sheetStatus: "refunded" })).toEqual([]);
  });

  test("keeps customers and currencies apart", () => {
    const { unapplied } = applyPayments(
      [],
      [
        aPayment({ amount: 100 }),
        aPayment({ amount: 50 }),
        aPayment({ amount: 7, currency: usd }),
        aPayment({ amount: 9, customer: "Obras SA" }),
      ],
      asOf,
    );
    expect(unapplied).toEqual(
      [
        { customerKey: keyOf("Firma SL"), currency: "EUR", amount: 150 },
        { customerKey: keyOf("Firma SL"), currency: "USD", amount: 7 },
        { customerKey: keyOf("Obras SA"), currency: "EUR", amount: 9 },
      ].map((money) => expect.objectContaining(money)),
    );
  });

  test("takes a paid back advance off what is held", () => {
    expect(unappliedOf([], [aPayment({ amount: 500 }), aPayment({ amount: -500 })])).toEqual([]);
  });
});

describe("applyPayments() and standingOf()", () => {
  test("lose no money: open less held is invoiced less paid and credited", () => {
    fc.assert(
      fc.property(someLedger, ({ invoices, payments }) => {
        const plain = invoices.map((invoice) => ({
          ...invoice,
          ...saysNothingOfPayment,
          paid: invoice.total < 0 ? 0 : invoice.paid,
        }));
        const made = payments.map((payment) => ({ ...payment, paidOn: null }));
        const { applied, standings } = assessed(plain, { payments: made }, day("2026-06-30"));
        const open = standings.reduce(
          (sum, standing) => sum + Math.max(0, standing.openBalance),
          0,
        );
        const held = applied.unapplied.reduce((sum, { amount }) => sum + amount, 0);
        const asked = plain.reduce((sum, { total, paid }) => sum + total - paid, 0);
        const paid = made.reduce((sum, { amount }) => sum + amount, 0);
        expect(open - held).toBe(asked - paid);
      }),
    );
  });
});

describe("applyPayments() with credit notes", () => {
  const invoice = (said: Partial<Invoice> = {}) =>
    anInvoice({ invoiceNumber: "F-1", total: 10_000, ...said });

  test.each<[string, Partial<Invoice>, Partial<Invoice>, number, number]>([
    ["of an open invoice", {}, { creditFor: "F-1" }, 2_000, 0],
    ["that names none", {}, {}, 0, 2_000],
    ["that names an unknown one", {}, { creditFor: "F-9" }, 0, 2_000],
    ["issued after the day", {}, { creditFor: "F-1", issuedOn: day("2026-04-16") }, 0, 0],
    ["that is a draft", {}, { creditFor: "F-1", sheetStatus: "draft" }, 0, 0],
    ["beyond what is left", { paid: 9_000 }, { creditFor: "F-1" }, 1_000, 1_000],
    [
      "of a paid invoice, paid out",
      { paid: 10_000 },
      { creditFor: "F-1", sheetStatus: "paid" },
      0,
      0,
    ],
    ["of a cancelled invoice", { sheetStatus: "cancelled" }, { creditFor: "F-1" }, 0, 0],
    ["without an invoice, used up by its balance", {}, { statedBalance: 0 }, 0, 0],
    ["without an invoice, half used", {}, { statedBalance: -700 }, 0, 700],
    ["by a negative total alone", {}, { isCreditNote: false, creditFor: "F-1" }, 2_000, 0],
  ])("%s", (_what, said, credit, taken, held) => {
    const invoiced = invoice(said);
    const note = creditNote({ invoiceNumber: "A-1", ...credit });
    const result = applyPayments([invoiced, note], [], asOf);
    expect(result.creditsTo.get(invoiced.key) ?? 0).toBe(taken);
    expect(result.openCredits.get(note.key) ?? 0).toBe(held);
    expect(result.unapplied.reduce((sum, { amount }) => sum + amount, 0)).toBe(held);
  });

  test("fills an invoice with payments before credits", () => {
    const invoiced = invoice();
    const note = creditNote({ invoiceNumber: "A-1", creditFor: "F-1" });
    const payment = aPayment({ invoiceNumber: "F-1", amount: 9_500 });
    const result = applyPayments([note, invoiced], [payment], asOf);
    expect(result.creditsTo.get(invoiced.key)).toBe(500);
    expect(result.openCredits.get(note.key)).toBe(1_500);
  });
});
