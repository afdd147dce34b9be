import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { buildSync } from "esbuild";
import type { Count } from "./exploration.ts";

// 1 walks every history with a human act, which takes a quarter of an hour; see explore-process.ts.
const stride = Number(process.env["PROTOCOL_STRIDE"] ?? "53");
const minuteMs = 60_000;

let folder = "";
let program = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "protocol-"));
  program = join(folder, "explore.mjs");
  buildSync({
    entryPoints: [join(import.meta.dirname, "explore-process.ts")],
    outfile: program,
    bundle: true,
    platform: "node",
    format: "esm",
  });
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function explored(...extent: readonly number[]): readonly Count[] {
  const answer = execFileSync(process.execPath, [program, ...extent.map(String)]);
  return JSON.parse(answer.toString()) as readonly Count[];
}

describe("the sending protocol, killed at every pair of calls while a person acts at any moment", () => {
  test.each([
    ["an hour between executions", stride, 60 * minuteMs, 0],
    ["four minutes between executions", stride * 3, 4 * minuteMs, 0],
    ["four minutes between executions, sent mail listed after nine", 0, 4 * minuteMs, 9 * minuteMs],
  ])(
    "doubles and loses nothing: %s",
    (name, ...extent) => {
      const counts = explored(...extent).filter(({ histories }) => histories > 0);
      console.log(`${name}\n${tableOf(counts)}`);
      expect(counts.flatMap(({ example }) => example ?? [])).toEqual([]);
      expect(counts.length).toBe(extent[0] === 0 ? 3 : 27);
      const untouched = counts.filter(({ act }) => !act.startsWith("edits"));
      expect(untouched.reduce((sum, { unknown }) => sum + unknown, 0)).toBe(0);
    },
    300_000,
  );
});

function tableOf(counts: readonly Count[]): string {
  const lines = counts.map(({ scenario, act, histories, unknown, troubles }) => {
    const { doubled = 0, lost = 0, ...others } = troubles;
    const other = Object.values(others).reduce((sum, number) => sum + number, 0);
    return [scenario, act, histories, doubled, lost, unknown, other];
  });
  const head = ["contacts", "a person", "histories", "doubled", "lost", "unknown", "other trouble"];
  return [head, ...lines]
    .map(([contacts = "", act = "", ...numbers]) =>
      [
        String(contacts).padEnd(44),
        String(act).padEnd(22),
        ...numbers.map((number) => String(number).padStart(10)),
      ].join(" "),
    )
    .join("\n");
}
