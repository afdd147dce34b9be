import type { Locator } from "playwright-core";
import { captionOf, pageSays, panelSays, type Person } from "./person.ts";

const patienceMs = 60_000;

/** Waits until the page has carried out what it was told. */
export async function idle({ page }: Person): Promise<void> {
  await page.locator('.page[aria-busy="false"]').waitFor({ timeout: patienceMs });
}

/** Chooses an entry of the add-on's menu. */
export async function chooseInMenu(person: Person, entryPoint: string): Promise<void> {
  const { page } = person;
  await page.getByRole("button", { name: pageSays(person).extensions }).click();
  await page.getByRole("menuitem", { name: captionOf(person, entryPoint), exact: true }).click();
}

/** Types into a field in place of what stands there. */
export async function typeInto(field: Locator, text: string): Promise<void> {
  await field.click();
  await field.press("ControlOrMeta+A");
  await field.pressSequentially(text);
}

/** Enters a day, `YYYY-MM-DD`, into a field for days; how it is typed differs from browser to browser. */
export async function enterDay(field: Locator, day: string): Promise<void> {
  await field.click();
  await field.fill(day);
}

/** The dialog that the script shows. */
export const dialogOf = ({ page }: Person): Locator => page.getByRole("dialog");

/** Presses a button of the dialog, after typing into it where there is something to type. */
export async function answerDialog(
  person: Person,
  button: "OK" | "YES" | "NO",
  text?: string,
): Promise<void> {
  const dialog = dialogOf(person);
  await dialog.waitFor({ timeout: patienceMs });
  if (text !== undefined) await typeInto(dialog.getByRole("textbox"), text);
  const name = pageSays(person).buttons[button] ?? button;
  await dialog.getByRole("button", { name, exact: true }).click();
}

/** Opens the panel, or opens it anew, and waits until it has read the sheet. */
export async function openPanel(person: Person): Promise<void> {
  const frames = person.page.locator(".side-panel iframe");
  const former = (await frames.count()) === 0 ? "" : await frames.getAttribute("src");
  await chooseInMenu(person, "menuOpenPanel");
  await person.page.locator(`.side-panel iframe:not([src="${former ?? ""}"])`).waitFor();
  await person.panel.locator("#view-today h1").waitFor({ timeout: patienceMs });
}

/** Goes to one of the panel's views and waits until it stands there. */
export async function goToView(
  person: Person,
  view: "today" | "customer" | "setup",
): Promise<void> {
  const { panel } = person;
  await panel.getByRole("tab", { name: panelSays(person).tabs[view], exact: true }).click();
  await panel.locator(`#view-${view} h1`).waitFor({ timeout: patienceMs });
}

/** Presses a button of the panel. */
export async function press({ panel }: Person, name: string): Promise<void> {
  await panel.getByRole("button", { name, exact: true }).first().click();
}

/** Waits until the panel says how a command came out and shows what has become of the sheet. */
export async function told({ panel }: Person, tone = "done"): Promise<void> {
  await panel.locator(`.notice.${tone}`).waitFor({ timeout: patienceMs });
  await panel
    .locator('[aria-busy="true"]:visible')
    .waitFor({ state: "hidden", timeout: patienceMs });
}

// The grid is a picture to the browser: rows are found by where they are drawn.
const headPx = { width: 46, height: 20 };
const rowPx = 22.2;

/** Clicks into the first column of a row near the top of the sheet. */
export async function clickRow({ page }: Person, row: number): Promise<void> {
  const x = headPx.width + 20;
  const y = headPx.height + (row - 0.5) * rowPx;
  await page.locator('.grid canvas[id*="sheet-main"]').click({ position: { x, y } });
  await page.locator(`[data-cell="A${String(row)}"]`).waitFor({ state: "attached" });
}

/** Shows the mails that went out, or the sheet again. */
export async function show(person: Person, side: "sheet" | "outbox"): Promise<void> {
  const { sheetTab, outboxTab } = pageSays(person);
  const name = side === "sheet" ? sheetTab : new RegExp(`^${outboxTab}`);
  await person.page.getByRole("button", { name }).click();
}

/** Chooses a sample and waits until its sheet is drawn. */
export async function openSample(person: Person, state: "new" | "running"): Promise<void> {
  const { page, language } = person;
  await page.locator(".sample select").selectOption(`${language}-${state}`);
  await page.locator(`html[lang="${language}"]`).waitFor();
  await idle(person);
}

/** Sets the page's clock a day forward, the triggers of every hour on the way fired. */
export async function passDay(person: Person): Promise<void> {
  await person.page.getByRole("button", { name: pageSays(person).day, exact: true }).click();
  await idle(person);
}
