import { copyFile, mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";
import { conformancePages } from "./conformance-pages.mjs";

const root = path.resolve(import.meta.dirname, "..");
const folder = path.join(root, "build/conformance");
const entryPoints = ["onOpen", "tryEveryCase", "trySidebarValues", "answerProbe"];

/** Builds the conformance suite as a script of its own, for an empty sheet on Google. */
export async function buildConformance() {
  await mkdir(folder, { recursive: true });
  await build({
    entryPoints: [path.join(root, "test/conformance/on-google.ts")],
    outfile: path.join(folder, "Code.js"),
    bundle: true,
    format: "iife",
    globalName: "conformance",
    target: "es2019",
    charset: "utf8",
    logLevel: "error",
    footer: {
      js: entryPoints
        .map((name) => `function ${name}(value) { return conformance.${name}(value); }`)
        .join("\n"),
    },
  });
  for (const [name, page] of Object.entries(conformancePages)) {
    await writeFile(path.join(folder, `${name}.html`), page);
  }
  await copyFile(path.join(root, "appsscript.json"), path.join(folder, "appsscript.json"));
}
