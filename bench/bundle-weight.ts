import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { projectRoot } from "./project-root.ts";
import { printTable } from "./table.ts";

const runs = 30;
const libraryNames = ["mustache", "valibot", "fastest-levenshtein"];

/** Prints what the bundle weighs and what loading it costs at every execution. */
export async function bundleWeight(): Promise<void> {
  const ours = weightOf(readFileSync(path.join(projectRoot, "dist/Code.js"), "utf8"));
  const libraries = weightOf(await librariesOnly());
  printTable(`Bundle: size, and time to load in a fresh context (fastest of ${runs})`, [
    { script: "dist/Code.js", ...ours },
    { script: `only ${libraryNames.join(", ")}`, ...libraries },
    { script: "ratio", ...ratios(ours, libraries) },
  ]);
}

function weightOf(code: string) {
  const times = Array.from({ length: runs }, (_, turn) => loadingTimes(code, turn));
  return {
    bytes: Buffer.byteLength(code),
    gzip: gzipSync(code, { level: 9 }).length,
    "compile ms": fastest(times.map(({ compileMs }) => compileMs)),
    "evaluation ms": fastest(times.map(({ evaluationMs }) => evaluationMs)),
  };
}

type Weight = ReturnType<typeof weightOf>;

function ratios(one: Weight, other: Weight) {
  const keys = Object.keys(one) as (keyof Weight)[];
  return Object.fromEntries(keys.map((key) => [key, rounded(one[key] / other[key])]));
}

function loadingTimes(code: string, turn: number) {
  const context = vm.createContext({});
  const start = performance.now();
  // The engine keeps what it has compiled by text: a comment makes each turn another text.
  const script = new vm.Script(`${code}\n// ${turn}`);
  const compiled = performance.now();
  script.runInContext(context);
  return { compileMs: compiled - start, evaluationMs: performance.now() - compiled };
}

const fastest = (times: readonly number[]) => rounded(Math.min(...times));

const rounded = (value: number) => Number(value.toFixed(2));

/** A script that only loads the libraries which the bundle contains. */
async function librariesOnly(): Promise<string> {
  const contents = libraryNames
    .map((name, index) => `import * as l${index} from "${name}";`)
    .join("\n");
  const used = `globalThis.libraries = [${libraryNames.map((_, index) => `l${index}`).join(", ")}];`;
  const { outputFiles } = await build({
    stdin: { contents: `${contents}\n${used}`, resolveDir: projectRoot },
    bundle: true,
    write: false,
    format: "iife",
    target: "es2019",
    platform: "neutral",
    mainFields: ["browser", "module", "main"],
  });
  return outputFiles[0]?.text ?? "";
}
