import { describe, expect, test } from "@jest/globals";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addSheet, emptyWorkbook } from "../../../host/spreadsheet/workbook-model.ts";
import { writeXlsx } from "../../../host/spreadsheet/xlsx-file.ts";
import { openDesk } from "./spreadsheet-desk.ts";

const office = "soffice";
const isThere = spawnSync(office, ["--version"], { stdio: "ignore" }).status === 0;

/** Number (B), customer (D), own key (K), days past due (P) as in the add-on's rules. */
const rows: readonly (readonly [string, string, string, number | string])[] = [
  ["F-001", "Firma A", "F-001 · Firma A", 75],
  ["F-002", "Firma B", "F-002 · Firma B", 12],
  ["F-003", "Firma C", "F-003 · Firma C", -5],
  ["F-004", "Firma D", "F-004 · Firma D", 61],
  ["F-005", "Firma E", "F-999 · Otra", 90],
  ["F-006", "Firma F", "F-006 · Firma F", 60],
  ["F-007", "Firma G", "F-007 · Firma G", ""],
];

async function colouredWorkbook(): Promise<Uint8Array> {
  const model = emptyWorkbook({});
  const sheet = addSheet(model, "Facturas", { rows: 4 + rows.length, columns: 16 });
  const cell = (value: string | number) => (value === "" ? undefined : { value, style: 0 });
  sheet.rows = [
    ...Array.from({ length: 4 }, () => []),
    ...rows.map(([number, customer, key, days]) => {
      const cells = Array.from({ length: 16 }, () => undefined as ReturnType<typeof cell>);
      cells[1] = cell(number);
      cells[3] = cell(customer);
      cells[10] = cell(key);
      cells[15] = cell(days);
      return cells;
    }),
  ];
  openDesk(model).run(`
    const sheet = SpreadsheetApp.getActive().getSheets()[0];
    const rule = (days, colour) => SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied('=($K5=$B5&" · "&$D5)*' + days).setBackground(colour)
      .setRanges([sheet.getRange(5, 1, ${rows.length}, 16)]).build();
    sheet.setConditionalFormatRules([
      rule('($P5>60)', "#F4C7C3"),
      rule('($P5>0)', "#FCE8B2"),
    ]);
    SpreadsheetApp.flush();
  `);
  return writeXlsx(model);
}

/** Background of the cell with that text in each row of an HTML table. */
function backgrounds(html: string): Readonly<Record<string, string | null>> {
  const found: Record<string, string | null> = {};
  for (const [row] of html.matchAll(/<tr[\s>][\s\S]*?<\/tr>/gi)) {
    const [, attributes, text] =
      /<td([^>]*)>(?:<[^>]*>)*(F-\d{3})(?:<[^>]*>)*<\/td>/i.exec(row) ?? [];
    const colour = /bgcolor="(#[0-9a-f]{6})"/i.exec(attributes ?? "");
    if (text !== undefined) found[text] = colour?.[1]?.toUpperCase() ?? null;
  }
  return found;
}

describe("the written workbook", () => {
  if (!isThere) {
    test.skip("shows the right rows coloured in LibreOffice: soffice is not installed", () =>
      undefined);
    return;
  }
  test("shows the right rows coloured in LibreOffice", async () => {
    const folder = mkdtempSync(join(tmpdir(), "cobralo-colours-"));
    try {
      writeFileSync(join(folder, "book.xlsx"), await colouredWorkbook());
      const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
      const convert = ["--headless", "--convert-to", "html", "--outdir", folder];
      execFileSync(office, [profile, ...convert, join(folder, "book.xlsx")], { stdio: "ignore" });
      expect(backgrounds(readFileSync(join(folder, "book.html"), "utf8"))).toEqual({
        "F-001": "#F4C7C3",
        "F-002": "#FCE8B2",
        "F-003": null,
        "F-004": "#F4C7C3",
        "F-005": null,
        "F-006": "#FCE8B2",
        "F-007": null,
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 120_000);
});
