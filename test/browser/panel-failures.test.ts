import { describe, expect, jest, test } from "@jest/globals";
import { answersAt } from "./panel-answers.ts";
import { openPanel, Raw } from "./panel-page.ts";
import { todayView } from "./panel-views-today.ts";
import { oneBrowser } from "./one-browser.ts";

jest.setTimeout(60_000);

const browser = oneBrowser();

const throwing = (message: string) => () => {
  throw new Error(message);
};

const failures = [
  [
    "PERMISSION_DENIED: Server error: reading from storage",
    "varias cuentas abiertas",
    "several accounts are open",
  ],
  ["Authorization is required to perform that action.", "una sola cuenta", "a single account"],
  [
    "We're sorry, a server error occurred. Please wait a bit and try again.",
    "no ha respondido como debía",
    "did not answer as it should",
  ],
  [
    "ScriptError: Se ha producido un error en el servidor.",
    "no ha respondido como debía",
    "did not answer as it should",
  ],
  ["NetworkError: Connection failure due to HTTP 0", "No hay conexión", "no connection"],
  ["Exceeded maximum execution time", "ha tardado demasiado", "took too long"],
  [
    "There are too many scripts running simultaneously for this Google user account.",
    "demasiadas peticiones",
    "too many requests",
  ],
  [
    "You do not have permission to call SpreadsheetApp.getActive.",
    "Falta un permiso",
    "A permission from Google is missing",
  ],
  ["Script function not found: apiToday", "misma versión", "same version"],
  [
    "TypeError: Cannot read properties of undefined (reading 'sheet')",
    "no ha respondido como debía",
    "did not answer as it should",
  ],
] as const;

describe("a failure", () => {
  test.each(failures)("«%s» becomes a sentence with a way out", async (message, es, en) => {
    for (const [language, words] of [
      ["es", es],
      ["en", en],
    ] as const) {
      const answers = answersAt(language, "ready", { apiToday: throwing(message) });
      const locale = language === "es" ? "es-ES" : "en-GB";
      const { page } = await openPanel(browser(), answers, { locale });
      const alert = page.locator("#view-today [role=alert]");
      await alert.waitFor();
      const text = await alert.innerText();
      expect(text).toContain(words);
      expect(text).not.toMatch(/PERMISSION|Error|HTTP|undefined|getActive|apiToday/);
      expect(await alert.getByRole("button").isEnabled()).toBe(true);
    }
  });

  test("a sentence of the script's own is told as it is, without the engine's prefix", async () => {
    const said = "Otra versión de Cóbralo guarda los datos de este libro: actualice su copia.";
    const answers = answersAt("es", "ready", { apiToday: throwing(`Error: ${said}`) });
    const { page } = await openPanel(browser(), answers);
    const alert = page.locator("#view-today [role=alert]");
    await alert.getByText(said, { exact: true }).waitFor();
    expect(await alert.innerText()).not.toContain("Error:");
  });

  test.each([
    ["an answer that Google has emptied", new Raw(null)],
    ["an answer that is no JSON", new Raw("<html>")],
  ])("%s is told like one", async (_name, answer) => {
    const { page } = await openPanel(
      browser(),
      answersAt("es", "ready", { apiToday: () => answer }),
    );
    await page.getByText("Google no ha respondido como debía").waitFor();
  });

  test("trying again shows the view", async () => {
    let turn = 0;
    const answers = answersAt("es", "ready", {
      apiToday: () => {
        if (turn++ === 0) throw new Error("Exceeded maximum execution time");
        return todayView("es", "ready");
      },
    });
    const { page } = await openPanel(browser(), answers);
    await page.getByRole("button", { name: "Volver a intentarlo" }).click();
    await page.getByRole("heading", { name: /^Hoy/ }).waitFor();
  });

  test("an answer that never comes ends as one that took too long", async () => {
    const answers = answersAt("es", "ready", { apiToday: () => new Promise(() => undefined) });
    const { page } = await openPanel(browser(), answers, { hasClock: true });
    await page.getByText("Leyendo la hoja…").waitFor();
    await page.clock.runFor(400_000);
    await page.getByText("ha tardado demasiado").waitFor();
  });

  test("of a command whose fate is unknown offers to look, not to repeat", async () => {
    const answers = answersAt("es", "unconfirmed", {
      apiConfirmList: throwing("We're sorry, a server error occurred."),
    });
    const { page, countOf } = await openPanel(browser(), answers);
    await page.getByRole("button", { name: "Confirmar y empezar a enviar" }).click();
    await page.getByText("compruébelo antes de repetirla").waitFor();
    await page.getByRole("button", { name: "Ver cómo ha quedado" }).click();
    await page.getByText("compruébelo antes de repetirla").waitFor({ state: "hidden" });
    expect([countOf("apiConfirmList"), countOf("apiToday")]).toEqual([1, 3]);
  });

  test("of a command that Google refused offers to repeat it", async () => {
    let turn = 0;
    const answers = answersAt("es", "unconfirmed", {
      apiConfirmList: () => {
        if (turn++ === 0) throw new Error("Authorization is required to perform that action.");
        return { sentence: "Confirmada.", isDone: true, undo: null };
      },
    });
    const { page, calls } = await openPanel(browser(), answers);
    await page.getByRole("button", { name: "Observar una semana sin enviar nada" }).click();
    await page.getByRole("button", { name: "Volver a intentarlo" }).click();
    await page.getByText("Confirmada.").waitFor();
    const given = calls.filter(({ name }) => name === "apiConfirmList");
    expect(given.map(({ args }) => args)).toEqual([["watch"], ["watch"]]);
  });

  test("without a network the view stays and says that it may be old", async () => {
    const answers = answersAt("es", "ready");
    const { page } = await openPanel(browser(), {
      ...answers,
      apiToday: (() => {
        let turn = 0;
        return () => {
          if (turn++ > 0) throw new Error("NetworkError: Connection failure due to HTTP 0");
          return todayView("es", "ready");
        };
      })(),
    });
    await page.getByRole("button", { name: "Actualizar" }).click();
    await page.getByText("Lo que ve puede haber cambiado").waitFor();
    expect(await page.getByRole("heading", { name: /^Hoy/ }).isVisible()).toBe(true);
  });
});
