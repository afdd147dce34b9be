import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";

const dist = path.resolve(import.meta.dirname, "../../dist");

/** A built file as text. `npm test` has built it. */
export const built = (name: string) => readFileSync(path.join(dist, name), "utf8");

/** Names of the functions that exist before a single statement of the script has run, as Google lists them. */
export function hoistedFunctions(code: string): readonly string[] {
  const context = vm.createContext({});
  const before = new Set(Object.getOwnPropertyNames(context));
  try {
    vm.runInContext(`throw new Error("stop");\n${code}`, context);
  } catch {
    // The stop is wanted: declarations are hoisted above it, assignments are not.
  }
  return Object.getOwnPropertyNames(context).filter(
    (name) => !before.has(name) && typeof context[name] === "function",
  );
}
