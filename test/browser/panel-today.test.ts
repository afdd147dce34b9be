import { describe, expect, jest, test } from "@jest/globals";
import type { SendProgress, TodayView } from "../../src/collections/sidebar-api.ts";
import { answersAt, done } from "./panel-answers.ts";
import { openPanel } from "./panel-page.ts";
import { todayView } from "./panel-views-today.ts";
import { oneBrowser } from "./one-browser.ts";

jest.setTimeout(60_000);

const browser = oneBrowser();

/** A promise that the test keeps until it lets it go. */
function held<Value>() {
  let letGo: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((resolve) => {
    letGo = resolve;
  });
  return { promise, letGo: (value: Value) => letGo(value) };
}

const chunk = (sentCount: number, leftCount: number, sentences: readonly string[] = []) =>
  ({
    sentCount,
    draftedCount: 0,
    leftCount,
    hasMore: leftCount > 0,
    sentences,
  }) satisfies SendProgress;

describe("Today", () => {
  test.each([
    ["noSheet", "Mirar otra vez", "apiRefreshSheet", []],
    ["new", "Poner en marcha", "apiStart", []],
    ["unconfirmed", "Confirmar y empezar a enviar", "apiConfirmList", ["send"]],
    ["unconfirmed", "Observar una semana sin enviar nada", "apiConfirmList", ["watch"]],
    ["watching", "Empezar a enviar ya", "apiConfirmList", ["send"]],
    ["stopped", "Reanudar los envíos", "apiStopUntil", [null]],
    ["ready", "Enviar 45 recordatorios", "apiSendChunk", ["mail"]],
    ["ready", "Dejar en borradores", "apiSendChunk", ["drafts"]],
  ] as const)("at step %s, «%s» calls %s", async (step, button, name, args) => {
    const { page, calls, countOf } = await openPanel(browser(), answersAt("es", step));
    await page.getByRole("button", { name: button }).click();
    await page.locator(".notice.done").waitFor();
    expect(calls.find((call) => call.name === name)?.args).toEqual(args);
    expect(countOf("apiToday")).toBe(2);
  });

  test.each(["noSheet", "new", "unconfirmed", "watching", "stopped", "ready"] as const)(
    "at step %s there is one blue button",
    async (step) => {
      const { page } = await openPanel(browser(), answersAt("es", step));
      await page.locator("h1").first().waitFor();
      expect(await page.locator("button.action:visible").count()).toBe(1);
    },
  );

  test("says each age of what is owed in words and with its amount", async () => {
    const { page } = await openPanel(browser(), answersAt("en", "ready"), { locale: "en-GB" });
    const row = page.locator(".aging li", { hasText: "31 to 60 days" });
    expect(await row.innerText()).toContain("€9,140.10");
    expect(await page.locator(".stack").first().getAttribute("aria-hidden")).toBe("true");
  });

  test("shows twenty of a hundred contacts, the others at a click, and tells of the rest", async () => {
    const { page } = await openPanel(browser(), answersAt("es", "ready"));
    const contacts = page.locator(".list > li", { hasText: "días de atraso" });
    await contacts.first().waitFor();
    expect(await contacts.count()).toBe(20);
    await page.getByRole("button", { name: "Ver los otros 80" }).click();
    expect(await contacts.count()).toBe(100);
    expect(await page.getByText("Y 4.900 más").isVisible()).toBe(true);
  });

  test("takes cells for text, never for HTML", async () => {
    const { page } = await openPanel(browser(), answersAt("es", "ready"));
    await page.getByText("<img src=x").first().waitFor();
    expect(await page.locator("img").count()).toBe(0);
    expect(await page.title()).toBe("Cóbralo");
  });

  test("answers a question with a click, takes it back with «Deshacer»", async () => {
    const { page, calls } = await openPanel(browser(), answersAt("es", "ready"));
    await page.getByRole("button", { name: "El día (3 de abril)" }).click();
    await page.getByRole("button", { name: "Deshacer" }).click();
    await page.getByText("Deshecho.").waitFor();
    expect(calls.filter(({ name }) => name !== "apiToday")).toEqual([
      { name: "apiAnswer", args: ["dateOrder:C", "dmy"] },
      { name: "apiUndo", args: ["undo-1"] },
    ]);
    expect(await page.getByRole("button", { name: "Deshacer" }).count()).toBe(0);
  });

  test("answers a question without choices with what is typed", async () => {
    const { page, calls } = await openPanel(browser(), answersAt("es", "ready"));
    await page.getByLabel("Su respuesta").fill("45 días");
    await page.getByLabel("Su respuesta").press("Enter");
    await page.locator(".notice.done").waitFor();
    expect(calls.find(({ name }) => name === "apiAnswer")?.args).toEqual([
      "defaultTerms",
      "45 días",
    ]);
  });

  test("stops everything until the day that is given", async () => {
    const { page, calls } = await openPanel(browser(), answersAt("es", "ready"));
    await page.getByText("Detener todo hasta…").click();
    await page.getByLabel("Hasta el día").fill("2026-04-30");
    await page.getByRole("button", { name: "Detener todo", exact: true }).click();
    await page.locator(".notice.done").waitFor();
    expect(calls.find(({ name }) => name === "apiStopUntil")?.args).toEqual(["2026-04-30"]);
  });

  test("offers to stop for a week from the workbook's day, whatever day it is here", async () => {
    const answers = answersAt("es", "ready");
    const view = { ...todayView("es", "ready"), today: "2031-12-28" };
    const { page } = await openPanel(browser(), { ...answers, apiToday: () => view });
    await page.getByText("Detener todo hasta…").click();
    expect(await page.getByLabel("Hasta el día").inputValue()).toBe("2032-01-04");
  });
});

describe("sending from the panel", () => {
  test("goes on chunk by chunk with a bar by counts, then says what happened", async () => {
    const second = held<SendProgress>();
    const chunks = [chunk(20, 25), second.promise, chunk(4, 0, ["Un correo no salió."])];
    const answers = answersAt("es", "ready", { apiSendChunk: () => chunks.shift() });
    const { page, countOf } = await openPanel(browser(), answers);
    await page.getByRole("button", { name: "Enviar 45 recordatorios" }).click();
    const bar = page.getByRole("progressbar", { name: "Enviados 20 de 45" });
    await bar.waitFor();
    expect([await bar.getAttribute("value"), await bar.getAttribute("max")]).toEqual(["20", "45"]);
    second.letGo(chunk(20, 5));
    await page.getByText("44 correos enviados.").waitFor();
    expect(await page.getByText("Un correo no salió.").isVisible()).toBe(true);
    expect(countOf("apiSendChunk")).toBe(3);
    expect(countOf("apiToday")).toBe(2);
  });

  test("stops between two chunks", async () => {
    const first = held<SendProgress>();
    const answers = answersAt("es", "ready", { apiSendChunk: () => first.promise });
    const { page, countOf } = await openPanel(browser(), answers);
    await page.getByRole("button", { name: "Enviar 45 recordatorios" }).click();
    await page.getByRole("button", { name: "Detener", exact: true }).click();
    await page.getByText("Se detiene al terminar este lote…").waitFor();
    first.letGo(chunk(10, 35));
    await page.getByText("10 correos enviados. Detenido: quedan 35 por enviar.").waitFor();
    expect(countOf("apiSendChunk")).toBe(1);
  });

  test("does not go round for ever when chunks get nowhere", async () => {
    const answers = answersAt("es", "ready", {
      apiSendChunk: () => ({ ...chunk(0, 45), sentences: ["Otra persona está enviando."] }),
    });
    const { page, countOf } = await openPanel(browser(), answers);
    await page.getByRole("button", { name: "Enviar 45 recordatorios" }).click();
    await page.getByRole("alert").getByText("Otra persona está enviando.").waitFor();
    expect(countOf("apiSendChunk")).toBe(1);
  });

  test("a chunk that fails is told, and the view shows what was sent until then", async () => {
    const chunks: (() => SendProgress)[] = [
      () => chunk(10, 35),
      () => {
        throw new Error("We're sorry, a server error occurred. Please wait a bit and try again.");
      },
    ];
    const views: TodayView[] = [todayView("es", "ready")];
    const answers = answersAt("es", "ready", {
      apiSendChunk: () => chunks.shift()?.(),
      apiToday: () => views.shift() ?? todayView("es", "ready", { sendableCount: 35 }),
    });
    const { page } = await openPanel(browser(), answers);
    await page.getByRole("button", { name: "Enviar 45 recordatorios" }).click();
    const alert = page.getByRole("alert");
    await alert.getByText("Google no ha respondido como debía").waitFor();
    expect(await alert.innerText()).toContain("10 correos enviados");
    expect(await page.getByRole("button", { name: "Enviar 35 recordatorios" }).isEnabled()).toBe(
      true,
    );
  });

  test("while a command runs, every button that would give another is disabled", async () => {
    const answer = held<unknown>();
    const answers = answersAt("es", "unconfirmed", { apiConfirmList: () => answer.promise });
    const { page, countOf } = await openPanel(browser(), answers);
    const send = page.getByRole("button", { name: "Confirmar y empezar a enviar" });
    await send.focus();
    await page.keyboard.press("Enter");
    await page.getByText("Un momento…").waitFor();
    const commands = page.locator("#view-today button:not(.plain)");
    for (const button of await commands.all()) expect(await button.isDisabled()).toBe(true);
    expect(await page.locator("#view-today > [aria-busy]").getAttribute("aria-busy")).toBe("true");
    answer.letGo(done("Hecho."));
    await page.getByText("Hecho.").waitFor();
    await page.waitForFunction(() => document.activeElement?.textContent.startsWith("Confirmar"));
    expect(await send.isEnabled()).toBe(true);
    expect(countOf("apiConfirmList")).toBe(1);
  });
});
