import path from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { clickRow, goToView, openPanel, openSample, show } from "../flows/hands.ts";
import { panelSays, type Person } from "../flows/person.ts";
import { launchBrowser } from "../../host/browser.ts";
import { servePage } from "../../host/page/page-server.ts";
import { statementPage } from "../../src/letters/statement.ts";
import { aStatement, goldenStatements } from "../../test/collections/statement-samples.ts";

type Language = Person["language"];

/** The day that the pictures show; a Thursday, on which reminders leave. */
const day = "2026-03-19";

const listOf = {
  es: { tab: "Facturas 2026", row: 5, nextStep: "U9" },
  en: { tab: "Invoices", row: 6, nextStep: "S9" },
} as const;

/** Takes every picture in a language and tells the files. */
export async function takePictures(language: Language, folder: string): Promise<readonly string[]> {
  const browser = await launchBrowser();
  const server = await servePage({
    port: 0,
    program: new URL("page/desk-thread.mjs", import.meta.url),
    day,
  });
  const place = (name: string) => path.join(folder, `${name}.png`);
  try {
    return [
      ...(await pagePictures(browser, server.address, language, place)),
      await statementPicture(browser, language, place("estado-de-cuenta")),
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}

type Place = (name: string) => string;

async function pagePictures(
  browser: Browser,
  address: string,
  language: Language,
  place: Place,
): Promise<readonly string[]> {
  const person = await somebody(browser, address, language);
  await openPanel(person);
  return [
    await panelPicture(person, "today", place("panel-hoy")),
    await panelPicture(person, "customer", place("panel-cliente")),
    await panelPicture(person, "setup", place("panel-ajustes")),
    await wholePage(person, place("hoja")),
    await reminderPicture(person, place("recordatorio")),
  ];
}

async function somebody(browser: Browser, address: string, language: Language): Promise<Person> {
  const context = await browser.newContext({ viewport: { width: 1360, height: 800 } });
  const page = await context.newPage();
  await page.goto(address);
  const panel = page.frameLocator(".side-panel iframe");
  const person: Person = { page, panel, language };
  await page.locator(".grid input").first().waitFor();
  await openSample(person, "running");
  await page.getByText(listOf[language].tab, { exact: true }).last().click();
  return person;
}

// Scrolled to the sheet's own columns, which stand at its right.
async function wholePage(person: Person, file: string): Promise<string> {
  const { page, language } = person;
  await page.setViewportSize({ width: 1380, height: 670 });
  await goToView(person, "today");
  await clickRow(person, listOf[language].row);
  const box = page.locator(".grid input").first();
  await box.click();
  await box.fill(listOf[language].nextStep);
  await box.press("Enter");
  await settle(page);
  await page.screenshot({ path: file });
  return file;
}

async function panelPicture(
  person: Person,
  view: "today" | "customer" | "setup",
  file: string,
): Promise<string> {
  await person.page.setViewportSize({ width: 1360, height: 1240 });
  await clickRow(person, listOf[person.language].row);
  await goToView(person, view);
  if (view === "customer") {
    const { title } = panelSays(person).statement;
    await person.panel.getByRole("heading", { name: title }).waitFor();
  }
  await settle(person.page);
  return pictureOf(person.page.locator(".side-panel"), file);
}

async function reminderPicture(person: Person, file: string): Promise<string> {
  const { page } = person;
  await page.setViewportSize({ width: 1360, height: 900 });
  await show(person, "outbox");
  await page.locator(".mail-list li button").first().click();
  await page.locator("iframe.mail-body").waitFor();
  await settle(page);
  return pictureOf(page.locator(".mail-reader"), file);
}

async function pictureOf(part: Locator, file: string): Promise<string> {
  await part.screenshot({ path: file });
  return file;
}

async function statementPicture(
  browser: Browser,
  language: Language,
  file: string,
): Promise<string> {
  const [, sample] = goldenStatements.find(([name]) => name === `${language}-logo-one`) ?? [];
  if (sample === undefined) throw new Error("There is no sample of a statement.");
  const viewport = { width: 673, height: 900 };
  const page = await browser.newPage({ viewport, deviceScaleFactor: 1.4 });
  await page.emulateMedia({ media: "print" });
  await page.setContent(
    statementPage(aStatement({ ...sample, brand: { ...sample.brand, logo: null } })),
  );
  await page.addStyleTag({ content: "html { padding: 24px; background: #fff }" });
  await page.screenshot({ path: file, fullPage: true });
  return file;
}

/** Waits until nothing moves any more: the grid draws a moment after it is told. */
const settle = (page: Page): Promise<void> => page.waitForTimeout(1_000);
