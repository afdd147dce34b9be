import { constants, createContext, Script, type Context } from "node:vm";

const compiled = new Map<string, Script>();

/** The bundle as a script; the same text is compiled once for all executions of this process. */
export const compileBundle = (code: string): Script => {
  const known = compiled.get(code);
  if (known !== undefined) return known;
  const script = new Script(code, { filename: "Code.js" });
  compiled.set(code, script);
  return script;
};

const missingOnGoogle = ["SharedArrayBuffer", "Atomics", "console"] as const;

/** A fresh global scope with the globals of Apps Script's runtime and nothing of Node or a browser. */
export const freshContext = (): Context => {
  // Where Node offers it, a plain global is much quicker than one behind interceptors.
  const plain = (constants as { readonly DONT_CONTEXTIFY?: unknown } | undefined)?.DONT_CONTEXTIFY;
  const context = createContext(plain ?? {});
  for (const name of missingOnGoogle) Reflect.deleteProperty(context, name);
  return context;
};
