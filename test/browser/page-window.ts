import { spawn } from "node:child_process";
import path from "node:path";
import type { Browser, FrameLocator, Page } from "playwright-core";

const root = path.resolve(import.meta.dirname, "../..");

/** `npm start` as a process of its own. */
export type StartedPage = { readonly address: string; readonly stop: () => Promise<void> };

/** Starts the built program on a free port and waits until it tells its address. */
export function startPage(today: string): Promise<StartedPage> {
  const program = path.join(root, "build/start.mjs");
  const child = spawn(process.execPath, [program, "--port", "0", "--today", today], {
    env: { ...process.env, COBRALO_ROOT: root, NODE_NO_WARNINGS: "1" },
  });
  const stop = () =>
    new Promise<void>((resolve) => {
      child.once("exit", () => resolve());
      child.kill("SIGINT");
    });
  return new Promise((resolve, reject) => {
    let said = "";
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
      if (address !== undefined) resolve({ address, stop });
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.once("exit", () => reject(new Error(said)));
  });
}

/** A window on the page, and what it complained of or asked from elsewhere. */
export type PageWindow = {
  readonly page: Page;
  readonly panel: FrameLocator;
  readonly complaints: readonly string[];
  readonly outside: readonly string[];
};

const isOwn = (url: string, address: string): boolean =>
  url.startsWith(address) || /^(?:data|blob|about):/.test(url);

/** Opens the page and waits until its sheet is drawn. */
export async function openPage(browser: Browser, address: string): Promise<PageWindow> {
  const context = await browser.newContext({
    viewport: { width: 1360, height: 820 },
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  const outside: string[] = [];
  page.on("console", (line) => {
    if (line.type() === "error" || line.type() === "warning") complaints.push(line.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    if (!isOwn(request.url(), address)) outside.push(request.url());
  });
  await page.goto(address);
  await drawn(page);
  return { page, panel: page.frameLocator(".side-panel iframe"), complaints, outside };
}

/** Waits until the grid stands. */
export async function drawn(page: Page): Promise<void> {
  await page.locator('.grid[data-ready="true"]').waitFor();
  await idle(page);
}

/** Waits until no command runs. */
export async function idle(page: Page): Promise<void> {
  await page.locator('.page[aria-busy="false"]').waitFor({ timeout: 60_000 });
}

/** Chooses a command of the add-on's menu. */
export async function choose(page: Page, extensions: string, item: string): Promise<void> {
  await page.getByRole("button", { name: extensions }).click();
  await page.getByRole("menuitem", { name: item, exact: true }).click();
}

/** Goes to a cell by the name box and tells what it shows, as it is read to those who cannot see it. */
export async function cellAt(page: Page, a1: string): Promise<string> {
  const box = page.locator(".grid input").first();
  await box.click();
  await box.fill(a1);
  await box.press("Enter");
  const spoken = page.locator(`[data-cell="${a1}"]`);
  await spoken.waitFor({ state: "attached" });
  return ((await spoken.textContent()) ?? "").slice(a1.length + 1);
}

/** Types into a cell as a person does and waits for the answer. */
export async function typeInto(page: Page, a1: string, text: string): Promise<void> {
  await cellAt(page, a1);
  const answered = page.waitForResponse(
    (response) =>
      response.url().endsWith("/api/perform") &&
      (response.request().postData() ?? "").includes('"kind":"edit"'),
  );
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await answered;
}
