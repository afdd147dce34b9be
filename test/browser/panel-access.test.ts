import { describe, expect, jest, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import type { TodayView } from "../../src/collections/sidebar-api.ts";
import { answersAt } from "./panel-answers.ts";
import { openPanel } from "./panel-page.ts";
import { oneBrowser } from "./one-browser.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

jest.setTimeout(60_000);

const browser = oneBrowser();

type Finding = {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
};

/** Serious and critical findings of axe-core in the page as it stands. */
async function findings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const tool = (window as unknown as { axe: { run: () => Promise<{ violations: Finding[] }> } })
      .axe;
    return (await tool.run()).violations;
  });
  return found
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}

const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

const open = {
  today: () => Promise.resolve(),
  customer: async (page: Page) => {
    await page.locator("#tab-customer").click();
    await page.locator("#view-customer h1").waitFor();
  },
  payment: async (page: Page) => {
    await open.customer(page);
    await page.getByRole("button", { name: /F-2026-000/ }).click();
    await page.locator("#view-customer input[type=radio]").last().check();
  },
  pause: async (page: Page) => {
    await open.customer(page);
    await page.getByRole("button", { name: /^(Poner en pausa|Pause)$/ }).click();
  },
  search: async (page: Page) => {
    await open.customer(page);
    await page.locator("input[type=search]").fill("espiga");
    await page.locator(".results").waitFor();
  },
  setup: async (page: Page) => {
    await page.locator("#tab-setup").click();
    await page.locator("#view-setup h1").waitFor();
    await page.evaluate(() => {
      for (const part of document.querySelectorAll("#view-setup details"))
        part.setAttribute("open", "");
    });
  },
  notice: async (page: Page) => {
    await page.locator("button.action").click();
    await page.locator(".notice").waitFor();
  },
} as const;

type View = keyof typeof open;

const views: readonly (readonly [TodayView["step"], View])[] = [
  ["noSheet", "today"],
  ["new", "today"],
  ["unconfirmed", "today"],
  ["watching", "today"],
  ["stopped", "today"],
  ["ready", "today"],
  ["ready", "notice"],
  ["ready", "customer"],
  ["ready", "payment"],
  ["ready", "pause"],
  ["ready", "search"],
  ["ready", "setup"],
];

const cases = views.flatMap(([step, view]) =>
  (["es", "en"] as const).map((language) => [step, view, language] as const),
);

describe("the panel for everybody", () => {
  test.each(cases)(
    "step %s, view %s, in %s: axe finds nothing serious, nothing scrolls sideways, at 200 %% zoom neither",
    async (step, view, language) => {
      const locale = language === "es" ? "es-ES" : "en-GB";
      const { page } = await openPanel(browser(), answersAt(language, step), { locale });
      await page.locator("h1").first().waitFor();
      await open[view](page);
      expect(await findings(page)).toEqual([]);
      expect(await widthOf(page)).toBe(300);
      await page.setViewportSize({ width: 150, height: 400 });
      expect(await widthOf(page)).toBe(150);
    },
  );

  test("a failed view has no serious finding either", async () => {
    const { page } = await openPanel(
      browser(),
      answersAt("es", "ready", {
        apiToday: () => {
          throw new Error("PERMISSION_DENIED");
        },
      }),
    );
    await page.getByRole("button", { name: "Volver a intentarlo" }).waitFor();
    expect(await findings(page)).toEqual([]);
  });

  test("the bar of ages keeps its shades where the system chooses the colours", async () => {
    const { page } = await openPanel(browser(), answersAt("es", "ready"), { colours: "forced" });
    const shades = page.locator(".stack").first().locator("span");
    await shades.first().waitFor();
    const drawn = await shades.evaluateAll((parts) =>
      parts.map((part) => getComputedStyle(part).backgroundColor),
    );
    expect(new Set(drawn).size).toBe(drawn.length);
  });

  test("all of a hundred contacts of five thousand can be unfolded and the page still answers", async () => {
    const { page } = await openPanel(browser(), answersAt("es", "ready"));
    await page.getByRole("button", { name: "Ver los otros 80" }).click();
    await page.getByRole("tab", { name: "Ajustes" }).click();
    await page.getByRole("heading", { name: "Ajustes" }).waitFor();
  });
});

describe("the keyboard alone", () => {
  const focused = (page: Page) =>
    page.evaluate(() => document.activeElement?.textContent ?? document.activeElement?.id);

  test("goes through the tabs with the arrows, Home and End", async () => {
    const { page } = await openPanel(browser(), answersAt("es", "ready"));
    await page.getByRole("heading", { name: /^Hoy/ }).waitFor();
    await page.keyboard.press("Tab");
    const walk = ["ArrowRight", "ArrowRight", "ArrowRight", "ArrowLeft", "Home", "End"];
    const seen: unknown[] = [await focused(page)];
    for (const key of walk) {
      await page.keyboard.press(key);
      seen.push(await focused(page));
    }
    expect(seen).toEqual(["Hoy", "Cliente", "Ajustes", "Hoy", "Ajustes", "Hoy", "Ajustes"]);
    expect(await page.locator("#view-setup").isVisible()).toBe(true);
    expect(await page.locator("#view-today").isVisible()).toBe(false);
  });

  test("sends, and is told of it where it stands", async () => {
    const { page, countOf } = await openPanel(browser(), answersAt("es", "ready"));
    await page.getByRole("button", { name: "Enviar 45 recordatorios" }).waitFor();
    await walkTo(page, "Enviar 45 recordatorios");
    await page.keyboard.press("Enter");
    await page.getByText("10 correos enviados.").waitFor();
    expect(countOf("apiSendChunk")).toBe(1);
    await page.waitForFunction(() => document.activeElement !== document.body);
  });

  test("records a payment", async () => {
    const { page, calls } = await openPanel(browser(), answersAt("es", "ready"));
    await page.getByRole("heading", { name: /^Hoy/ }).waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowRight");
    await page.locator("#view-customer h1").waitFor();
    await walkTo(page, "Cobrado");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.matches("input[type=radio]"));
    await page.keyboard.press("ArrowDown");
    await page.getByRole("textbox", { name: "Importe" }).waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("100,00");
    await walkTo(page, "Anotar el pago");
    await page.keyboard.press("Enter");
    await page.locator(".notice.done").waitFor();
    const [entry] = calls.find(({ name }) => name === "apiRecordPayment")?.args ?? [];
    expect(entry).toMatchObject({ invoiceKey: "F-0", amount: "100,00" });
  });

  test("keeps its place: at the opener after «Cancelar», at the first of the others once they show", async () => {
    const { page } = await openPanel(browser(), answersAt("es", "ready"));
    await page.getByRole("button", { name: "Ver los otros 80" }).press("Enter");
    await focusOn(page, "pagos20@example.com");
    await open.payment(page);
    await page.getByRole("button", { name: "Cancelar" }).press("Enter");
    await focusOn(page, "Cobrado");
  });

  /** Waits until what has the focus holds the text; the page itself never counts. */
  const focusOn = (page: Page, text: string) =>
    page.waitForFunction((wanted) => {
      const { activeElement, body } = document;
      return activeElement !== body && activeElement?.textContent.includes(wanted) === true;
    }, text);

  /** Presses Tab until the element with this text has the focus. */
  async function walkTo(page: Page, text: string) {
    for (let step = 0; step < 60 && (await focused(page)) !== text; step += 1)
      await page.keyboard.press("Tab");
    expect(await focused(page)).toBe(text);
    const { outlineStyle } = await page.evaluate(() => {
      const { outlineStyle } = getComputedStyle(document.activeElement ?? document.body);
      return { outlineStyle };
    });
    expect(outlineStyle).toBe("solid");
  }
});
