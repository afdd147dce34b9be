import { describe, expect, jest, test } from "@jest/globals";
import { Workbook } from "@cj-tech-master/excelts";
import { readWorkbookFile } from "../../host/spreadsheet/workbook-file.ts";
import type { WorkbookModel } from "../../host/spreadsheet/workbook-model.ts";
import type { Report } from "../../src/collections/report-entries.ts";
import { day, euros, madeWorkbook, type MadeSheet } from "./made-workbook.ts";
import { soundLists, titles } from "./nasty-lists.ts";
import { sameCellsNow } from "./owner-cells.ts";
import { playOn } from "./scene.ts";

jest.setTimeout(60_000);

const spanish = (...sheets: readonly MadeSheet[]): WorkbookModel => madeWorkbook("es_ES", sheets);

/** What everybody wants of a sheet: its invoices, what is said, and who is reminded. */
const essence = ({
  headerRow,
  invoices,
  rejected,
  questions,
  warnings,
  contacts,
  ignoredRows,
}: Report) => ({
  headerRow,
  ignoredRows,
  invoices: invoices.map(
    ({ row: at, customer, openBalance, currency, dueDate }) =>
      `${String(at)} ${customer} ${openBalance} ${currency} ${dueDate ?? "–"}`,
  ),
  said: [...rejected, ...questions, ...warnings].length,
  sent: contacts.filter(({ outcome }) => outcome === "sent").length,
});

const both = ["Alfa SL 121.00 EUR 2026-02-28", "Beta SL 242.00 EUR 2026-02-28"] as const;

const at = (...rows: readonly number[]): readonly string[] =>
  rows.map((number, index) => `${String(number)} ${both[index] ?? ""}`);

describe("sheets as people keep them", () => {
  test.each(soundLists)("%s", (_name, sheets, { header, rows, ignored }) => {
    const workbook = spanish(...sheets);
    const played = playOn(workbook);
    expect(essence(played.report)).toEqual({
      headerRow: header,
      ignoredRows: ignored,
      invoices: at(...rows),
      said: 0,
      sent: 2,
    });
    expect(sameCellsNow(workbook, played.before)).toEqual(played.before);
  });

  test("text that looks like formulas, tags or placeholders stays text everywhere", () => {
    const names = ['=HYPERLINK("http://x")', "<b>Beta</b> & Co", "{{customer}} SL", "@suma"];
    const rows = names.map((name, index) => [
      `=${String(index)}+1`,
      name,
      `a${String(index)}@example.com`,
      day("2026-01-29"),
      day("2026-02-28"),
      euros(100 + index),
    ]);
    const workbook = spanish({ name: "Facturas", rows: [titles, ...rows] });
    const played = playOn(workbook);
    expect(played.report.invoices.map(({ customer }) => customer)).toEqual(names);
    expect(played.report.contacts.map(({ outcome }) => outcome)).toEqual(names.map(() => "sent"));
    const formulas = workbook.sheets.flatMap(({ rows: cells }) =>
      cells.flatMap((line) => line.flatMap((cell) => cell?.formula ?? [])),
    );
    expect(formulas).toEqual([]);
    expect(sameCellsNow(workbook, played.before)).toEqual(played.before);
  });

  test("a CSV in Windows-1252 with semicolons and decimal commas", async () => {
    const text =
      "Factura;Razón social;E-mail;Fecha;Vencimiento;Importe €\r\n" +
      "F-1;Peñarol SL;a@penarol.example.com;29/01/2026;28/02/2026;1.234,56 €\r\n" +
      'F-2;"Muñoz; Hijos";b@munoz.example.com;30/01/2026;28/02/2026;1.000\r\n';
    const bytes = Buffer.from(text.replaceAll("€", "\u0080"), "latin1");
    const workbook = await readWorkbookFile("f.csv", bytes, { locale: "es_ES" });
    expect(essence(playOn(workbook).report)).toEqual({
      headerRow: 1,
      ignoredRows: [],
      invoices: ["2 Peñarol SL 1234.56 EUR 2026-02-28", "3 Muñoz; Hijos 1000.00 EUR 2026-02-28"],
      said: 0,
      sent: 2,
    });
  });

  test("dates as text: one above the 12th tells how all are read, and without it they are asked", () => {
    const header = ["Invoice #", "Customer", "Email", "Date", "Due", "Amount (USD)"];
    const first = ["1001", "Acme", "a@acme.example.com", "1/5/2026", "2/4/2026", "$1,200.50"];
    const told = ["1002", "Bolt", "b@bolt.example.com", "1/29/2026", "2/28/2026", "$99"];
    const untold = ["1002", "Bolt", "b@bolt.example.com", "1/9/2026", "2/8/2026", "$99"];
    const report = (second: readonly string[]) =>
      playOn(madeWorkbook("en_US", [{ name: "Invoices", rows: [header, first, second] }])).report;
    expect(essence(report(told)).invoices).toEqual([
      "2 Acme 1200.50 USD 2026-02-04",
      "3 Bolt 99.00 USD 2026-02-28",
    ]);
    const asked = report(untold);
    expect(asked.questions.map(({ id }) => id)).toEqual(["dateOrder:D", "dateOrder:E"]);
    expect([asked.invoices, asked.contacts, asked.aging]).toEqual([[], [], {}]);
    expect(asked.rejected.map(({ reason }) => reason)).toContain(
      'Invoices!D2: answer first: Column D: how is "1/5/2026" read? Until then the row is not counted.',
    );
  });

  test("a workbook that counts its days from 1904", async () => {
    const file = new Workbook();
    file.properties.date1904 = true;
    const sheet = file.addWorksheet("Facturas");
    const date = (iso: string) => new Date(`${iso}T00:00:00Z`);
    sheet.addRow(titles);
    sheet.addRow([
      "F-1",
      "Alfa SL",
      "a@alfa.example.com",
      date("2026-01-29"),
      date("2026-02-28"),
      121,
    ]);
    for (const cell of ["D2", "E2"]) sheet.getCell(cell).numFmt = "dd/mm/yyyy";
    sheet.getCell("F2").numFmt = '#,##0.00 "€"';
    const bytes = new Uint8Array(await file.xlsx.writeBuffer());
    const workbook = await readWorkbookFile("f.xlsx", bytes, { locale: "es_ES" });
    expect(essence(playOn(workbook).report)).toMatchObject({
      invoices: ["2 Alfa SL 121.00 EUR 2026-02-28"],
      sent: 1,
    });
  });
});
