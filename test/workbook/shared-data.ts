import { existsSync, readFileSync } from "node:fs";
import { describe, test } from "@jest/globals";

const folder = new URL("../../../shared/data/", import.meta.url);

/** Where a file of the shared test data lies; they stand beside the repository. */
export function sharedPath(name: string): URL {
  return new URL(name, folder);
}

/** A JSON file of the shared data; the caller says what it holds. */
export function sharedJson(name: string): unknown {
  return JSON.parse(readFileSync(sharedPath(name), "utf8"));
}

/** Describes tests over the shared data, or one skipped test that says they are not there. */
export function describeShared(name: string, tests: () => void): void {
  if (existsSync(folder)) describe(name, tests);
  else test.skip(`${name}: the shared data are not beside the repository`, () => undefined);
}

/** Whether a language or locale is Spanish or English, of any country. */
export function inSpanishOrEnglish(language: string): boolean {
  return /^(es|en)\b|^(es|en)[_-]/.test(language);
}
