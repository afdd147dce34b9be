import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../../host/browser.ts";
import { openPanel, projectOn } from "./panel-page.ts";

const ready = { agreeOwnColumns: true, confirmList: true, claimSender: true, createTrigger: true };

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);

afterAll(async () => {
  await browser.close();
});

const picturesTo = process.env["PANEL_PICTURES"];

describe("the panel", () => {
  test("says what is owed and what would be sent, and sends it at a click", async () => {
    const project = await projectOn("facturas-taller.xlsx", ready);
    const page = await openPanel(browser, project);
    await page.getByRole("heading", { name: /^Hoy/ }).waitFor();
    expect(await page.getByText("Le deben").first().isVisible()).toBe(true);
    if (picturesTo !== undefined)
      await page.screenshot({ path: `${picturesTo}/es.png`, fullPage: true });
    await page.getByRole("button", { name: "Enviar 3 recordatorios" }).click();
    await page.getByText("3 correos enviados").waitFor();
    const sent = project.mailbox.allMessages().filter(({ labelIds }) => labelIds.includes("SENT"));
    expect(sent).toHaveLength(3);
    expect(await page.getByRole("button", { name: /Enviar/ }).count()).toBe(0);
    await page.context().close();
  }, 60_000);

  test("speaks English on an English workbook and takes the click for the first confirmation", async () => {
    const project = await projectOn("invoices-studio.xlsx", { agreeOwnColumns: true });
    const page = await openPanel(browser, project, "en-GB");
    await page.getByRole("heading", { name: /^Today/ }).waitFor();
    if (picturesTo !== undefined)
      await page.screenshot({ path: `${picturesTo}/en.png`, fullPage: true });
    await page.getByRole("button", { name: /^Confirm the list and send/ }).click();
    await page.getByText(/mails? sent/).waitFor();
    expect(await page.locator("body").innerText()).not.toMatch(/[¿¡ñ]|factura|correo/i);
    await page.context().close();
  }, 60_000);

  test("turns a failure into a sentence with a way out", async () => {
    const project = await projectOn("facturas-taller.xlsx", ready);
    project.properties.store(`document ${project.workbook?.id ?? ""}`).set("state", "{");
    const page = await openPanel(browser, project);
    const alert = page.getByRole("alert");
    await alert.waitFor();
    expect(await alert.innerText()).toContain("No se ha podido leer la hoja");
    expect(await alert.getByRole("button", { name: "Volver a intentarlo" }).isEnabled()).toBe(true);
    await page.context().close();
  }, 60_000);
});
