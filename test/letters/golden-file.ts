import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect } from "@jest/globals";

const folder = new URL("../golden/letters/", import.meta.url);

/** Compares text with the file kept under that name; `UPDATE_GOLDEN=1` keeps this text from now on. */
export function expectGolden(file: string, text: string): void {
  const path = new URL(file, folder);
  if (process.env["UPDATE_GOLDEN"] === "1") {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, text);
  }
  expect(text).toBe(readFileSync(path, "utf8"));
}
