import { afterAll, afterEach, beforeAll } from "@jest/globals";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../../host/browser.ts";

/** Starts a browser for a file of tests, whose windows are closed after each; ask for it within a test. */
export function oneBrowser(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(async () => {
    await Promise.all((browser?.contexts() ?? []).map((context) => context.close()));
  });
  afterAll(async () => {
    await browser?.close();
  });
  return () => {
    if (browser === undefined) throw new Error("A window is opened within a test.");
    return browser;
  };
}
