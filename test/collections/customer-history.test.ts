import { describe, expect, test } from "@jest/globals";
import { customerHistory, recordsOf } from "../../src/collections/customer-history.ts";
import { paymentMethods } from "../../src/collections/payment-methods.ts";
import type { CustomerKey } from "../../src/receivables/customer.ts";
import type { StageId } from "../../src/receivables/collection-plan.ts";
import type { ActivityRecord } from "../../src/workbook/activity.ts";
import { aPayment, anInvoice, day } from "../builders/receivables.ts";

const spanish = { language: "es", country: "ES", asOf: day("2026-03-20") } as const;
const english = { language: "en", country: "GB", asOf: day("2026-03-20") } as const;

const told = (on: string, said: Partial<ActivityRecord> = {}): ActivityRecord => ({
  at: { day: day(on), minutes: 600 },
  key: "k",
  customer: "Firma SL",
  invoices: ["F-1"],
  kind: "reminder",
  stage: "reminder1" as StageId,
  completes: {},
  channel: "email",
  outcome: "sent",
  recipients: ["pagos@firma.example.com"],
  amounts: [],
  reason: "10 días de atraso.",
  account: null,
  messageId: null,
  fingerprint: null,
  ...said,
});

const shown = (lines: ReturnType<typeof customerHistory>) =>
  lines.map(({ day: on, text }) => `${on}: ${text.replace(/\u00a0/g, " ")}`);

describe("customerHistory()", () => {
  test("tells contacts and payments newest first, the undated last", () => {
    const records = [
      told("2026-03-01", { stage: "notice" as StageId, invoices: ["F-1", "F-2"] }),
      told("2026-03-13", { outcome: "failed" }),
      told("2026-03-12", { kind: "statement", stage: null, outcome: "drafted" }),
      told("2026-03-14", { kind: "payment", stage: null, outcome: "done" }),
      told("2026-03-11", { kind: "change", stage: null, outcome: "done", reason: "Nuevo correo." }),
    ];
    const payments = [
      aPayment({ paidOn: day("2026-03-15"), amount: 50_000, invoiceNumber: "F-1" }),
      aPayment({ paidOn: null, method: "Bizum", reference: "cena" }),
      aPayment({ paidOn: day("2026-03-16"), amount: -1_000 }),
    ];
    expect(shown(customerHistory(records, payments, spanish))).toEqual([
      "16 de marzo de 2026: Devolución de 10,00 €.",
      "15 de marzo de 2026: Pago de 500,00 € de la factura F-1.",
      "13 de marzo de 2026: Recordatorio 1: fallido (F-1). 10 días de atraso.",
      "12 de marzo de 2026: Estado de cuenta: en borrador (F-1).",
      "11 de marzo de 2026: Nuevo correo.",
      "1 de marzo de 2026: Aviso previo: enviado (F-1 y F-2).",
      "Sin fecha: Pago de 10,00 €, Bizum (cena).",
    ]);
    expect(shown(customerHistory(records.slice(0, 1), payments.slice(1, 2), english))).toEqual([
      "1 March 2026: Advance notice: sent (F-1 and F-2).",
      "No date: Payment of €10.00, Bizum (cena).",
    ]);
  });

  test("keeps thirty lines, and of one day the last written first", () => {
    const records = Array.from({ length: 40 }, (_, n) =>
      told("2026-03-01", { invoices: [`F-${n}`] }),
    );
    const lines = customerHistory(records, [], spanish);
    expect(lines).toHaveLength(30);
    expect(lines[0]?.text).toContain("F-39");
  });
});

describe("recordsOf()", () => {
  const own = [anInvoice({ invoiceNumber: "F-1", customer: "Firma SL" })];

  test("goes by any way of writing the customer's name", () => {
    const records = [
      told("2026-03-01", { customer: "FIRMA, S.L." }),
      told("2026-03-02", { customer: "Otra" }),
    ];
    expect(recordsOf(records, own, own)).toEqual(records.slice(0, 1));
  });

  test("goes by the invoices where customers share a name", () => {
    const other = anInvoice({ invoiceNumber: "F-2", customerKey: "id:2" as CustomerKey });
    const records = [told("2026-03-01"), told("2026-03-02", { invoices: ["F-2"] })];
    expect(recordsOf(records, own, [...own, other])).toEqual(records.slice(0, 1));
  });
});

describe("paymentMethods()", () => {
  test("puts the most used first, as written last, then the usual ones", () => {
    const payments = ["Bizum", "transferencia", "TRANSFERENCIA", null, " ", "=x".repeat(99)].map(
      (method) => aPayment({ method }),
    );
    expect(paymentMethods(payments, "es")).toEqual([
      "TRANSFERENCIA",
      "Bizum",
      "Domiciliación",
      "Tarjeta",
      "Efectivo",
      "Cheque",
    ]);
    expect(paymentMethods([], "en")[0]).toBe("Bank transfer");
  });
});
