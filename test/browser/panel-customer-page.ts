import type { Browser, Page } from "playwright-core";
import type { SelectedRow } from "../../src/collections/sidebar-api.ts";
import { answersAt } from "./panel-answers.ts";
import { openPanel, type Answers } from "./panel-page.ts";
import { customerView } from "./panel-views-customer.ts";

const numbered = (at: string) =>
  customerView("es", { customerKey: `customer-${at}`, customer: `Cliente ${at}` });

/** The customer's view in front; `select` moves the selected cell, as a click into the sheet does. */
export async function openCustomer(browser: Browser, changed: Answers = {}, hasClock = false) {
  let row: SelectedRow | null = { sheetId: 1, row: 5 };
  const answers = answersAt("es", "ready", {
    apiSelectedRow: () => row,
    apiCustomerAtRow: (_sheetId: never, at: never) => numbered(String(at)),
    apiCustomer: (key: never) => numbered(String(key).replace("customer-", "")),
    ...changed,
  });
  const panel = await openPanel(browser, answers, { hasClock });
  await panel.page.getByRole("tab", { name: "Cliente" }).click();
  await panel.page.locator("#view-customer h1").waitFor();
  const select = (next: SelectedRow | null) => {
    row = next;
  };
  return { ...panel, select };
}

/** Name of the customer shown. */
export const heading = (page: Page) => page.locator("#view-customer h1").innerText();

/** Lets the page's clock run, and the calls that fall due answer. */
export async function pass(page: Page, milliseconds: number) {
  for (let passed = 0; passed < milliseconds; passed += 500) {
    await page.clock.runFor(500);
    await page.evaluate(() => Promise.resolve());
  }
}

/** Hides or shows the page, as changing to another tab of the browser does. */
export const setVisible = (page: Page, isVisible: boolean) =>
  page.evaluate(
    (state) => {
      Object.defineProperty(document, "visibilityState", { value: state, configurable: true });
      document.dispatchEvent(new Event("visibilitychange"));
    },
    isVisible ? "visible" : "hidden",
  );
