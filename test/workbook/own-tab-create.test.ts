import { describe, expect, test } from "@jest/globals";
import { builtInPlans } from "../../src/receivables/collection-plans.ts";
import { customerKeyOf } from "../../src/receivables/customer-key.ts";
import type { Invoice } from "../../src/receivables/invoice.ts";
import type { SheetCells } from "../../src/workbook/cell.ts";
import { openTab } from "../../src/workbook/own-tabs.ts";
import { ownTabEdits } from "../../src/workbook/tab-create.ts";
import { readCustomers } from "../../src/workbook/tab-customers.ts";
import { listedCustomers, missingCustomerEdits } from "../../src/workbook/tab-listed.ts";
import { tabLayout } from "../../src/workbook/tab-layout.ts";
import { readPlans } from "../../src/workbook/tab-plans.ts";
import { readTemplates } from "../../src/workbook/tab-templates.ts";
import { tabKeys, type TabKey } from "../../src/workbook/tab-schema.ts";
import { applied, type Grid } from "./own-grid.ts";
import { contextIn, tabWith } from "./own-tab-cells.ts";

const context = contextIn("es");
const template = {
  id: "reminder1",
  language: "es",
  treatment: null,
  country: null,
  subject: "Recordatorio",
  text: "Estimado cliente:\n\n{{invoices}}",
} as const;

const invoice = (customer: string, addresses: readonly string[], total = 100) =>
  ({
    customer,
    customerId: null,
    taxId: null,
    customerKey: customerKeyOf({ name: customer, customerId: null, validTaxId: null }),
    addresses,
    total,
  }) as unknown as Invoice;

const invoices = [
  invoice("Firma SL", ["a@firma.example.com"]),
  invoice("FIRMA, S.L.", ["b@firma.example.com"]),
  invoice("Dos Dominios", ["a@uno.example.com", "a@dos.example.com"]),
  invoice("Pagada SL", ["vieja@example.com"], 0),
];
const listed = listedCustomers(invoices, ({ total }) => total > 0);

const emptyGrid: Grid = {
  cells: { sheetId: 9, name: "nueva", isHidden: false, rows: [] },
  formats: [],
  notes: {},
  tags: [],
};
const made = (tab: TabKey, language: "es" | "en" = "es"): SheetCells =>
  applied(emptyGrid, ownTabEdits(tab, 9, language, { customers: listed, templates: [template] }))
    .cells;

describe("ownTabEdits()", () => {
  test.each(tabKeys)("makes a %s tab that its own reader finds whole, in both languages", (tab) => {
    for (const language of ["es", "en"] as const) {
      const layout = tabLayout(tab, made(tab, language), language);
      expect(layout.findings).toEqual([]);
      expect(layout.headerRow).toBe(1);
    }
  });

  test.each(tabKeys)("tags, freezes and widens %s and keeps its texts plain", (tab) => {
    const edits = ownTabEdits(tab, 9, "es", { customers: [], templates: [] });
    const tag = { key: "cobralo.tab", value: tab, place: { kind: "sheet", sheetId: 9 } };
    expect(edits).toContainEqual({ kind: "tag", tag });
    expect(edits).toContainEqual({ kind: "freezeRows", sheetId: 9, rows: 1 });
    expect(edits.filter(({ kind }) => kind === "widths")).toHaveLength(1);
    expect(edits.some((edit) => edit.kind === "numberFormat" && edit.format === "@")).toBe(true);
  });

  test("fills the plan with the three shipped ones and the templates with those given", () => {
    expect(readPlans(openTab("plan", made("plan"), context), "es").records).toEqual(builtInPlans);
    const templates = readTemplates(openTab("templates", made("templates"), context), "es");
    expect(templates.records).toEqual([template]);
  });

  test("begins Clientes with the customers of the invoice list", () => {
    const { records } = readCustomers(
      openTab("customers", made("customers"), context),
      [],
      context,
    );
    expect(records.map(({ name, addresses }) => [name, addresses])).toEqual([
      ["Firma SL", ["a@firma.example.com", "b@firma.example.com"]],
      ["Dos Dominios", []],
      ["Pagada SL", []],
    ]);
  });

  test.each(["payments", "agreements", "activity"] as const)("leaves %s empty", (tab) => {
    expect(made(tab).rows).toHaveLength(1);
  });
});

describe("missingCustomerEdits()", () => {
  test("adds only customers that are not there, in the columns as they stand now", () => {
    const rows = [
      ["Correos", "Cliente"],
      ["mal escrito", "firma sl"],
    ];
    const tab = openTab(
      "customers",
      { sheetId: 9, name: "Clientes", isHidden: false, rows },
      context,
    );
    const edits = missingCustomerEdits(tab, listed, context);
    expect(edits).toEqual([
      {
        kind: "append",
        sheetId: 9,
        values: [
          ["", "Dos Dominios"],
          ["", "Pagada SL"],
        ],
      },
    ]);
  });

  test("adds nothing the second time", () => {
    const tab = openTab("customers", made("customers"), context);
    expect(missingCustomerEdits(tab, listed, context)).toEqual([]);
  });

  test("adds nothing while the column of names is missing", () => {
    const tab = tabWith("customers", "es", []);
    const columns = { customerId: 1, addresses: 5 };
    const blind = { ...tab, layout: { ...tab.layout, columns } };
    expect(missingCustomerEdits(blind, listed, context)).toEqual([]);
  });

  test("makes no formula of a customer's name", () => {
    const hostile = listedCustomers([invoice("=IMPORTXML(A1)", [])], () => true);
    const [edit] = missingCustomerEdits(tabWith("customers", "es", []), hostile, context);
    expect(edit).toMatchObject({ values: [expect.arrayContaining(["'=IMPORTXML(A1)"])] });
  });
});
