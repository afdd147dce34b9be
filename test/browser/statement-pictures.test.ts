import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { afterAll, describe, expect, jest, test } from "@jest/globals";
import jsQr from "jsqr";
import type { Page } from "playwright-core";
import { closePrinter, printPdf } from "../../host/printing/pdf-printer.ts";
import { statementPage } from "../../src/letters/statement.ts";
import { aStatement, goldenStatements } from "../collections/statement-samples.ts";
import { oneBrowser } from "./one-browser.ts";
import { pdfPages } from "./pdf-pages.ts";

// A browser may take its time to start on a busy machine.
jest.setTimeout(120_000);

const folder = new URL("../golden/pictures/", import.meta.url);
const instant = Date.UTC(2026, 2, 20, 9, 30);
const paper = { width: 673, height: 900 }; // pixels between the margins of A4

const browser = oneBrowser();

afterAll(closePrinter);

/** Opens a statement as paper shows it, unless it is to be seen larger. */
async function shown(html: string, scale = 0.6): Promise<Page> {
  const page = await browser().newPage({ viewport: paper, deviceScaleFactor: scale });
  await page.emulateMedia({ media: "print" });
  await page.setContent(html);
  return page;
}

/** How dark each square of a grid laid over a picture is, from 0 to 1. */
type Ink = readonly number[];

const columns = 30;

/** @param rows of the grid, so that pictures a little longer or shorter can be laid over each other. */
async function inkOf(page: Page, png: Buffer, rows: number): Promise<Ink> {
  return page.evaluate(
    async ({ base64, across, down }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext("2d");
      if (context === null) throw new Error("no canvas");
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      const [sums, counts] = [new Float64Array(across * down), new Float64Array(across * down)];
      for (let at = 0; at < data.length / 4; at++) {
        const x = Math.floor(((at % image.width) * across) / image.width);
        const y = Math.floor((Math.floor(at / image.width) * down) / image.height);
        const light =
          ((data[at * 4] ?? 0) + (data[at * 4 + 1] ?? 0) + (data[at * 4 + 2] ?? 0)) / 765;
        sums[y * across + x] = (sums[y * across + x] ?? 0) + 1 - light;
        counts[y * across + x] = (counts[y * across + x] ?? 0) + 1;
      }
      return Array.from(sums, (sum, at) => sum / (counts[at] ?? 1));
    },
    { base64: png.toString("base64"), across: columns, down: rows },
  );
}

/** How far two pictures are from each other: their heights in parts of one, their ink on average a square. */
async function distance(page: Page, one: Buffer, other: Buffer) {
  const [slimness, otherSlimness] = [slimnessOf(one), slimnessOf(other)];
  const rows = Math.round(columns * slimness);
  const [first, second] = [await inkOf(page, one, rows), await inkOf(page, other, rows)];
  const off = first.map((ink, at) => Math.abs(ink - (second[at] ?? 0)));
  return {
    height: Math.abs(otherSlimness / slimness - 1),
    ink: off.reduce((sum, each) => sum + each, 0) / off.length,
  };
}

/** Height by width, as the header of a PNG has them. */
const slimnessOf = (png: Buffer): number => png.readUInt32BE(20) / png.readUInt32BE(16);

// The fonts of another browser moved letters by 0.008 at most; a missing code, the least of the spoilt, makes 0.011.
const mostHeight = 0.03;
const mostInk = 0.01;

async function expectPicture(name: string, page: Page): Promise<void> {
  const png = await page.screenshot({ fullPage: true });
  const file = new URL(`statement-${name}.png`, folder);
  if (process.env["UPDATE_GOLDEN"] === "1") {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, png);
  }
  const { height, ink } = await distance(page, readFileSync(file), png);
  expect(height).toBeLessThan(mostHeight);
  expect(ink).toBeLessThan(mostInk);
}

describe("a printed statement", () => {
  test.each(goldenStatements)("%s looks as the picture on file", async (name, sample) => {
    const page = await shown(statementPage(aStatement(sample)));
    await expectPicture(name, page);
    await page.close();
  });

  test.each<[string, (html: string) => string]>([
    [
      "its amounts on the other side",
      (html) => html.replace(/text-align:right/g, "text-align:left"),
    ],
    ["no lines", (html) => html.replace(/border[^;"]*;?/g, "")],
    ["larger letters", (html) => html.replace(/8\.5pt/g, "9.5pt")],
    ["no code", (html) => html.replace(/<img[^>]*>/g, '<div style="height:120px"></div>')],
    ["no movements", (html) => html.replace(/<h2[^>]*>Movimientos[\s\S]*?<\/table>/, "")],
  ])("with %s does not look as the picture on file", async (_name, spoilt) => {
    const [name, sample] = goldenStatements[0] ?? [];
    if (name === undefined || sample === undefined) throw new Error("No sample");
    const page = await shown(spoilt(statementPage(aStatement(sample))));
    const kept = readFileSync(new URL(`statement-${name}.png`, folder));
    const { height, ink } = await distance(page, kept, await page.screenshot({ fullPage: true }));
    expect(height >= mostHeight || ink >= mostInk).toBe(true);
    await page.close();
  });

  test.each(goldenStatements)("%s fills its pages, says all and breaks no row", (name, sample) => {
    const input = aStatement(sample);
    const pages = pdfPages(printPdf(statementPage(input), instant));
    expect(pages).toHaveLength(name.endsWith("one") ? 1 : 3);
    const isSpanish = name.startsWith("es");
    const [page, balance, headings] = isSpanish
      ? ["Página", "Saldoa20demarzode2026", "FechaConceptoCargoPagooabonoSaldo"]
      : ["Page", "Balanceon20March2026", "DateDetailsChargePaymentorcreditBalance"];
    pages.forEach((text, at) => expect(text).toContain(`${page}${at + 1}/${pages.length}`));
    const all = pages.join("");
    for (const { number } of input.invoices) expect(all.split(number ?? "")).not.toHaveLength(1);
    expect(pages[pages.length - 1]).toContain(balance);
    if (pages.length > 1) expect(pages.slice(1).every((one) => one.includes(headings))).toBe(true);
  });

  test("has a code that can be scanned from the page", async () => {
    const [, sample] = goldenStatements[0] ?? [];
    if (sample === undefined) throw new Error("No sample");
    const page = await shown(statementPage(aStatement(sample)), 2);
    const clip = await page.locator('img[width="120"]').boundingBox();
    if (clip === null) throw new Error("No code on the page");
    const png = (await page.screenshot({ clip })).toString("base64");
    const { width, height, data } = await page.evaluate(async (base64) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext("2d");
      if (context === null) throw new Error("no canvas");
      context.drawImage(image, 0, 0);
      const pixels = context.getImageData(0, 0, image.width, image.height).data;
      const bytes = Array.from(pixels, (value) => String.fromCharCode(value)).join("");
      return { width: image.width, height: image.height, data: btoa(bytes) };
    }, png);
    const found = jsQr(new Uint8ClampedArray(Buffer.from(data, "base64")), width, height);
    expect(Buffer.from(found?.binaryData ?? []).toString("utf8")).toContain("EUR1138.99");
    await page.close();
  });
});
