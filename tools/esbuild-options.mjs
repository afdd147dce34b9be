import path from "node:path";

/** How the script is bundled for Google: readable, in the newest language that it takes. */
export const esbuildOptions = {
  absWorkingDir: path.resolve(import.meta.dirname, ".."),
  bundle: true,
  write: false,
  format: "esm",
  // Apps Script refuses class fields and newer syntax when a project is pushed: esbuild lowers them.
  target: "es2019",
  platform: "neutral",
  mainFields: ["browser", "module", "main"],
  charset: "utf8",
  logLevel: "error",
};

// Marks for other tools, which Google would read at every execution.
const marks =
  /^\s*\/\/ (?:src\/|node_modules\/|\.\.\/|piece:|shared:|entry:).*\n|^\s*\/\/ @__NO_SIDE_EFFECTS__\n/gm;

/** The code without what only other tools read. */
export const withoutMarks = (code) => code.replace(marks, "");
