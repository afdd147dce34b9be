import { describe, expect, test } from "@jest/globals";
import type { Book } from "../../src/workbook/book.ts";
import { sentence } from "../../src/collections/wording/sentence.ts";
import type { DecidingState } from "../../src/collections/decide.ts";
import { aBook } from "../builders/book.ts";
import { aCustomer, anAgreement, anInvoice, day } from "../builders/receivables.ts";
import { aLedger, aState, planOn } from "../builders/state.ts";

const spaniard = { language: "es", country: "ES" } as const;

function nextStep(book: Book, text: string, state: DecidingState = aState()): string {
  const [first] = planOn(book, text, state).invoices;
  return first === undefined ? "" : sentence(first.nextStep, { ...spaniard, asOf: day(text) });
}

const invoice = anInvoice({ invoiceNumber: "F-1" });
const alone = aBook([invoice]);

describe("next step", () => {
  test.each([
    ["long before the due date", "2026-03-02", "Aviso previo el 24 mar: vence el 31 mar."],
    ["on the notice's day", "2026-03-24", "Aviso previo hoy: vence el 31 mar."],
    ["on the due day, with which the notice expires", "2026-03-31", "Aviso previo hoy: vence hoy."],
    ["the day after it", "2026-04-01", "Recordatorio 1 el 6 abr: 6 días de atraso."],
    ["once overdue", "2026-04-07", "Recordatorio 1 hoy: 7 días de atraso."],
    ["on a Saturday", "2026-04-11", "Recordatorio 1 el 13 abr: 13 días de atraso."],
  ])("%s names what comes, when and why", (_, text, said) => {
    expect(nextStep(alone, text)).toBe(said);
  });

  test("names the stage before and its day", () => {
    const ledger = aLedger({
      stages: { [invoice.key]: ["call1", "2026-04-09"] },
      mails: { "Firma SL": ["2026-04-07"] },
    });
    expect(nextStep(alone, "2026-04-10", aState({ ledger }))).toBe(
      "Recordatorio 2 el 14 abr: 14 días de atraso, después de «llamada 1» el 9 abr.",
    );
  });

  test("keeps the gap after the mail that leaves today", () => {
    const later = anInvoice({ invoiceNumber: "F-2", statedDueOn: day("2026-04-05") });
    const plan = planOn(aBook([later, invoice]), "2026-04-07");
    expect(plan.invoices.map(({ nextStep: { code, values } }) => [code, values["on"]])).toEqual([
      ["nextContact", day("2026-04-10")],
      ["nextContactToday", undefined],
    ]);
  });

  test("waits for the owner while the list is not confirmed", () => {
    const state = aState({ settings: { isListConfirmed: false } });
    expect(nextStep(alone, "2026-04-07", state)).toBe(
      "Recordatorio 1 en cuanto lo confirme: 7 días de atraso.",
    );
  });

  test("asks for a decision once the plan has ended, a week after its last stage", () => {
    const ledger = aLedger({ stages: { [invoice.key]: ["final", "2026-05-04"] } });
    const state = aState({ ledger });
    expect(nextStep(alone, "2026-05-06", state)).toBe(
      "Plan de cobro terminado con «aviso final» el 4 may: decida cómo seguir.",
    );
    expect(planOn(alone, "2026-05-10", state).tasks).toEqual([]);
    expect(planOn(alone, "2026-05-11", state).tasks).toMatchObject([
      { kind: "decide", reason: { values: { invoices: ["F-1"] } } },
    ]);
  });

  test("after a promise says from when reminders go on, grace and weekend included", () => {
    const agreements = [anAgreement({ kind: "promise", on: day("2026-04-16") })];
    expect(nextStep(aBook([invoice], { tabs: { agreements } }), "2026-04-07")).toBe(
      "Se espera el pago prometido para el 16 abr; si no llega, siguen los avisos desde el 21 abr.",
    );
  });

  test.each([
    ["no address", { addresses: [] }, "Escriba el correo del cliente en la pestaña Clientes"],
    ["no date", { statedDueOn: null }, "Escriba su vencimiento o sus condiciones"],
    ["no number", { invoiceNumber: null }, "No tiene número de factura"],
    [
      "cells that contradict each other",
      { contradiction: ["E2", "F2"] as const },
      "Corrija E2 o F2",
    ],
    ["a small balance", { total: 99 }, "1,00\u00a0€"],
    ["a pause", { pausedUntil: day("2026-04-30") }, "después del 30 abr"],
  ])("of an invoice with %s says what to do", (_, said, part) => {
    expect(nextStep(aBook([anInvoice(said)]), "2026-04-07")).toContain(part);
  });

  test("of a customer not to be contacted says so", () => {
    const customers = [aCustomer({ doNotContact: true })];
    expect(nextStep(aBook([invoice], { tabs: { customers } }), "2026-04-07")).toContain(
      "no contactar",
    );
  });
});
