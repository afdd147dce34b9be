import { existsSync, readFileSync } from "node:fs";
import { test } from "@jest/globals";

/** A file of the test data beside the repository, or null where it is absent. */
export function sharedVectors(name: string): unknown {
  const file = new URL(`../../../shared/data/${name}`, import.meta.url);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
}

/** Runs one test per case of the shared data; without the data one skipped test says so. */
export function eachVector<T>(
  name: string,
  cases: readonly (readonly [title: string, vector: T])[] | null,
  check: (vector: T) => void,
): void {
  if (cases === null)
    test.skip(`is not compared: ../shared/data/${name} is absent`, () => undefined);
  else test.each(cases)("%s", (_title, vector) => check(vector));
}
