import { describe, expect, test } from "@jest/globals";
import { readBook } from "../../src/collections/read-book.ts";
import { readAndDecide } from "../../src/collections/refresh.ts";
import { emptyLedger } from "../../src/collections/ledger.ts";
import type { Settings } from "../../src/collections/settings.ts";
import type { Answers } from "../../src/workbook/finding.ts";
import type { Cell } from "../../src/workbook/cell.ts";
import { columnsOfTab, tabKeys, type TabKey } from "../../src/workbook/tab-schema.ts";
import { columnWords } from "../../src/workbook/tab-layout.ts";
import { workbookWords } from "../../src/workbook/own-words.ts";
import { aWorkbook, type MemorySheet, type MemoryWorkbook } from "../builders/memory-workbook.ts";
import { day } from "../builders/receivables.ts";
import { aQuota, someSettings } from "../builders/state.ts";

const on = (text: string): Cell => ({ day: day(text), minutes: 0 });
const today = day("2026-03-20");

const facturas: MemorySheet = {
  name: "Facturas",
  rows: [
    ["Nº factura", "Fecha", "Vencimiento", "Cliente", "Email", "Total (EUR)"],
    ["F-1", on("2026-02-01"), on("2026-03-03"), "Norte SL", "pagos@norte.example", 100],
    ["F-2", on("2026-02-01"), on("2026-03-03"), "Sur SL", "pagos@sur.example", 200],
    ["F-3", on("2026-02-01"), on("2026-03-03"), "Este SL", "pagos@este.example", 300],
  ],
};

/** An own tab in Spanish with these rows, each a value by column key. */
function ownTab(tab: TabKey, rows: readonly { readonly [column: string]: Cell }[]): MemorySheet {
  const columns = columnsOfTab(tab);
  return {
    name: workbookWords.es.tabs[tab].name,
    rows: [
      columns.map(({ key }) => columnWords(tab, key, "es").header),
      ...rows.map((row) => columns.map(({ key }) => row[key] ?? "")),
    ],
  };
}

const read = (workbook: MemoryWorkbook, settings: Partial<Settings> = {}, answers: Answers = {}) =>
  readBook(workbook, someSettings(settings), answers, today);

function planOf(workbook: MemoryWorkbook) {
  const input = {
    settings: someSettings(),
    answers: {},
    asOf: { day: today, minutes: 600 },
    stateOf: () => ({ ledger: emptyLedger, quota: aQuota(100), canDraft: true, isApproved: false }),
  };
  return readAndDecide(workbook, input).plan;
}

describe("readBook()", () => {
  test("reads each kind of content of each sheet once", () => {
    const tabs = tabKeys.map((tab) => ownTab(tab, []));
    const workbook = aWorkbook([facturas, ...tabs]);
    read(workbook);
    expect(workbook.asked).toEqual([...new Set(workbook.asked)]);
    expect(workbook.asked).toContain("cells:1");
    expect(workbook.asked).toHaveLength(2 + 1 + 1 + tabs.length);
  });

  test("reads the remembered sheet alone and still names the other lists", () => {
    const old = { ...facturas, name: "Facturas 2025" };
    const first = read(aWorkbook([facturas, old]), { invoiceSheet: "Facturas" });
    const workbook = aWorkbook([facturas, old], {
      tags: [
        { key: "cobralo.invoices", value: "Facturas 2025", place: { kind: "sheet", sheetId: 1 } },
      ],
    });
    const { book } = read(workbook);
    expect(first.book.list?.sheet.name).toBe("Facturas");
    expect(book.list?.sheet).toMatchObject({
      name: "Facturas",
      otherInvoiceSheets: ["Facturas 2025"],
    });
    expect(workbook.asked).not.toContain("cells:2");
  });

  test("remembers sheet and columns once", () => {
    const workbook = aWorkbook([facturas]);
    const { rememberEdits } = read(workbook);
    expect(rememberEdits.length).toBeGreaterThan(5);
    workbook.apply(rememberEdits);
    expect(read(workbook).rememberEdits).toEqual([]);
  });

  test("asks which of two equally likely lists it is, and reads none", () => {
    const { book } = read(
      aWorkbook([
        { ...facturas, name: "Facturas norte" },
        { ...facturas, name: "Facturas sur" },
      ]),
    );
    expect(book.list).toBeNull();
    expect(book.questions).toMatchObject([
      { id: "invoiceSheet", choices: expect.arrayContaining(["Facturas norte", "Facturas sur"]) },
    ]);
  });

  test("a named sheet that does not exist is said with those that do", () => {
    const { book } = read(aWorkbook([facturas]), { invoiceSheet: "Ventas" });
    expect(book.list).toBeNull();
    expect(book.findings).toMatchObject([{ code: "sheetNotFound", place: "Ventas" }]);
  });

  test("honours what own tabs say, by the names of the invoice sheet", () => {
    const workbook = aWorkbook([
      facturas,
      ownTab("customers", [{ name: "NORTE, S.L.", addresses: "tesoreria@norte.example" }]),
      ownTab("agreements", [{ kind: "promesa", customer: "sur sl", on: on("2026-03-25") }]),
      ownTab("payments", [{ customer: "Este SL", invoiceNumber: "F-3", amount: 300 }]),
    ]);
    const plan = planOf(workbook);
    expect(plan.contacts.map(({ customer, to }) => [customer, to])).toEqual([
      ["Norte SL", ["tesoreria@norte.example"]],
    ]);
    expect(plan.invoices.map(({ status }) => status)).toEqual(["overdue", "promised", "paid"]);
  });

  test("a broken row of an own tab holds its customer up and is reported with its cell", () => {
    const workbook = aWorkbook([
      facturas,
      ownTab("agreements", [{ kind: "promesa", customer: "Sur SL", on: "cuando cobre" }]),
    ]);
    const plan = planOf(workbook);
    expect(plan.contacts.map(({ customer }) => customer)).toEqual(["Este SL", "Norte SL"]);
    expect(plan.findings).toMatchObject([{ code: "tabDateUnreadable", place: "Acuerdos!E2" }]);
  });

  test("an agreement with a customer that the sheet does not have is reported", () => {
    const workbook = aWorkbook([
      facturas,
      ownTab("agreements", [{ kind: "disputa", customer: "Oeste SL" }]),
    ]);
    expect(planOf(workbook).findings).toMatchObject([
      { code: "agreementCustomerUnknown", values: { customer: "Oeste SL", row: "2" } },
    ]);
  });

  test("writes nothing into a workbook of a newer version", () => {
    const workbook = aWorkbook([facturas], {
      tags: [{ key: "cobralo.schemaVersion", value: "99", place: { kind: "spreadsheet" } }],
    });
    const reading = read(workbook);
    expect(reading.isNewer).toBe(true);
    expect(reading.book.findings[0]).toMatchObject({ code: "newerSchema" });
  });
});

describe("default terms", () => {
  const undated = aWorkbook([
    {
      name: "Facturas",
      rows: [
        ["Nº factura", "Fecha", "Cliente", "Email", "Total (EUR)"],
        ["F-1", on("2026-02-01"), "Norte SL", "pagos@norte.example", 100],
        ["F-2", on("2026-02-02"), "Sur SL", "pagos@sur.example", 200],
      ],
    },
  ]);

  test("are asked when an invoice has neither a due date nor terms", () => {
    const { book } = read(undated);
    expect(book.questions).toMatchObject([
      {
        id: "defaultTerms",
        choices: ["30 días", "60 días", "al contado"],
        example: "F-1 · Norte SL",
      },
    ]);
  });

  test("an answer settles the question and gives the due dates", () => {
    const { book, settings } = read(undated, {}, { defaultTerms: "30 días" });
    expect(book.questions).toEqual([]);
    expect(book.findings.map(({ code }) => code)).not.toContain("answerUnused");
    expect(settings.defaultTerms).toBe("30 días");
  });

  test("the owner's setting goes before an answer", () => {
    const { settings } = read(undated, { defaultTerms: "60 días" }, { defaultTerms: "30 días" });
    expect(settings.defaultTerms).toBe("60 días");
  });

  test("that cannot be read are reported and asked again", () => {
    const { book } = read(undated, { defaultTerms: "cuando se pueda" });
    expect(book.findings.map(({ code }) => code)).toContain("defaultTermsUnreadable");
    expect(book.questions).toMatchObject([{ id: "defaultTerms" }]);
  });
});

test("an answer to no question is a warning", () => {
  const { book } = read(aWorkbook([facturas]), {}, { "status:zzz": "paid" });
  expect(book.findings).toMatchObject([{ code: "answerUnused", place: "status:zzz" }]);
});
