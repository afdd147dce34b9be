import { describe, expect, test } from "@jest/globals";
import { builtInPlans } from "../../src/receivables/collection-plans.ts";
import { openTab, readOwnTabs, type OwnTabCells } from "../../src/workbook/own-tabs.ts";
import { planValues } from "../../src/workbook/tab-plans.ts";
import { contextIn, tabCells, tabWith } from "./own-tab-cells.ts";

const context = contextIn("es");
const codesAt = (findings: readonly { code: string; place: string }[]) =>
  findings.map(({ code, place }) => `${code} ${place}`);

describe("readOwnTabs()", () => {
  const none: OwnTabCells = {
    customers: null,
    plan: null,
    templates: null,
    payments: null,
    agreements: null,
  };

  test("takes absent tabs for empty ones", () => {
    expect(readOwnTabs(none, context)).toEqual({
      customers: [],
      plans: [],
      templates: [],
      templateCells: [],
      payments: [],
      paymentRows: [],
      agreements: [],
      heldCustomers: [],
      findings: [],
    });
  });

  test("reads headers in any order and either language, and a title above them", () => {
    const rows = [
      ["Mis pagos"],
      ["Amount", "Cliente", "Mi nota", "Factura"],
      [10, "Firma", "x", "F-1"],
    ];
    const payments = { sheetId: 3, name: "Cobros", isHidden: false, rows };
    const tabs = readOwnTabs({ ...none, payments }, context);
    expect(tabs.payments[0]).toMatchObject({ amount: 1000, invoiceNumber: "F-1" });
    expect(codesAt(tabs.findings)).toEqual([
      "tabHeaderMissing Cobros!E2",
      "tabHeaderMissing Cobros!F2",
      "tabHeaderMissing Cobros!G2",
      "tabHeaderMissing Cobros!H2",
    ]);
  });

  test("names the cell of a renamed header and reads the rest", () => {
    const cells = tabCells("customers", "es", [["Firma", "7"]]);
    const [headers = [], ...rest] = cells.rows;
    const renamed = headers.map((header) => (header === "NIF" ? "Número fiscal" : header));
    const tabs = readOwnTabs(
      { ...none, customers: { ...cells, rows: [renamed, ...rest] } },
      context,
    );
    expect(tabs.findings).toEqual([
      {
        code: "tabHeaderMissing",
        place: "Clientes!C1",
        values: { tab: "Clientes", header: "NIF", found: "Número fiscal" },
      },
    ]);
    expect(tabs.customers[0]).toMatchObject({ name: "Firma", customerId: "7", taxId: null });
    expect(tabs.heldCustomers).toEqual([]);
  });

  test("holds every customer of the tab while a column that can stop contacts has no header", () => {
    const cells = tabCells("customers", "es", [["Firma"], ["Otra"]]);
    const [headers = [], ...rest] = cells.rows;
    const broken = headers.map((header) => (header === "No contactar" ? "Bloqueado" : header));
    const tabs = readOwnTabs(
      { ...none, customers: { ...cells, rows: [broken, ...rest] } },
      context,
    );
    expect(tabs.customers).toHaveLength(2);
    expect(tabs.heldCustomers).toHaveLength(2);
  });

  test("holds everybody while nobody can say whom the agreements are about", () => {
    const cells = tabCells("agreements", "es", [["promesa", "Firma"]]);
    const [headers = [], ...rest] = cells.rows;
    const broken = headers.map((header) => (header === "Cliente" ? "Quién" : header));
    const tabs = readOwnTabs(
      { ...none, agreements: { ...cells, rows: [broken, ...rest] } },
      context,
    );
    expect(tabs.agreements).toEqual([]);
    expect(tabs.heldCustomers).toBe("all");
    expect(codesAt(tabs.findings)).toEqual(["tabHeaderMissing Acuerdos!B1"]);
  });

  test("holds everybody when the whole row of headers is gone, and says it once", () => {
    const payments = { ...tabCells("payments", "es", []), rows: [["", "Firma", "F-1", 10]] };
    const tabs = readOwnTabs({ ...none, payments }, context);
    expect(codesAt(tabs.findings)).toEqual(["tabHeadersLost Pagos"]);
    expect(tabs.heldCustomers).toBe("all");
    const emptied = readOwnTabs({ ...none, payments: { ...payments, rows: [] } }, context);
    expect(emptied.heldCustomers).toEqual([]);
  });

  test("says which of two equal headers it reads", () => {
    const cells = tabCells("payments", "es", [["", "Firma", "", 10, "", "", "", 99]]);
    const [headers = [], ...rest] = cells.rows;
    const doubled = { ...cells, rows: [[...headers, "Importe"], ...rest] };
    const tabs = readOwnTabs({ ...none, payments: doubled }, context);
    expect(codesAt(tabs.findings)).toEqual(["tabHeaderRepeated Pagos!H1"]);
    expect(tabs.payments[0]?.amount).toBe(1000);
  });

  test("reads the plans before the customers that name them", () => {
    const plan = tabCells("plan", "es", []);
    const { layout } = openTab("plan", plan, context);
    expect(layout.findings).toEqual([]);
    const own = tabWith(
      "plan",
      "es",
      planValues([{ name: "vip", stages: builtInPlans[0]?.stages ?? [] }], "es"),
    );
    const customers = tabWith("customers", "es", [{ name: "Firma", plan: "VIP" }]);
    const tabs = readOwnTabs(
      {
        ...none,
        plan: { ...plan, rows: own.rows },
        customers: { ...plan, name: "Clientes", rows: customers.rows },
      },
      context,
    );
    expect(tabs.findings).toEqual([]);
    expect(tabs.customers[0]?.plan).toBe("vip");
  });
});
