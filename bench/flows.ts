import type { Browser } from "playwright-core";
import { launchBrowser } from "../host/browser.ts";
import { servePage } from "../host/page/page-server.ts";
import { countCalls, countClicks } from "./flows/counted.ts";
import { idle, openSample } from "./flows/hands.ts";
import { measuredFlows, type MeasuredFlow } from "./flows/measured-flows.ts";
import type { Person } from "./flows/person.ts";
import { printTable } from "./table.ts";

/** The day on which the samples are opened. */
const day = "2026-03-20";

/** Prints what each flow costs a person and the script's side, on the page of `npm start` in a real browser. */
export async function printFlows(): Promise<void> {
  const page = await servePage({
    port: 0,
    program: new URL("page/desk-thread.mjs", import.meta.url),
    day,
  });
  const browser = await launchBrowser();
  const rows: object[] = [];
  try {
    for (const flow of measuredFlows) rows.push(await measured(browser, page.address, flow));
  } finally {
    await browser.close();
    await page.close();
  }
  printTable("What each flow costs (the panel's asking for the selected row left out)", rows);
}

async function measured(
  browser: Browser,
  address: string,
  { name, sample, before, flow }: MeasuredFlow,
): Promise<object> {
  const context = await browser.newContext({ viewport: { width: 1360, height: 820 } });
  const page = await context.newPage();
  const panel = page.frameLocator(".side-panel iframe");
  const person: Person = { page, panel, language: "es" };
  await page.goto(address);
  await idle(person);
  await openSample(person, sample);
  await before(person);
  const handwork = await countClicks(person);
  const spent = countCalls(person);
  await flow(person);
  await idle(person);
  const { clicks, keys } = await handwork();
  const { executions, serviceCalls } = await spent();
  await context.close();
  return { flow: name, clicks, keys, executions, "service calls": serviceCalls };
}
