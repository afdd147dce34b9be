import { describe, expect, jest, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { readyProject } from "../../bench/desk.ts";
import { invoiceRows, partlyPaid, spreadOut, type InvoiceRow } from "../../bench/invoice-rows.ts";
import { invoiceWorkbook } from "../../bench/invoice-workbook.ts";
import { callFromSidebar } from "../../host/execution/sidebar-bridge.ts";
import { sheetByName } from "../../host/spreadsheet/workbook-model.ts";
import type { SidebarApi } from "../../src/collections/sidebar-api.ts";
import { openPanel, Raw, type Answers } from "./panel-page.ts";
import { oneBrowser } from "./one-browser.ts";

jest.setTimeout(180_000);

const browser = oneBrowser();

const called = [
  "apiToday",
  "apiSelectedRow",
  "apiCustomerAtRow",
  "apiCustomer",
  "apiFindCustomers",
  "apiSetup",
] as const satisfies readonly (keyof SidebarApi)[];

/** The panel on the built script over these invoices, and the longest answer that went over the wire. */
async function panelOver(rows: readonly InvoiceRow[]) {
  const workbook = invoiceWorkbook(rows);
  const project = readyProject(workbook);
  const sheetId = sheetByName(workbook, "Facturas")?.id ?? 0;
  workbook.selection = { sheetId, row: 3, column: 1, rows: 1, columns: 1 };
  let longest = 0;
  const answerOf =
    (name: string) =>
    (...args: readonly never[]) => {
      const { answer } = callFromSidebar(project, name, args);
      if (answer.kind === "failure") throw new Error(answer.message);
      longest = Math.max(longest, String(answer.value).length);
      return new Raw(answer.value);
    };
  const answers: Answers = Object.fromEntries(called.map((name) => [name, answerOf(name)]));
  const { page } = await openPanel(browser(), answers);
  return { page, longest: () => longest };
}

const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

async function everyView(page: Page, look: () => Promise<void>): Promise<void> {
  await page.locator("#view-today h1").waitFor();
  await look();
  for (const view of ["customer", "setup"]) {
    await page.locator(`#tab-${view}`).click();
    await page.locator(`#view-${view} h1`).waitFor();
    await look();
  }
}

describe("the panel on the built script", () => {
  test("works with 5,000 customers and 10,000 rows, its answers staying short", async () => {
    const { page, longest } = await panelOver(invoiceRows(10_000, 5_000, spreadOut, partlyPaid));
    await everyView(page, async () => {
      expect(await widthOf(page)).toBe(300);
    });
    await page.locator("#tab-customer").click();
    const name = (await page.locator("#view-customer h1").textContent()) ?? "";
    expect(name).not.toBe("");
    await page.locator("input[type=search]").fill(name);
    await page.locator(".results button").first().waitFor();
    expect(longest()).toBeLessThan(100_000);
  });

  test("breaks long words instead of scrolling sideways, also at 200 % zoom", async () => {
    const long = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
    const rows = invoiceRows(6, 3, spreadOut, partlyPaid).map((row) => ({
      ...row,
      customer: `${row.customer} ${long}`,
      invoiceNumber: `${row.invoiceNumber}-${long}`,
      address: `${long.slice(0, 60).toLowerCase().replace("ä", "a")}@${"a".repeat(60)}.example.com`,
    }));
    const { page } = await panelOver(rows);
    await everyView(page, async () => {
      await page.setViewportSize({ width: 300, height: 800 });
      expect(await widthOf(page)).toBe(300);
      await page.setViewportSize({ width: 150, height: 400 });
      expect(await widthOf(page)).toBe(150);
    });
    await page.locator("#tab-customer").click();
    await page.getByRole("heading", { level: 1, name: long }).waitFor();
  });
});
