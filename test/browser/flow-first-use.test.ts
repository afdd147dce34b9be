import { describe, expect, test } from "@jest/globals";
import {
  confirmFirstList,
  lookADayLater,
  seeFirstList,
  watchFirst,
} from "../../bench/flows/first-use.ts";
import { countClicks } from "../../bench/flows/counted.ts";
import { panelSays } from "../../bench/flows/person.ts";
import { flowPages, languages, furtherWay } from "./flow-desk.ts";

const open = flowPages();

/** What each language's fresh sample makes of the first list. */
const expected = {
  es: { customers: ["Clínica Dental Sonrisa", "Panadería Lucero", "Suministros Ebro SL"] },
  en: {
    customers: [
      "Atelier Lumière",
      "Copperfield Ltd",
      "Bramble & Co",
      "Ember Coffee",
      "Fig & Thistle",
    ],
  },
} as const;

describe.each(languages)("first use, %s", (language) => {
  test("shows the first list after at most four clicks and sends nothing by it", async () => {
    const desk = await open(language, "new");
    const counted = await countClicks(desk);
    await seeFirstList(desk);
    expect((await counted()).clicks).toBeLessThanOrEqual(4);
    expect(await desk.panel.locator("#view-today .list > li strong").allTextContents()).toEqual(
      expect.arrayContaining([...expected[language].customers]),
    );
    expect(await desk.mails()).toEqual([]);
    expect(desk.window.complaints).toEqual([]);
  });

  furtherWay(
    "confirming the list leaves everything ready to be sent, and sends nothing itself",
    async () => {
      const desk = await open(language, "new");
      await seeFirstList(desk);
      await confirmFirstList(desk);
      const count = language === "es" ? 3 : 6;
      const send = panelSays(desk).sending.send(count);
      expect(await desk.panel.getByRole("button", { name: send }).count()).toBe(1);
      expect(await desk.mails()).toEqual([]);
    },
  );

  test("watching shows a day later what would have gone out, and nothing did", async () => {
    const desk = await open(language, "new", "2026-03-18");
    await seeFirstList(desk);
    await watchFirst(desk);
    await lookADayLater(desk);
    const { watching } = panelSays(desk);
    const heading = desk.panel.getByRole("heading", { level: 2 }).first();
    expect(await heading.textContent()).toBe(watching.wouldHave(language === "es" ? 3 : 6));
    expect(await desk.mails()).toEqual([]);
  });
});
