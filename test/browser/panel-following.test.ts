import { describe, expect, jest, test } from "@jest/globals";
import { heading, openCustomer, pass, setVisible } from "./panel-customer-page.ts";
import { oneBrowser } from "./one-browser.ts";

jest.setTimeout(60_000);

const browser = oneBrowser();

describe("following the selected row", () => {
  test("asks for the customer only when the row changed", async () => {
    const { page, select, countOf } = await openCustomer(browser(), {}, true);
    await pass(page, 10_000);
    expect(countOf("apiSelectedRow")).toBeGreaterThan(3);
    expect(countOf("apiCustomerAtRow")).toBe(1);
    select({ sheetId: 1, row: 9 });
    await pass(page, 4_000);
    expect(await heading(page)).toBe("Cliente 9");
    expect(countOf("apiCustomerAtRow")).toBe(2);
  });

  test("does not ask while the page is hidden, and asks again once it is seen", async () => {
    const { page, countOf } = await openCustomer(browser(), {}, true);
    await setVisible(page, false);
    await pass(page, 2_000);
    const before = countOf("apiSelectedRow");
    await pass(page, 30_000);
    expect(countOf("apiSelectedRow")).toBe(before);
    await setVisible(page, true);
    await pass(page, 4_000);
    expect(countOf("apiSelectedRow")).toBeGreaterThan(before);
  });

  test("does not ask while another view is in front", async () => {
    const { page, countOf } = await openCustomer(browser(), {}, true);
    await page.getByRole("tab", { name: "Hoy" }).click();
    await pass(page, 2_000);
    const before = countOf("apiSelectedRow");
    await pass(page, 20_000);
    expect(countOf("apiSelectedRow")).toBe(before);
  });

  test("asks less often when nothing happens, not at all when nobody is there, and anew at a sign", async () => {
    const { page, countOf } = await openCustomer(browser(), {}, true);
    await page.clock.fastForward(5 * 60_000);
    await pass(page, 10_000);
    const calm = countOf("apiSelectedRow");
    await pass(page, 20_000);
    expect(countOf("apiSelectedRow") - calm).toBeLessThanOrEqual(3);
    await page.clock.fastForward(20 * 60_000);
    await pass(page, 12_000);
    const away = countOf("apiSelectedRow");
    await pass(page, 60_000);
    expect(countOf("apiSelectedRow")).toBe(away);
    await page.evaluate(() => window.dispatchEvent(new Event("pointermove")));
    await pass(page, 4_000);
    expect(countOf("apiSelectedRow")).toBeGreaterThan(away);
  });

  test("never asks twice at once", async () => {
    let open = 0;
    let most = 0;
    const { page } = await openCustomer(
      browser(),
      {
        apiSelectedRow: async () => {
          most = Math.max(most, ++open);
          await new Promise((resolve) => setTimeout(resolve, 50));
          open -= 1;
          return { sheetId: 1, row: 5 };
        },
      },
      true,
    );
    await pass(page, 20_000);
    expect(most).toBe(1);
  });

  test("asks less and less while it gets errors, without a word of them", async () => {
    let isBroken = false;
    const { page, countOf } = await openCustomer(
      browser(),
      {
        apiSelectedRow: () => {
          if (isBroken) throw new Error("We're sorry, a server error occurred.");
          return { sheetId: 1, row: 5 };
        },
      },
      true,
    );
    isBroken = true;
    await pass(page, 4_000);
    const before = countOf("apiSelectedRow");
    await pass(page, 60_000);
    expect(countOf("apiSelectedRow") - before).toBeLessThanOrEqual(6);
    expect(await page.getByRole("alert").innerText()).toBe("");
    expect(await heading(page)).toBe("Cliente 5");
  });

  test("says what to do on a row without a customer", async () => {
    const { page } = await openCustomer(browser(), { apiCustomerAtRow: () => null });
    expect(await page.getByText("Seleccione una fila").isVisible()).toBe(true);
  });

  test("an open form stays with its customer and keeps what was typed", async () => {
    const { page, select } = await openCustomer(browser(), {}, true);
    await page.getByRole("button", { name: "Cobrado: F-2026-000" }).click();
    await page.getByLabel("Referencia (opcional)").fill("recibo 7");
    select({ sheetId: 1, row: 9 });
    await pass(page, 10_000);
    expect(await heading(page)).toBe("Cliente 5");
    expect(await page.getByText("Hay un formulario abierto").isVisible()).toBe(true);
    await page.getByRole("tab", { name: "Hoy" }).click();
    await page.getByRole("tab", { name: "Cliente" }).click();
    await pass(page, 4_000);
    expect(await page.getByLabel("Referencia (opcional)").inputValue()).toBe("recibo 7");
    await page.getByRole("button", { name: "Cancelar" }).click();
    await pass(page, 4_000);
    expect(await heading(page)).toBe("Cliente 9");
  });
});
