import { existsSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { dayOf } from "../../src/receivables/calendar.ts";
import type { InvoiceList } from "../../src/workbook/book.ts";
import type { ColumnKey } from "../../src/workbook/columns.ts";
import { readInvoiceList } from "../../src/workbook/read-invoice-list.ts";
import { recogniseInvoiceSheet } from "../../src/workbook/recognise-sheet.ts";
import { contextWith } from "./reading-sheets.ts";
import { describeShared, sharedJson, sharedPath } from "./shared-data.ts";
import { sharedSheets } from "./shared-sheets.ts";

const english = { locale: "en_US", language: "en" } as const;

async function listOf(name: string, asOf = dayOf(2026, 7, 16)): Promise<InvoiceList> {
  const sheets = await sharedSheets(name);
  const context = contextWith({ ...english, asOf });
  const { sheet } = recogniseInvoiceSheet(sheets, context);
  const cells = sheets.find(({ sheetId }) => sheetId === sheet?.sheetId);
  if (sheet === null || cells === undefined) throw new Error(`${name} is not recognised`);
  return readInvoiceList(cells, null, sheet, context);
}

type Label = {
  readonly kind: string;
  readonly sheet?: string;
  readonly headerRow: number;
  readonly map: { readonly [key: string]: string | readonly string[] | null };
  readonly decoys?: readonly string[];
};
type SharedLabels = { readonly files: { readonly [name: string]: Label } };

describeShared("shared invoice sheets", () => {
  const { files } = sharedJson("01_invoices_labels.json") as SharedLabels;
  const labelled = Object.entries(files).filter(([name]) => existsSync(sharedPath(name)));
  const ours = labelled.filter(([, { kind }]) => kind.startsWith("AR"));
  const others = labelled.filter(([, { kind }]) => !kind.startsWith("AR"));

  test.each(ours)("%s: sheet, header row and every labelled column", async (name, label) => {
    const sheets = await sharedSheets(name);
    const { sheet } = recogniseInvoiceSheet(sheets, contextWith(english));
    expect(sheet?.name).toBe(label.sheet ?? sheet?.name);
    expect(sheet?.headerRow).toBe(label.headerRow);
    const headers = sheet?.headers ?? [];
    const found: { [key: string]: readonly string[] | null } = {};
    const wanted: { [key: string]: readonly string[] | null } = {};
    for (const [snake, header] of Object.entries(label.map)) {
      const key = snake.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
      wanted[key] = header === null ? null : [header].flat().map((text) => text.trim());
      const columns = sheet?.columns[key as ColumnKey];
      found[key] = columns?.map((column) => (headers[column] ?? "").trim()) ?? null;
    }
    expect(found).toEqual(wanted);
  });

  test.each(ours)("%s: no decoy is taken for a column", async (name, label) => {
    const sheets = await sharedSheets(name);
    const { sheet } = recogniseInvoiceSheet(sheets, contextWith(english));
    const headers = (sheet?.headers ?? []).map((text) => text.trim());
    const allowed = new Set(Object.values(label.map).flat());
    const mapped = Object.values(sheet?.columns ?? {}).flat();
    for (const decoy of label.decoys ?? []) {
      const named = headers.filter((header) => header !== "" && beginsWith(decoy, header));
      const [longest] = named.sort((a, b) => b.length - a.length);
      if (longest === undefined || allowed.has(longest)) continue;
      expect([longest, mapped.includes(headers.indexOf(longest))]).toEqual([longest, false]);
    }
  });

  test.each(others)("%s is refused", async (name, label) => {
    const recognition = recogniseInvoiceSheet(await sharedSheets(name), contextWith(english));
    expect(recognition.sheet).toBeNull();
    const code = label.kind === "bank" ? "sheetIsBankStatement" : "sheetIsPayables";
    expect(recognition.findings.map((finding) => finding.code)).toEqual(["noInvoiceSheet", code]);
  });

  test("2,466 invoices of 100 customers: open at the end of 2012", async () => {
    const asOf = dayOf(2012, 12, 31);
    const { invoices, rejected, ignoredRows, questions } = await listOf(
      "01_invoices/en_ibm_ar_2466.csv",
      asOf,
    );
    expect([invoices.length, rejected, ignoredRows, questions]).toEqual([2466, [], [], []]);
    const open = invoices.filter(
      ({ issuedOn, paidOn }) => (issuedOn ?? 0) <= asOf && (paidOn ?? Infinity) > asOf,
    );
    expect(open).toHaveLength(99);
    expect(open.reduce((sum, { total }) => sum + total, 0)).toBe(572_506);
  });

  test("an open-items sheet: currency from the header, balances add up, its note is ignored", async () => {
    const { invoices, ignoredRows, sheet } = await listOf(
      "01_invoices/en_ar_aging_report_asof.xlsx",
    );
    expect(new Set(invoices.map(({ currency }) => currency))).toEqual(new Set(["ILS"]));
    expect(invoices.reduce((sum, { statedBalance }) => sum + (statedBalance ?? 0), 0)).toBe(
      767_015_000,
    );
    expect([sheet.name, ignoredRows]).toEqual(["Open Invoices", [29]]);
  });

  test("a row per line: line totals are added, repeated totals taken once", async () => {
    const added = await listOf("01_invoices/en_freshbooks_invoices.csv");
    expect(added.invoices).toMatchObject([
      { invoiceNumber: "0000001", rows: [2, 3, 4], total: 789_000 },
    ]);
    const repeated = await listOf("01_invoices/en_zoho_invoices.csv");
    expect(repeated.invoices).toHaveLength(3);
    expect(repeated.invoices[0]).toMatchObject({
      rows: [2, 3, 4, 5],
      total: 48_975,
      statedBalance: 48_975,
    });
  });

  test("a sheet without any amount: the rows wait for the owner's answer", async () => {
    const { invoices, rejected, sheet } = await listOf(
      "01_invoices/en_bigcapital_sale_invoices.csv",
    );
    expect(invoices).toEqual([]);
    expect(sheet.openQuestions).toEqual(["column:total"]);
    expect(new Set(rejected.map(({ finding }) => finding.code))).toEqual(
      new Set(["waitsForAnswer"]),
    );
  });

  test("binary noise is no cent", async () => {
    const { invoices } = await listOf("01_invoices/en_tutoring_owing_paid.xlsx");
    expect(invoices[0]).toMatchObject({ customer: "Cloud Strife", total: 5_000, paid: 5_000 });
  });
});

function beginsWith(entry: string, header: string): boolean {
  return entry.startsWith(header) && /^($|[ (=/:])/.test(entry.slice(header.length));
}
