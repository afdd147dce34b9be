import { describe, expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Frame } from "playwright-core";
import { goToView, idle, openPanel, show } from "../../bench/flows/hands.ts";
import { pageSays, panelSays } from "../../bench/flows/person.ts";
import { openCustomerOf } from "../../bench/flows/record-payment.ts";
import { flowPages, languages, type FlowDesk } from "./flow-desk.ts";

const open = flowPages();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const row = { es: 5, en: 6 } as const;

type Finding = { readonly id: string; readonly impact: string; readonly nodes: { html: string }[] };

/** Serious findings of axe-core in a frame; the grid is its maker's. */
async function findings(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(axe);
  const found = await frame.evaluate(async () => {
    const { axe: tool } = window as unknown as {
      axe: { run: (where: object) => Promise<{ violations: Finding[] }> };
    };
    return (await tool.run({ exclude: [[".grid"], ["iframe"]] })).violations;
  });
  return found
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}

function panelFrame({ page }: FlowDesk): Frame {
  const frame = page.frames().find((one) => one.url().includes("/window/"));
  if (frame === undefined) throw new Error("The panel is not open.");
  return frame;
}

const overflow = (frame: Frame) =>
  frame.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });

describe.each(languages)("for everybody, %s", (language) => {
  test("axe finds nothing serious in the panel's views on the real script, nor in the page around them", async () => {
    const desk = await open(language, "running");
    await openPanel(desk);
    expect(await findings(panelFrame(desk))).toEqual([]);
    expect(await findings(desk.page.mainFrame())).toEqual([]);
    await openCustomerOf(desk, row[language]);
    expect(await findings(panelFrame(desk))).toEqual([]);
    await goToView(desk, "setup");
    expect(await findings(panelFrame(desk))).toEqual([]);
    await show(desk, "outbox");
    await desk.page.locator(".mail-list li button").first().click();
    await desk.page.locator("iframe.mail-body").waitFor();
    expect(await findings(desk.page.mainFrame())).toEqual([]);
  });

  test("at 200 % zoom the panel never scrolls sideways and everything on the page can be reached", async () => {
    const desk = await open(language, "running");
    await openPanel(desk);
    // A window of half the size shows what one of full size shows enlarged to the double.
    await desk.page.setViewportSize({ width: 680, height: 410 });
    await openPanel(desk);
    expect(await overflow(panelFrame(desk))).toBe(0);
    for (const view of ["customer", "setup", "today"] as const) {
      await goToView(desk, view);
      expect(await overflow(panelFrame(desk))).toBe(0);
    }
    const { extensions, reset, day, hour, window } = pageSays(desk);
    for (const name of [extensions, reset, day, hour, window]) {
      const button = desk.page.getByRole("button", { name, exact: name !== extensions });
      await button.click({ trial: true });
    }
  });

  test("from the menu to a sent reminder by the keyboard alone", async () => {
    const desk = await open(language, "new");
    const { newSheet, firstList, sending } = panelSays(desk);
    await idle(desk);
    await desk.page.getByRole("button", { name: pageSays(desk).extensions }).press("Enter");
    await desk.page.locator('[role="menuitem"]:focus').waitFor();
    await desk.page.keyboard.press("Enter");
    await desk.panel.getByRole("heading", { name: newSheet.title }).waitFor();
    await pressFocused(desk, newSheet.start);
    await desk.panel.getByRole("heading", { name: firstList.title }).waitFor();
    await pressFocused(desk, firstList.send);
    await desk.panel.locator(".headline h1").waitFor();
    const count = language === "es" ? 3 : 6;
    await pressFocused(desk, sending.send(count));
    await desk.panel.getByText(sending.done(count, 0)).waitFor();
    expect(await desk.mails()).toHaveLength(count);
  });
});

/** Goes into the panel with F6, which the grid lets through, and with Tab on to the button, and presses it. */
async function pressFocused(desk: FlowDesk, name: string): Promise<void> {
  const button = desk.panel.getByRole("button", { name, exact: true });
  await desk.panel.locator('[aria-busy="true"]:visible').waitFor({ state: "hidden" });
  const isThere = () => button.evaluate((one) => one === document.activeElement);
  await desk.page.keyboard.press("F6");
  for (let step = 0; step < 80 && !(await isThere()); step += 1)
    await desk.page.keyboard.press("Tab");
  expect(await isThere()).toBe(true);
  await desk.page.keyboard.press("Enter");
}
