/**
 * The worker that holds the browser, as text: it runs the same from the sources under jest and from
 * the built host. It answers every request on its port and then rings the bell.
 */
export const printerProgram = `
const { workerData } = require("node:worker_threads");
const { chromium } = require(workerData.playwright);
const { port, bell, launch } = workerData;

let browser = null;

const print = async (html) => {
  browser ??= await chromium.launch(launch);
  const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
  try {
    const page = await context.newPage();
    await page.setContent(html, { waitUntil: "load" });
    return await page.pdf({ format: "A4", printBackground: true, preferCSSPageSize: true });
  } finally {
    await context.close();
  }
};

const answer = async (request) => {
  try {
    if (request.close) {
      await browser?.close();
      browser = null;
      return { kind: "printed", bytes: new Uint8Array(0) };
    }
    return { kind: "printed", bytes: new Uint8Array(await print(request.html)) };
  } catch (error) {
    return { kind: "failed", message: String(error && error.message) };
  }
};

port.on("message", async (request) => {
  port.postMessage(await answer(request));
  Atomics.store(bell, 0, 1);
  Atomics.notify(bell, 0);
});
`;
