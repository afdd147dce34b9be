import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initSync, Model } from "@ironcalc/wasm";

let isLoaded = false;

const load = (): void => {
  const file = createRequire(import.meta.url).resolve("@ironcalc/wasm/wasm_bg.wasm");
  initSync({ module: readFileSync(file) });
  isLoaded = true;
};

/** A calculator with one empty sheet, which works out what it was given only when it is told to. */
export function emptyCalculator(): Model {
  if (!isLoaded) load();
  const calculator = new Model("workbook", "en", "UTC", "en");
  calculator.pauseEvaluation();
  return calculator;
}
