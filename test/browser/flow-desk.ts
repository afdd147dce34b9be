import { afterEach, jest, test } from "@jest/globals";
import { openSample, show } from "../../bench/flows/hands.ts";
import type { Person } from "../../bench/flows/person.ts";
import { isCut } from "../gate-cut.ts";
import { oneBrowser } from "./one-browser.ts";
import { cellAt, openPage, startPage, type PageWindow, type StartedPage } from "./page-window.ts";

/** A line of the outbox. */
export type SeenMail = { readonly to: string; readonly kind: string; readonly subject: string };

/** Somebody in front of the page, and what they can look up on it. */
export type FlowDesk = Person & {
  readonly window: PageWindow;
  /** Goes to the outbox and back. */
  readonly mails: () => Promise<readonly SeenMail[]>;
  /** Text of a cell of the tab in front. */
  readonly cell: (a1: string) => Promise<string>;
  readonly goToTab: (name: string) => Promise<void>;
};

/** Languages in which a flow is walked. */
export const languages: readonly Person["language"][] = isCut ? ["es"] : ["es", "en"];

/** `test` for the further ways of a flow, each of which opens a page of its own. */
export const furtherWay = isCut ? test.skip : test;

/** The tab that holds the invoices of each language's sample. */
const invoiceTab = { es: "Facturas 2026", en: "Invoices" } as const;

/** The day on which the samples are opened unless a test says otherwise; a Friday. */
export const friday = "2026-03-20";

/** Starts a browser for a file of tests; each test opens a page of its own. */
export function flowPages() {
  jest.setTimeout(180_000);
  const browser = oneBrowser();
  let started: readonly StartedPage[] = [];
  afterEach(async () => {
    await Promise.all(started.map(({ stop }) => stop()));
    started = [];
  });
  return async (
    language: Person["language"],
    state: "new" | "running",
    today = friday,
  ): Promise<FlowDesk> => {
    const page = await startPage(today);
    started = [...started, page];
    const desk = deskOf(await openPage(browser(), page.address), language);
    if (`${language}-${state}` !== "es-new") await openSample(desk, state);
    await desk.goToTab(invoiceTab[language]);
    return desk;
  };
}

function deskOf(window: PageWindow, language: Person["language"]): FlowDesk {
  const { page, panel } = window;
  const person: Person = { page, panel, language };
  return {
    ...person,
    window,
    cell: (a1) => cellAt(page, a1),
    goToTab: async (name) => {
      await page.getByText(name, { exact: true }).last().click();
    },
    mails: async () => {
      await show(person, "outbox");
      const lines = await page.locator(".mail-list li button").all();
      const seen = await Promise.all(
        lines.map(async (line) => ({
          to: (await line.locator(".mail-to").textContent()) ?? "",
          kind: (await line.locator(".mail-kind").textContent()) ?? "",
          subject: (await line.locator(".mail-subject").textContent()) ?? "",
        })),
      );
      await show(person, "sheet");
      return seen;
    },
  };
}
