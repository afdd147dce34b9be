import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { request } from "node:http";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { servePage, type RunningPage } from "../../../host/page/page-server.ts";

const program = pathToFileURL(
  path.resolve(import.meta.dirname, "../../../build/page/desk-thread.mjs"),
);

let page: RunningPage;

beforeAll(async () => {
  page = await servePage({ port: 0, program, day: "2026-03-20" });
});

afterAll(async () => {
  await page.close();
});

type Sent = { readonly status: number; readonly body: string; readonly policy: string };

/** One request with exactly these headers. */
function send(
  method: string,
  url: string,
  headers: Readonly<Record<string, string>> = {},
  body = "",
): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const sending = request(new URL(url, page.address), { method, headers }, (response) => {
      let text = "";
      response.on("data", (chunk: Buffer) => (text += chunk.toString()));
      response.on("end", () => {
        const policy = String(response.headers["content-security-policy"] ?? "");
        resolve({ status: response.statusCode ?? 0, body: text, policy });
      });
    });
    sending.on("error", reject);
    sending.end(method === "GET" ? "" : body);
  });
}

const token = async (): Promise<string> =>
  /cobralo-token" content="([^"]+)"/.exec((await send("GET", "/")).body)?.[1] ?? "";

const load = JSON.stringify({ command: { kind: "load" }, known: {} });

describe("the page's server", () => {
  test("listens on this machine alone", () => {
    expect(page.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  });

  test("lets the page load nothing from elsewhere", async () => {
    const { policy } = await send("GET", "/");
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:|\*/);
  });

  test.each<readonly [string, string, string, Readonly<Record<string, string>>]>([
    ["a name that points at this machine", "GET", "/", { host: "evil.example.com" }],
    ["another site", "GET", "/", { origin: "http://evil.example.com" }],
    ["a sandboxed frame", "POST", "/api/perform", { origin: "null" }],
    ["a command without the token", "POST", "/api/perform", {}],
    ["a command with another token", "POST", "/api/perform", { "x-cobralo-token": "guess" }],
    ["another method", "PUT", "/", {}],
  ])("refuses %s", async (_why, method, url, headers) => {
    expect((await send(method, url, headers, load)).status).toBe(403);
  });

  test("carries a command with the token out and sends only what changed", async () => {
    const headers = { "x-cobralo-token": await token() };
    const first = JSON.parse((await send("POST", "/api/perform", headers, load)).body) as {
      view: { sheets: { id: number; version: string }[]; changed: unknown[] };
    };
    expect(first.view.changed).toHaveLength(first.view.sheets.length);
    const known = Object.fromEntries(first.view.sheets.map(({ id, version }) => [id, version]));
    const again = await send(
      "POST",
      "/api/perform",
      headers,
      JSON.stringify({ command: { kind: "load" }, known }),
    );
    expect((JSON.parse(again.body) as typeof first).view.changed).toEqual([]);
  }, 60_000);

  test.each([
    "/nothing",
    "/window/unknown",
    "/mail/unknown",
    "/file/unknown/0",
    "/../package.json",
  ])("has no %s", async (url) => {
    expect((await send("GET", url)).status).toBe(404);
  });

  test("answers no dialog while none is open", async () => {
    const headers = { "x-cobralo-token": await token() };
    expect((await send("POST", "/api/answer", headers, '{"button":"OK"}')).status).toBe(409);
  });
});
