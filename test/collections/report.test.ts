import { describe, expect, test } from "@jest/globals";
import { reportOf, type Reported } from "../../src/collections/report.ts";
import type { ContactResult } from "../../src/collections/report-contacts.ts";
import { previewText } from "../../src/collections/preview-text.ts";
import type { Plan } from "../../src/collections/plan.ts";
import type { CurrencyCode } from "../../src/receivables/money.ts";
import type { Voice } from "../../src/collections/wording/voice.ts";
import { aBook, aSheet } from "../builders/book.ts";
import { anInvoice, day } from "../builders/receivables.ts";
import { aLedger, aState, onlyContact, planOn, someSettings } from "../builders/state.ts";

const voice: Voice = { language: "es", country: "ES", asOf: day("2026-04-07") };
const invoice = anInvoice({ invoiceNumber: "F-001", paid: 3_950, rows: [5, 6] });
const yen = anInvoice({
  invoiceNumber: null,
  customer: "Tokio KK",
  currency: "JPY" as CurrencyCode,
  total: 5_000,
});
const book = aBook([invoice, yen], {
  list: {
    sheet: aSheet({
      headerRow: 4,
      columns: { invoiceNumber: [0], customer: [1, 2], total: [4] },
      otherInvoiceSheets: ["2025"],
    }),
    rejected: [
      {
        row: 17,
        column: "E",
        value: "n/a",
        finding: {
          code: "unreadableAmount",
          place: "Facturas!E17",
          values: { cell: "Facturas!E17", header: "Total", value: "n/a" },
        },
      },
    ],
    ignoredRows: [3, 240],
  },
});
const plan = planOn(book, "2026-04-07");

function reported(said: Partial<Reported> = {}): Reported {
  return {
    book,
    plan,
    settings: someSettings(),
    timeZone: "Europe/Madrid",
    locale: "es_ES",
    edition: "own",
    version: "1.2.3",
    voice,
    findings: [],
    run: null,
    ...said,
  };
}

describe("reportOf()", () => {
  test("says what the sheet is", () => {
    expect(reportOf(reported())).toMatchObject({
      asOf: "2026-04-07",
      timezone: "Europe/Madrid",
      locale: "es_ES",
      language: "es",
      plan: "normal",
      edition: "own",
      version: "1.2.3",
      sheet: "Facturas",
      otherInvoiceSheets: ["2025"],
      headerRow: 4,
      headers: { A: "Nº factura", B: "Cliente", C: "Fecha", D: "Vencimiento", E: "Total" },
      ignoredRows: [3, 240],
      rejected: [
        { row: 17, column: "E", value: "n/a", reason: expect.stringContaining("Facturas!E17") },
      ],
    });
  });

  test("has every column key: a letter, several, or null", () => {
    const { columns } = reportOf(reported());
    expect(columns).toMatchObject({
      invoiceNumber: "A",
      customer: ["B", "C"],
      total: "E",
      dueDate: null,
    });
    expect(Object.keys(columns)).toHaveLength(30);
  });

  test("tells each invoice in major units and ISO days", () => {
    expect(reportOf(reported()).invoices).toMatchObject([
      {
        row: 5,
        rows: [5, 6],
        invoiceNumber: "F-001",
        customer: "Firma SL",
        currency: "EUR",
        total: "100.00",
        issueDate: "2026-03-01",
        dueDate: "2026-03-31",
        openBalance: "60.50",
        daysPastDue: 7,
        bucket: "1-30",
        status: "overdue",
        sheetStatus: null,
      },
      { invoiceNumber: null, currency: "JPY", total: "5000", openBalance: "5000" },
    ]);
  });

  test("keeps the identity of the aging in each currency", () => {
    const { aging } = reportOf(reported());
    expect(aging["EUR"]).toEqual({
      notDue: "0.00",
      "1-30": "60.50",
      "31-60": "0.00",
      "61-90": "0.00",
      "90+": "0.00",
      noDate: "0.00",
      unapplied: "0.00",
      total: "60.50",
    });
    expect(aging["JPY"]).toMatchObject({ "1-30": "5000", total: "5000" });
  });

  test("survives the wire: nothing but text, numbers, lists, objects and null", () => {
    const report = reportOf(reported());
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  test("without an invoice list says so and holds no figures", () => {
    const findings = [{ code: "noInvoiceSheet", place: "Hoja 1", values: { sheets: "Hoja 1" } }];
    const empty = { ...aBook([]), list: null, findings };
    const report = reportOf(reported({ book: empty, plan: planOn(empty, "2026-04-07") }));
    expect(report).toMatchObject({ sheet: null, headerRow: null, invoices: [], aging: {} });
    expect(report.warnings).toMatchObject([{ code: "noInvoiceSheet", cell: "Hoja 1" }]);
  });

  test("says each warning once", () => {
    const twice = { code: "ledgerFull", place: "ledger", values: {} };
    expect(reportOf(reported({ findings: [twice, twice] })).warnings).toHaveLength(1);
  });
});

describe("contacts of a report", () => {
  const contact = onlyContact(plan);
  const result = (said: Partial<ContactResult>): ContactResult => ({
    contact,
    outcome: "sent",
    reason: contact.reason,
    ...said,
  });
  const withRun = (
    contacts: readonly ContactResult[],
    stopped: Reported["plan"]["contacts"][0]["reason"] | null = null,
  ) => reportOf(reported({ run: { contacts, tasks: [], findings: [], stopped } })).contacts;

  test("are planned while nothing has run", () => {
    expect(reportOf(reported()).contacts).toMatchObject([
      {
        customer: "Firma SL",
        stage: "reminder1",
        channel: "email",
        to: ["pagos@firma.example.com"],
        invoices: ["F-001"],
        completes: { "F-001": "reminder1" },
        owed: { EUR: "60.50" },
        on: "2026-04-07",
        outcome: "planned",
        reason: "Recordatorio 1: 7 días de atraso.",
      },
    ]);
  });

  test("take the outcome of the run", () => {
    expect(withRun([result({ outcome: "sent" })])).toMatchObject([{ outcome: "sent" }]);
    const failed = { code: "addressRefused", values: { detail: "no such user" } };
    expect(withRun([result({ outcome: "failed", reason: failed })])).toMatchObject([
      { outcome: "failed", reason: expect.stringContaining("no such user") },
    ]);
  });

  test("wait when the run ended before their turn, and say why", () => {
    const stopped = { code: "softStop", values: {} };
    expect(withRun([], stopped)).toMatchObject([
      { outcome: "queued", reason: expect.stringContaining("tiempo") },
    ]);
  });

  test("of an earlier run that were settled now are told too", () => {
    const earlier = { ...contact, customerKey: yen.customerKey, customer: "Tokio KK" };
    expect(
      withRun([result({}), result({ contact: earlier })]).map(({ customer }) => customer),
    ).toEqual(["Firma SL", "Tokio KK"]);
  });

  test("are all planned while the list is not confirmed", () => {
    const unconfirmed = planOn(
      book,
      "2026-04-07",
      aState({ settings: { isListConfirmed: false } }),
    );
    expect(reportOf(reported({ plan: unconfirmed })).contacts).toMatchObject([
      {
        outcome: "planned",
        on: null,
        reason: expect.stringContaining("confirme la primera lista"),
      },
    ]);
  });
});

describe("previewText()", () => {
  test("says who would get what and why, with totals by currency", () => {
    const more = aBook([
      anInvoice({ invoiceNumber: "F-1" }),
      anInvoice({
        customer: "Yankee Inc",
        currency: "USD" as CurrencyCode,
        addresses: ["ap@yankee.example"],
      }),
      anInvoice({ customer: "Sin Correo SL", addresses: [] }),
    ]);
    expect(previewText(planOn(more, "2026-04-07"), voice)).toEqual([
      "Ahora saldrían 2 correos (100,00\u00a0€ + 100,00\u00a0US$):",
      "• Firma SL (pagos@firma.example.com): recordatorio 1, debe 100,00\u00a0€. Recordatorio 1: 7 días de atraso.",
      "• Yankee Inc (ap@yankee.example): recordatorio 1, debe 100,00\u00a0US$. Recordatorio 1: 7 días de atraso.",
      "",
      "Por hacer, 1 tarea:",
      expect.stringContaining("Sin Correo SL no tiene ningún correo válido"),
    ]);
  });

  test("shows what waits and what asks in parts of their own", () => {
    const ledger = aLedger({ mails: { "Firma SL": ["2026-04-06"] } });
    const waiting: Plan = planOn(aBook([anInvoice()]), "2026-04-07", aState({ ledger }));
    expect(previewText(waiting, { ...voice, language: "en", country: "GB" })).toEqual([
      "No email would go out now.",
      "",
      "Waiting: 1 email:",
      expect.stringContaining("it goes out on Thu 9 Apr"),
      "",
    ]);
  });
});
