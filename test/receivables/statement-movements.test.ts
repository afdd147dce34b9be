import { describe, expect, test } from "@jest/globals";
import { isoDay } from "../../src/receivables/calendar.ts";
import type { Invoice } from "../../src/receivables/invoice.ts";
import type { Payment } from "../../src/receivables/payment.ts";
import { accountMovements } from "../../src/receivables/statement-movements.ts";
import { aPayment, anInvoice, day } from "../builders/receivables.ts";

const asOf = day("2026-03-20");

describe("accountMovements()", () => {
  const kinds = (invoices: readonly Invoice[], payments: readonly Payment[] = []) =>
    accountMovements(invoices, payments, asOf).map(({ kind, on, isDated, amount }) => [
      ...[kind, on === null ? null : isoDay(on), isDated, amount],
    ]);
  const issuedOn = day("2026-02-01");

  test.each<[string, Partial<Invoice>, readonly unknown[]]>([
    ["an undated payment from the issue", { paid: 4_000 }, ["payment", "2026-02-01", false, 4_000]],
    [
      "a paid date from that date",
      { sheetStatus: "paid", paidOn: day("2026-03-02") },
      ["payment", "2026-03-02", true, 10_000],
    ],
    [
      "a prepayment from the issue",
      { sheetStatus: "paid", paidOn: day("2026-01-02") },
      ["payment", "2026-02-01", false, 10_000],
    ],
    [
      "what the balance column takes off from the issue",
      { statedBalance: 2_500 },
      ["payment", "2026-02-01", false, 7_500],
    ],
    [
      "an overpayment in full",
      { paid: 12_000, paidOn: day("2026-02-09") },
      ["payment", "2026-02-09", true, 12_000],
    ],
  ])("counts %s", (_name, said, movement) => {
    expect(kinds([anInvoice({ issuedOn, ...said })])).toEqual([
      ["invoice", "2026-02-01", true, 10_000],
      movement,
    ]);
  });

  test("counts an invoice with what is left after withholding, or with a higher balance", () => {
    expect(kinds([anInvoice({ issuedOn, withholding: 1_500 })])).toEqual([
      ["invoice", "2026-02-01", true, 8_500],
    ]);
    expect(kinds([anInvoice({ issuedOn, statedBalance: 11_000 })])).toEqual([
      ["invoice", "2026-02-01", true, 11_000],
    ]);
  });

  test.each<[string, Partial<Invoice>]>([
    ["cancelled", { sheetStatus: "cancelled" }],
    ["uncollectible", { sheetStatus: "uncollectible", paid: 4_000 }],
    ["refunded", { sheetStatus: "refunded" }],
    ["draft", { sheetStatus: "draft" }],
    ["future", { issuedOn: day("2026-03-21") }],
    ["repeated", { duplicate: "same" }],
  ])("has none for a %s row, nor for the credit note that names it", (_name, said) => {
    const invoice = anInvoice({ invoiceNumber: "F-1", issuedOn, ...said });
    const credit = anInvoice({ total: -10_000, isCreditNote: true, creditFor: "F-1" });
    const others = said.duplicate === "same" ? [] : [credit];
    expect(kinds([invoice, ...others])).toEqual([]);
  });

  test("counts a contradictory row with its open balance", () => {
    const said = { sheetStatus: "paid", statedBalance: 10_000, issuedOn } as const;
    expect(kinds([anInvoice({ ...said, contradiction: ["F2", "G2"] })])).toEqual([
      ["invoice", "2026-02-01", true, 10_000],
    ]);
  });

  test("gives back what a settled credit note no longer holds", () => {
    const credit = { total: -3_000, isCreditNote: true, issuedOn, sheetStatus: "paid" } as const;
    expect(kinds([anInvoice({ ...credit, paidOn: day("2026-02-20") })])).toEqual([
      ["credit", "2026-02-01", true, 3_000],
      ["payment", "2026-02-20", true, -3_000],
    ]);
  });

  test("leaves out what was given back beyond what the customer had", () => {
    const payments = [
      aPayment({ paidOn: day("2026-02-01"), amount: 2_000 }),
      aPayment({ paidOn: day("2026-02-02"), amount: -1_500 }),
      aPayment({ paidOn: day("2026-02-03"), amount: -1_500 }),
    ];
    expect(kinds([], payments).map(([, , , amount]) => amount)).toEqual([2_000, -1_500, -500]);
  });

  test("counts an undated payment from the issue of the invoice it names, else before every day", () => {
    const invoice = anInvoice({ invoiceNumber: "F-1", issuedOn });
    const payments = [aPayment({ invoiceNumber: "F-1" }), aPayment({ invoiceNumber: null })];
    expect(kinds([invoice], payments).slice(1)).toEqual([
      ["payment", "2026-02-01", false, 1_000],
      ["payment", null, false, 1_000],
    ]);
  });
});
