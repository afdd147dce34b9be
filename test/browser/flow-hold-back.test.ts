import { describe, expect, test } from "@jest/globals";
import { confirmFirstList, seeFirstList } from "../../bench/flows/first-use.ts";
import { openPanel, passDay } from "../../bench/flows/hands.ts";
import {
  endPause,
  pauseCustomer,
  resumeByMenu,
  resumeInPanel,
  stopByMenu,
  stopInPanel,
} from "../../bench/flows/hold-back.ts";
import { openCustomerOf } from "../../bench/flows/record-payment.ts";
import { flowPages, languages, type FlowDesk, furtherWay } from "./flow-desk.ts";

const open = flowPages();

const asked = {
  es: { row: 5, status: "T5", before: "Vencida", paused: "En pausa", typed: "31/03/2026" },
  en: { row: 6, status: "R6", before: "Overdue", paused: "Paused", typed: "31 Mar 2026" },
} as const;

async function readyDesk(language: FlowDesk["language"], today: string) {
  const desk = await open(language, "new", today);
  await seeFirstList(desk);
  await confirmFirstList(desk);
  return desk;
}

describe.each(languages)("holding back, %s", (language) => {
  const { row, status, before, paused, typed } = asked[language];

  test("a customer is paused until a day and taken up again", async () => {
    const desk = await open(language, "running");
    await openPanel(desk);
    await openCustomerOf(desk, row);
    await pauseCustomer(desk, "2026-03-31");
    expect(await desk.cell(status)).toBe(paused);
    expect(await desk.panel.locator("#view-customer .tag.paused").count()).toBe(1);
    await endPause(desk);
    expect(await desk.cell(status)).toBe(before);
  });

  test("stopped in the panel nothing leaves; resumed it does", async () => {
    const desk = await readyDesk(language, "2026-03-18");
    await stopInPanel(desk, "2026-03-20");
    await passDay(desk);
    expect(await desk.mails()).toEqual([]);
    await openPanel(desk);
    await resumeInPanel(desk);
    await passDay(desk);
    expect((await desk.mails()).length).toBeGreaterThan(2);
  });

  furtherWay("stopped by the menu nothing leaves; resumed it does", async () => {
    const desk = await readyDesk(language, "2026-03-18");
    await stopByMenu(desk, typed);
    await passDay(desk);
    expect(await desk.mails()).toEqual([]);
    await resumeByMenu(desk);
    await passDay(desk);
    expect((await desk.mails()).length).toBeGreaterThan(2);
  });
});
