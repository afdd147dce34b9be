import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { built } from "./built-bundle.ts";
import { startLoopbackGoogle, type LoopbackGoogle } from "./loopback-google.ts";

const root = path.resolve(import.meta.dirname, "../..");
const clasp = path.join(root, "node_modules/@google/clasp/build/src/index.js");

let google: LoopbackGoogle;
let home: string;

beforeEach(async () => {
  google = await startLoopbackGoogle();
  home = mkdtempSync(path.join(os.tmpdir(), "cobralo-clasp-"));
  cpSync(path.join(root, "dist"), path.join(home, "dist"), { recursive: true });
  const login = {
    type: "authorized_user",
    client_id: "loopback",
    client_secret: "loopback",
    refresh_token: "loopback",
    access_token: "loopback",
    expiry_date: Date.now() + 3_600_000,
  };
  writeFileSync(path.join(home, ".clasprc.json"), JSON.stringify({ tokens: { default: login } }));
});

afterEach(async () => {
  await google.close();
  rmSync(home, { recursive: true });
});

function push(scriptId: string): Promise<{ code: number | null; output: string }> {
  writeFileSync(path.join(home, ".clasp.json"), JSON.stringify({ scriptId, rootDir: "dist" }));
  const redirect = pathToFileURL(path.join(import.meta.dirname, "redirect-google.mjs")).href;
  const run = spawn(
    process.execPath,
    [clasp, "-A", ".clasprc.json", "-P", ".clasp.json", "push", "-f"],
    {
      cwd: home,
      env: {
        ...process.env,
        HOME: home,
        NODE_OPTIONS: `--import=${redirect}`,
        LOOPBACK_GOOGLE_PORT: String(google.port),
      },
    },
  );
  let output = "";
  run.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  run.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve) => run.on("close", (code) => resolve({ code, output })));
}

describe("clasp push", () => {
  test("brings the script with its parts, the panel and the manifest, and nothing else", async () => {
    const { code, output } = await push(google.scriptId);
    expect(output).toContain("Pushed 5 files");
    expect(code).toBe(0);
    const pushed = new Map(google.files().map((file) => [file.name, file]));
    expect([...pushed.keys()].sort()).toEqual(["Code", "appsscript", "desk", "office", "sidebar"]);
    expect(pushed.get("Code")).toMatchObject({ type: "SERVER_JS", source: built("Code.js") });
    for (const page of ["desk", "office", "sidebar"])
      expect(pushed.get(page)).toMatchObject({ type: "HTML", source: built(`${page}.html`) });
    expect(pushed.get("appsscript")?.source).toBe(built("appsscript.json"));
  }, 30_000);

  test("says so when the script id is not known", async () => {
    const { code, output } = await push("another-script");
    expect(code).toBe(1);
    expect(output).toContain("Requested entity was not found");
    expect(google.files()).toEqual([]);
  }, 30_000);
});
