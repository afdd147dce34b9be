import { afterEach, describe, expect, jest, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { isCut } from "../gate-cut.ts";
import {
  cellAt,
  choose,
  drawn,
  idle,
  openPage,
  startPage,
  typeInto,
  type StartedPage,
} from "./page-window.ts";
import { oneBrowser } from "./one-browser.ts";

jest.setTimeout(120_000);

const further = isCut ? test.skip : test;

const browser = oneBrowser();
let started: StartedPage;

afterEach(async () => {
  await started.stop();
});

const open = async (today = "2026-03-20") => {
  started = await startPage(today);
  return openPage(browser(), started.address);
};

const es = { extensions: "Extensiones", openPanel: "Abrir el panel" } as const;

describe("the page of npm start", () => {
  test("draws the sample without a complaint and asks nobody but its own server", async () => {
    const { page, complaints, outside } = await open();
    expect(await cellAt(page, "C5")).toBe("Suministros Ebro SL");
    expect(await cellAt(page, "H5")).toBe("1.210,00 €");
    await choose(page, es.extensions, es.openPanel);
    await page.frameLocator(".side-panel iframe").getByText("Esto hemos encontrado").waitFor();
    expect(complaints).toEqual([]);
    expect(outside).toEqual([]);
  });

  further("shows the first preview within four clicks", async () => {
    const { page, panel } = await open();
    let clicks = 0;
    await page.exposeFunction("countClick", () => (clicks += 1));
    await page.evaluate(() => {
      const { countClick } = window as unknown as { countClick: () => void };
      document.addEventListener("click", () => countClick(), true);
    });
    await choose(page, es.extensions, es.openPanel);
    await panel.getByRole("button", { name: "Poner en marcha" }).click();
    clicks += 1;
    await panel.getByRole("heading", { name: "La primera lista" }).waitFor();
    await panel.getByText("Qué se enviaría").first().waitFor();
    expect(clicks).toBeLessThanOrEqual(4);
    expect(await cellAt(page, "U5")).not.toBe("");
  });

  test("stays at the selected cell when the script adds tabs", async () => {
    const { page, panel } = await open();
    await choose(page, es.extensions, es.openPanel);
    await panel.getByRole("button", { name: "Poner en marcha" }).click();
    await panel.getByRole("heading", { name: "La primera lista" }).waitFor();
    await idle(page);
    await panel.getByRole("tab", { name: "Cliente" }).click();
    await panel.getByRole("heading", { name: "Suministros Ebro SL" }).waitFor();
    expect(await page.locator(".grid input").first().inputValue()).toBe("A5");
  });

  test("feeds an edit back: a paid invoice is no longer overdue after an update", async () => {
    const { page, panel } = await open();
    await choose(page, es.extensions, es.openPanel);
    await panel.getByRole("button", { name: "Poner en marcha" }).click();
    await panel.getByRole("heading", { name: "La primera lista" }).waitFor();
    expect(await cellAt(page, "T12")).toBe("Vencida");
    await typeInto(page, "K12", "2601,50");
    await typeInto(page, "L12", "Cobrada");
    expect(await cellAt(page, "K12")).toBe("2.601,50 €");
    await choose(page, es.extensions, "Actualizar la hoja");
    await page.getByRole("dialog").getByRole("button", { name: "Aceptar" }).click();
    await idle(page);
    expect(await cellAt(page, "T12")).toBe("Pagada");
  });

  further("works formulas out again after an edit", async () => {
    const { page } = await open();
    await typeInto(page, "F5", "2000");
    expect(await cellAt(page, "H5")).toBe("2.210,00 €");
    expect(await cellAt(page, "F23")).toBe("12.650,50 €");
  });

  test("waits for a person's answer in a dialog, also when the page is loaded again", async () => {
    const { page } = await open();
    await choose(page, es.extensions, "Poner en marcha…");
    const dialog = page.getByRole("dialog");
    await dialog.getByText("Pregunta 1").waitFor();
    await page.reload();
    await dialog.getByText("Pregunta 1").waitFor();
    await dialog.getByRole("textbox").fill("4");
    await dialog.getByRole("button", { name: "Aceptar" }).click();
    await dialog.getByText("Pregunta 2").waitFor();
  });
});

describe("the clock and the outbox", () => {
  test("a day forward sends what is due; the mail is shown as its recipient sees it", async () => {
    const { page } = await open("2026-03-18");
    await page.getByLabel("Ejemplo").selectOption("es-running");
    await page.getByRole("heading", { name: "taller-en-marcha" }).waitFor();
    await idle(page);
    const count = async () => Number(await page.locator(".count").textContent());
    const before = await count();
    for (let day = 0; day < 4 && (await count()) === before; day += 1) {
      await page.getByRole("button", { name: "+1 día" }).click();
      await idle(page);
    }
    expect(await count()).toBeGreaterThan(before);
    await page.getByRole("button", { name: /^Bandeja de salida/ }).click();
    await page.locator(".firings li", { hasText: "enviados" }).first().waitFor();
    await page.locator(".mail-list li button").first().click();
    const body = page.frameLocator("iframe.mail-body");
    await body
      .getByText(/Factura/)
      .first()
      .waitFor();
    expect(await page.locator(".mail-reader dl").textContent()).toContain("@");
  });

  further("opens a statement as a PDF from the outbox", async () => {
    const { page, panel } = await open();
    await page.getByLabel("Ejemplo").selectOption("es-running");
    await page.getByRole("heading", { name: "taller-en-marcha" }).waitFor();
    await idle(page);
    const before = Number(await page.locator(".count").textContent());
    await cellAt(page, "C11");
    await choose(page, es.extensions, es.openPanel);
    await panel.getByRole("tab", { name: "Cliente" }).click();
    await panel.getByRole("heading", { name: "Transportes Quer e Hijos" }).waitFor();
    await panel.getByRole("button", { name: "Enviar", exact: true }).click();
    await page.locator(".count", { hasText: String(before + 1) }).waitFor();
    await page.getByRole("button", { name: /^Bandeja de salida/ }).click();
    await page.locator(".mail-list li button").first().click();
    const link = page.getByRole("link", { name: "Abrir" });
    const href = (await link.getAttribute("href")) ?? "";
    const response = await page.request.get(new URL(href, started.address).href);
    expect(response.headers()["content-type"]).toBe("application/pdf");
    expect((await response.body()).subarray(0, 5).toString("latin1")).toBe("%PDF-");
  });

  test("goes back to the beginning", async () => {
    const { page } = await open();
    await typeInto(page, "C5", "Otra firma");
    await page.getByRole("button", { name: "+1 hora" }).click();
    await idle(page);
    expect(await page.locator(".now").textContent()).toContain("11:00");
    await page.getByRole("button", { name: "Volver al principio" }).click();
    await drawn(page);
    expect(await cellAt(page, "C5")).toBe("Suministros Ebro SL");
    expect(await page.locator(".now").textContent()).toContain("10:00");
  });

  test("speaks English around the English sample", async () => {
    const { page } = await open();
    await page.getByLabel("Ejemplo").selectOption("en-new");
    await page.getByRole("button", { name: "Extensions" }).waitFor();
    await drawn(page);
    expect(await cellAt(page, "C6")).toBe("Bramble & Co");
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(await page.locator(".title-bar, .clock-bar").allTextContents()).not.toContain("Hoja");
  });
});

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

type Finding = { readonly id: string; readonly impact: string; readonly nodes: { html: string }[] };

/** Serious findings of axe-core in our own parts; the grid is its maker's. */
async function findings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { axe: tool } = window as unknown as {
      axe: { run: (where: object) => Promise<{ violations: Finding[] }> };
    };
    const where = { include: [["#page"]], exclude: [[".grid"], ["iframe"]] };
    return (await tool.run(where)).violations;
  });
  return found
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}

describe("for everybody", () => {
  test("the menu is worked by the keyboard alone", async () => {
    const { page } = await open();
    await page.getByRole("button", { name: es.extensions }).focus();
    await page.keyboard.press("Enter");
    await page.locator('[role="menuitem"]:focus').waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await page.frameLocator(".side-panel iframe").getByText("Esto hemos encontrado").waitFor();
  });

  test("axe finds nothing serious in the page, its menu, a dialog and the outbox", async () => {
    const { page } = await open();
    expect(await findings(page)).toEqual([]);
    await page.getByRole("button", { name: es.extensions }).click();
    expect(await findings(page)).toEqual([]);
    await page.getByRole("menuitem", { name: "Poner en marcha…" }).click();
    await page.getByRole("dialog").waitFor();
    expect(await findings(page)).toEqual([]);
    const isBusy = async () => (await page.locator('.page[aria-busy="true"]').count()) > 0;
    while (await isBusy()) {
      await page.keyboard.press("Escape");
      await page.waitForTimeout(200);
    }
    await page.getByRole("button", { name: /^Bandeja de salida/ }).click();
    expect(await findings(page)).toEqual([]);
  });
});
