import { afterEach, describe, expect, jest, test } from "@jest/globals";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { inflateSync } from "node:zlib";
import { findBrowser } from "../../host/browser.ts";
import { closePrinter, printPdf } from "../../host/printing/pdf-printer.ts";

// A browser may take its time to start on a busy machine.
jest.setTimeout(60_000);

const instant = Date.UTC(2026, 2, 20, 9, 30);

afterEach(async () => {
  delete process.env["COBRALO_BROWSER"];
  await closePrinter();
});

/** Everything a PDF says, its compressed streams opened. */
const opened = (pdf: Buffer): string =>
  [...pdf.toString("latin1").matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)]
    .map(([, body = ""]) => {
      try {
        return inflateSync(Buffer.from(body, "latin1")).toString("latin1");
      } catch {
        return "";
      }
    })
    .join("\n");

const hasPackage = process.platform === "linux" && process.arch === "x64";

describe("printPdf()", () => {
  test("the same page and instant give the same bytes, another page others", () => {
    const first = printPdf("<p>Estado de cuenta</p>", instant);
    expect(first.subarray(0, 5).toString()).toBe("%PDF-");
    expect(printPdf("<p>Estado de cuenta</p>", instant).equals(first)).toBe(true);
    expect(printPdf("<p>Otro</p>", instant).equals(first)).toBe(false);
    expect(first.toString("latin1")).toContain("/CreationDate (D:20260320093000+00'00')");
  });

  (hasPackage ? test : test.skip)(
    "the browser from npm prints names in Latin, Greek and Cyrillic (Linux x64 only)",
    () => {
      process.env["COBRALO_BROWSER"] = "package";
      expect(findBrowser()?.executablePath).toMatch(/cobralo-chromium-[\d.]+.chromium$/);
      const text = opened(printPdf("<p>Łódź Ωμέγα Иван</p>", instant));
      for (const code of ["0141", "017A", "03A9", "03AD", "0418", "043D"])
        expect(text).toContain(`<${code}>`);
    },
  );

  test("a program that is no browser is said to be none", () => {
    process.env["COBRALO_BROWSER"] = process.execPath;
    expect(() => printPdf("<p>x</p>", instant)).toThrow(/^The page could not be printed/);
  });

  test("a page cannot reach the network", async () => {
    let asked = 0;
    const server = createServer(() => (asked += 1)).listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    printPdf(`<img src="http://127.0.0.1:${String(port)}/a.png"><p>Sin red</p>`, instant);
    await new Promise((resolve) => setTimeout(resolve, 100));
    server.close();
    expect(asked).toBe(0);
  });
});
