import { describe, expect, test } from "@jest/globals";
import { builtInPlans } from "../../src/receivables/collection-plans.ts";
import type { Cell } from "../../src/workbook/cell.ts";
import { readAgreements } from "../../src/workbook/tab-agreements.ts";
import { readCustomers } from "../../src/workbook/tab-customers.ts";
import { readPayments } from "../../src/workbook/tab-payments.ts";
import { readPlans } from "../../src/workbook/tab-plans.ts";
import { readTemplates } from "../../src/workbook/tab-templates.ts";
import type { TabValues } from "../../src/workbook/tab-values.ts";
import { contextIn, tabWith } from "./own-tab-cells.ts";

const context = contextIn("es");
const codesAt = (findings: readonly { code: string; place: string }[]) =>
  findings.map(({ code, place }) => `${code} ${place}`);

describe("readCustomers()", () => {
  const bad: readonly (readonly [TabValues<"customers">, string])[] = [
    [{ customerId: "7" }, "tabCellEmpty Clientes!A2"],
    [{ name: "#REF!" }, "tabCellError Clientes!A2"],
    [{ name: "Firma", language: "klingon" }, "tabWordUnknown Clientes!D2"],
    [{ name: "Firma", addresses: "a@example.com, sin arroba" }, "tabAddressInvalid Clientes!F2"],
    [{ name: "Firma", terms: "cuando pueda" }, "tabTermsUnreadable Clientes!I2"],
    [{ name: "Firma", terms: "Crédito" }, "tabTermsUnclear Clientes!I2"],
    [{ name: "Firma", paymentDays: "10 y 45" }, "tabPaymentDaysUnreadable Clientes!J2"],
    [{ name: "Firma", plan: "feroz" }, "planUnknown Clientes!K2"],
    [{ name: "Firma", isDirectDebit: "quizás" }, "tabWordUnknown Clientes!N2"],
    [{ name: "Firma", pausedUntil: "nuevo aviso" }, "tabDateUnreadable Clientes!O2"],
    [{ name: "Firma", pausedUntil: "03/04/2026" }, "tabDateAmbiguous Clientes!O2"],
    [{ name: "Firma", pausedUntil: "31/12/2999" }, "tabDateOutOfRange Clientes!O2"],
    [{ name: "Firma", pausedUntil: 46_000 }, "tabDateUnreadable Clientes!O2"],
  ];
  test.each(bad)("leaves %j out and says %s", (values, expected) => {
    const sound = { name: "Otra SL" };
    const read = readCustomers(tabWith("customers", "es", [values, sound]), [], context);
    expect(codesAt(read.findings)).toEqual([expected]);
    expect(read.records.map(({ name }) => name)).toEqual(["Otra SL"]);
  });

  test("holds the customer of a row that it cannot read, since it may be paused there", () => {
    const values = { name: "Firma SL", pausedUntil: "hasta nuevo aviso" };
    const read = readCustomers(tabWith("customers", "es", [values]), [], context);
    expect(read.held).toEqual([context.resolveCustomer("FIRMA, S.L.", null, null)]);
  });

  test("names header, value, choices and whom it holds up for the sentence", () => {
    const tab = tabWith("customers", "es", [{ name: "Firma", treatment: "vos" }]);
    expect(readCustomers(tab, [], context).findings[0]?.values).toEqual({
      tab: "Clientes",
      header: "Trato",
      value: "vos",
      choices: "usted, tú",
      held: "Firma",
    });
  });

  test("counts the first of two rows for one customer and names the other", () => {
    const rows = [{ name: "Firma, S.L." }, { name: "FIRMA SL", doNotContact: "sí" }];
    const read = readCustomers(tabWith("customers", "es", rows), [], context);
    expect(read.records).toHaveLength(1);
    expect(codesAt(read.findings)).toEqual(["customerRepeated Clientes!A3"]);
    expect(read.findings[0]?.values["first"]).toBe("Clientes!A2");
    expect(read.held).toHaveLength(1);
  });

  test.each([
    [true, true],
    [false, false],
    ["Sí", true],
    ["x", true],
    ["yes", true],
    ["NO", false],
    ["", false],
  ])("reads a box or word %j under No contactar as %s", (cell, expected) => {
    const tab = tabWith("customers", "es", [{ name: "Firma", doNotContact: cell }]);
    expect(readCustomers(tab, [], context).records[0]?.doNotContact).toBe(expected);
  });

  test("passes over empty rows and rows of unticked boxes", () => {
    const rows: TabValues<"customers">[] = [{}, { doNotContact: false }, { name: "Firma" }];
    const read = readCustomers(tabWith("customers", "es", rows), [], context);
    expect(read.findings).toEqual([]);
    expect(read.records).toHaveLength(1);
  });

  test("knows the plans of the workbook by any writing of their names", () => {
    const [plan] = builtInPlans;
    const own = plan === undefined ? [] : [{ ...plan, name: "Clientes VIP" }];
    const tab = tabWith("customers", "es", [{ name: "Firma", plan: "clientes vip" }]);
    expect(readCustomers(tab, own, context).records[0]?.plan).toBe("Clientes VIP");
  });
});

describe("readPlans()", () => {
  const stage = { plan: "mío", stage: "recordatorio 1", days: 3, mode: "automático" };
  const bad: readonly (readonly [TabValues<"plan">, string])[] = [
    [{ ...stage, plan: "" }, "tabCellEmpty Plan de cobro!A2"],
    [{ ...stage, days: "tres" }, "tabNumberUnreadable Plan de cobro!C2"],
    [{ ...stage, days: 2.5 }, "tabNumberUnreadable Plan de cobro!C2"],
    [{ ...stage, mode: "" }, "tabCellEmpty Plan de cobro!F2"],
    [{ ...stage, mode: "solo" }, "tabWordUnknown Plan de cobro!F2"],
    [{ ...stage, channel: "paloma" }, "tabWordUnknown Plan de cobro!E2"],
    [{ ...stage, repeatEveryDays: 0, maximum: 2 }, "tabNumberTooSmall Plan de cobro!I2"],
    [{ ...stage, repeatEveryDays: 7 }, "tabCellEmpty Plan de cobro!J2"],
  ];
  test.each(bad)("leaves %j out and says %s", (values, expected) => {
    const read = readPlans(tabWith("plan", "es", [values]), "es");
    expect(codesAt(read.findings)).toEqual([expected]);
    expect(read.records).toEqual([]);
  });

  test("orders stages by day and fills what was left empty", () => {
    const rows = [
      { ...stage, stage: "Carta", days: 30 },
      { ...stage, days: -2 },
    ];
    expect(readPlans(tabWith("plan", "es", rows), "es").records).toEqual([
      {
        name: "mío",
        stages: [
          expect.objectContaining({ id: "reminder1", days: -2, template: "reminder1" }),
          expect.objectContaining({ id: "Carta", from: "dueDate", channel: "email", maximum: 1 }),
        ],
      },
    ]);
  });

  test("counts the first of two rows for one stage", () => {
    const rows = [stage, { ...stage, stage: "reminder1", days: 9 }];
    const read = readPlans(tabWith("plan", "es", rows), "es");
    expect(codesAt(read.findings)).toEqual(["planStageRepeated Plan de cobro!B3"]);
    expect(read.records[0]?.stages.map(({ days }) => days)).toEqual([3]);
  });
});

describe("readTemplates()", () => {
  const template = { id: "aviso final", language: "español", subject: "Aviso", text: "Hola" };
  test.each<readonly [TabValues<"templates">, string]>([
    [{ ...template, text: "" }, "tabCellEmpty Plantillas!F2"],
    [{ ...template, language: "" }, "tabCellEmpty Plantillas!B2"],
    [{ ...template, country: "España" }, "tabCountryUnknown Plantillas!D2"],
  ])("leaves %j out and says %s", (values, expected) => {
    const read = readTemplates(tabWith("templates", "es", [values]), "es");
    expect(codesAt(read.findings)).toEqual([expected]);
    expect(read.records).toEqual([]);
  });

  test("counts the first of two for the same occasion, language, tone and country", () => {
    const rows = [template, { ...template, country: "MX" }, { ...template, id: "final" }];
    const read = readTemplates(tabWith("templates", "es", rows), "es");
    expect(codesAt(read.findings)).toEqual(["templateRepeated Plantillas!A4"]);
    expect(read.records.map(({ country }) => country)).toEqual([null, "MX"]);
  });
});

describe("readPayments()", () => {
  const payment = { customer: "Firma", amount: 10 };
  test.each<readonly [TabValues<"payments">, string]>([
    [{ customer: "Firma", invoiceNumber: "F-1" }, "tabCellEmpty Pagos!D2"],
    [{ ...payment, amount: "n/a" }, "tabAmountUnreadable Pagos!D2"],
    [{ ...payment, amount: true }, "tabAmountUnreadable Pagos!D2"],
    [{ ...payment, amount: "1.234" }, "tabAmountAmbiguous Pagos!D2"],
    [{ ...payment, amount: "10 €", currency: "USD" }, "tabCurrencyDiffers Pagos!D2"],
    [{ ...payment, currency: "doblones" }, "tabCurrencyUnknown Pagos!E2"],
    [{ ...payment, paidOn: "ayer" }, "tabDateUnreadable Pagos!A2"],
  ])("leaves %j out, holds the customer and says %s", (values, expected) => {
    const read = readPayments(tabWith("payments", "es", [values]), context);
    expect(codesAt(read.findings)).toEqual([expected]);
    expect(read.records).toEqual([]);
    expect(read.held).toHaveLength(1);
  });

  test("asks for the currency when the customer has several and none is written", () => {
    const several = { ...context, currencyOf: () => null };
    const read = readPayments(tabWith("payments", "es", [payment]), several);
    expect(codesAt(read.findings)).toEqual(["tabCurrencyMissing Pagos!D2"]);
  });

  test.each<readonly [Cell, number]>([
    ["1.234,56 €", 123_456],
    [1234.56, 123_456],
    ["10", 1_000],
    [-5, -500],
  ])("reads %j as %i cents", (amount, minor) => {
    const tab = tabWith("payments", "es", [{ ...payment, amount }]);
    expect(readPayments(tab, context).records[0]?.amount).toBe(minor);
  });

  test("reads a number typed as invoice number as its digits", () => {
    const tab = tabWith("payments", "es", [{ ...payment, invoiceNumber: 1001 }]);
    expect(readPayments(tab, context).records[0]?.invoiceNumber).toBe("1001");
  });
});

describe("readAgreements()", () => {
  const promise = { kind: "promesa", customer: "Firma", on: "2026-03-30" };
  test.each<readonly [TabValues<"agreements">, string]>([
    [{ ...promise, kind: "juramento" }, "tabWordUnknown Acuerdos!A2"],
    [{ ...promise, on: "" }, "tabCellEmpty Acuerdos!E2"],
    [{ ...promise, until: "2026-03-01" }, "tabDatesReversed Acuerdos!F2"],
    [{ ...promise, amount: -1 }, "tabAmountNegative Acuerdos!D2"],
    [{ ...promise, state: "a medias" }, "tabWordUnknown Acuerdos!I2"],
  ])("leaves %j out, holds the customer and says %s", (values, expected) => {
    const read = readAgreements(tabWith("agreements", "es", [values]), context);
    expect(codesAt(read.findings)).toEqual([expected]);
    expect(read.records).toEqual([]);
    expect(read.held).toHaveLength(1);
  });

  test.each([
    ["", false],
    ["abierto", false],
    ["cumplido", true],
    ["kept", true],
    ["Resuelto", true],
    ["cancelado", true],
  ])("takes the state %j for closed: %s", (state, isClosed) => {
    const tab = tabWith("agreements", "es", [{ ...promise, state }]);
    expect(readAgreements(tab, context).records[0]?.isClosed).toBe(isClosed);
  });

  test("a pause may have no end and no day", () => {
    const tab = tabWith("agreements", "es", [{ kind: "pausa", customer: "Firma" }]);
    const [pause] = readAgreements(tab, context).records;
    expect(pause).toMatchObject({ kind: "pause", on: null, until: null, invoiceNumbers: [] });
  });
});
