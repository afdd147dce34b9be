import { describe, expect, jest, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { answersAt, done } from "./panel-answers.ts";
import { openPanel, type Answers } from "./panel-page.ts";
import { setupView } from "./panel-views-setup.ts";
import { oneBrowser } from "./one-browser.ts";

jest.setTimeout(60_000);

const browser = oneBrowser();

async function openSetup(changed: Answers = {}) {
  const panel = await openPanel(browser(), answersAt("es", "ready", changed));
  await panel.page.getByRole("tab", { name: "Ajustes" }).click();
  await panel.page.getByRole("heading", { name: "Ajustes" }).waitFor();
  return panel;
}

const unfold = (page: Page, group: string) => page.locator("summary", { hasText: group }).click();

describe("Setup", () => {
  test("says how sure each column is, in words, with cells of it", async () => {
    const { page } = await openSetup();
    const column = page.locator(".list > li", { hasText: "Número de factura" });
    expect(await column.innerText()).toMatch(/segura, 98 %[\s\S]*Columna B: «Nº»[\s\S]*F-001/);
    expect(await page.getByText("dudosa, 61 %").isVisible()).toBe(true);
  });

  test.each([
    ["Enviar desde esta cuenta", "apiBecomeSender", []],
    ["Desactivar el envío automático", "apiSwitchSchedule", [false]],
    ["Usar esta", "apiChooseSheet", ["2025"]],
  ] as const)("«%s» calls %s", async (button, name, args) => {
    const { page, calls } = await openSetup();
    await page.getByRole("button", { name: button }).click();
    await page.locator(".notice.done").waitFor();
    expect(calls.find((call) => call.name === name)?.args).toEqual(args);
  });

  test("follows another plan, whose stages stand there", async () => {
    const { page, calls } = await openSetup();
    await unfold(page, "Plan de cobro: Normal");
    expect(await page.getByText("Día 5: primer recordatorio").isVisible()).toBe(true);
    await page.getByRole("button", { name: "Usar este plan: Suave" }).click();
    await page.locator(".notice.done").waitFor();
    expect(calls.find(({ name }) => name === "apiChoosePlan")?.args).toEqual(["suave"]);
  });

  test("takes an answer back", async () => {
    const { page, calls } = await openSetup();
    await unfold(page, "Preguntas respondidas");
    await page.getByRole("button", { name: /^Deshacer la respuesta a/ }).click();
    await page.locator(".notice.done").waitFor();
    expect(calls.find(({ name }) => name === "apiAnswer")?.args).toEqual([
      "status:cancelada",
      null,
    ]);
  });

  test("saves a setting with Enter or its button, never by leaving the field", async () => {
    const { page, calls } = await openSetup();
    await unfold(page, "Su empresa");
    const field = page.getByLabel("Nombre de la empresa", { exact: true });
    await field.fill("Otro Taller SL");
    await page.getByLabel("Idioma", { exact: true }).focus();
    expect(calls.some(({ name }) => name === "apiChangeSetting")).toBe(false);
    await field.press("Enter");
    await page.getByText("Guardado.").waitFor();
    await field.fill("");
    await page.getByRole("button", { name: "Guardar: Nombre de la empresa" }).click();
    await page.getByText("Un momento…").waitFor({ state: "hidden" });
    const changes = calls.filter(({ name }) => name === "apiChangeSetting");
    expect(changes.map(({ args }) => args)).toEqual([
      ["businessName", "Otro Taller SL"],
      ["businessName", null],
    ]);
  });

  test("keeps what was typed when the setting is refused, and lets it go with «Cancelar»", async () => {
    const { page } = await openSetup({
      apiChangeSetting: () => ({ ...done("Escriba un importe de 0 o más."), isDone: false }),
    });
    await unfold(page, "Límites de los recordatorios");
    const field = page.getByLabel("Saldo mínimo", { exact: true });
    await field.fill("mucho");
    await field.press("Enter");
    await page.getByRole("alert").getByText("Escriba un importe").waitFor();
    expect(await field.inputValue()).toBe("mucho");
    await page.getByRole("button", { name: "Cancelar" }).click();
    expect(await field.inputValue()).toBe("1");
  });

  test("a logo of any size is saved as a small picture", async () => {
    const { page, calls } = await openSetup();
    await unfold(page, "Su empresa");
    const picture = await page.evaluate(noisyPicture);
    expect(picture.length).toBeGreaterThan(500_000);
    const buffer = Buffer.from(picture.split(",")[1] ?? "", "base64");
    await page
      .getByLabel("Logotipo")
      .setInputFiles({ name: "logo.png", mimeType: "image/png", buffer });
    await page.getByAltText("Así se ve el logotipo").waitFor();
    await page.getByRole("button", { name: "Guardar: Logotipo" }).click();
    await page.getByText("Guardado.").waitFor();
    const [name, saved] = calls.find((call) => call.name === "apiChangeSetting")?.args ?? [];
    expect(name).toBe("logo");
    expect(saved).toMatch(/^data:image\/(png|jpeg);base64,[A-Za-z0-9+/]+={0,2}$/);
    expect(String(saved).length).toBeLessThanOrEqual(40 * 1024);
  });

  test("a file that is no picture is refused with a sentence", async () => {
    const { page, calls } = await openSetup();
    await unfold(page, "Su empresa");
    await page.getByLabel("Logotipo").setInputFiles({
      name: "logo.png",
      mimeType: "image/png",
      buffer: Buffer.from("not a picture"),
    });
    await page.getByRole("alert").getByText("no se puede leer como imagen").waitFor();
    expect(calls.some(({ name }) => name === "apiChangeSetting")).toBe(false);
  });

  test("a saved colour can be taken away", async () => {
    const { page, calls } = await openSetup();
    await unfold(page, "Su empresa");
    await page.getByRole("button", { name: "Quitar: Color" }).click();
    await page.locator(".notice.done").waitFor();
    expect(calls.find(({ name }) => name === "apiChangeSetting")?.args).toEqual([
      "brandColour",
      null,
    ]);
  });

  test("before the first use it shows the way to Today", async () => {
    const { page } = await openSetup({
      apiSetup: () =>
        setupView("es", { isSetUp: false, sheet: null, columns: [], plans: [], settings: [] }),
    });
    await page.getByRole("button", { name: "Ir a «Hoy» y ponerlo en marcha" }).click();
    expect(await page.getByRole("tab", { name: "Hoy" }).getAttribute("aria-selected")).toBe("true");
  });

  test("speaks the language that was chosen as soon as it is saved", async () => {
    let language: "es" | "en" = "es";
    const { page } = await openSetup({
      apiChangeSetting: () => {
        language = "en";
        return done("Saved.");
      },
      apiSetup: () => setupView(language),
    });
    await unfold(page, "Su empresa");
    await page.getByLabel("Idioma", { exact: true }).selectOption("en");
    await page.getByRole("button", { name: "Guardar: Idioma" }).click();
    await page.getByRole("tab", { name: "Setup" }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
  });
});

/** A big picture that hardly shrinks, drawn in the page. */
function noisyPicture(): string {
  const canvas = document.createElement("canvas");
  canvas.width = 900;
  canvas.height = 600;
  const pen = canvas.getContext("2d");
  let seed = 7;
  for (let at = 0; at < 900 * 600; at += 2) {
    seed = (seed * 16807) % 2147483647;
    if (pen !== null) pen.fillStyle = `#${(seed % 16777216).toString(16).padStart(6, "0")}`;
    pen?.fillRect(at % 900, Math.floor(at / 900), 2, 1);
  }
  return canvas.toDataURL("image/png");
}
