import type { Model } from "@ironcalc/wasm";
import { emptyCalculator } from "./empty-calculator.ts";
import { functionsIn } from "./formula-text.ts";

/** These take empty cells at the end of a range for the largest values, where Sheets passes them over. */
const misread: readonly string[] = ["VLOOKUP", "HLOOKUP", "LOOKUP", "MATCH"];

const answers = new Map(misread.map((name) => [name, false]));
let scratch: Model | null = null;

/** A function that it does not know is an unknown name, however it is called. */
const isKnown = (name: string): boolean => {
  const answer = answers.get(name);
  if (answer !== undefined) return answer;
  scratch ??= emptyCalculator();
  scratch.setUserInput(0, 1, 1, `=${name}()`);
  scratch.evaluate();
  const isThere = scratch.getFormattedCellValue(0, 1, 1) !== "#NAME?";
  answers.set(name, isThere);
  return isThere;
};

/** Whether the calculator works out every function of a formula as Sheets does. */
export const knowsFunctionsOf = (formula: string): boolean => functionsIn(formula).every(isKnown);
