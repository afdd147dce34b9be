import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { projectRoot } from "./project-root.ts";
import { printTable } from "./table.ts";

const runs = 30;

/** Milliseconds to evaluate a script in a fresh context, the median of many; compiling is left out. */
function evaluationMs(code: string): number {
  const script = new vm.Script(code);
  const times = Array.from({ length: runs }, () => {
    const context = vm.createContext({});
    const start = performance.now();
    script.runInContext(context);
    return performance.now() - start;
  });
  return times.sort((one, other) => one - other)[Math.floor(runs / 2)] ?? NaN;
}

/** A script that only loads the libraries which the bundle contains. */
async function librariesOnly(): Promise<string> {
  const names = ["mustache", "valibot", "fastest-levenshtein"];
  const contents = names.map((name, index) => `import * as l${index} from "${name}";`).join("\n");
  const used = `globalThis.libraries = [${names.map((_, index) => `l${index}`).join(", ")}];`;
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

/** Prints what the bundle weighs and what loading it costs at every execution. */
export async function bundleWeight(): Promise<void> {
  const code = readFileSync(path.join(projectRoot, "dist/Code.js"), "utf8");
  const libraries = await librariesOnly();
  const rows = Object.entries({ "dist/Code.js": code, "libraries only": libraries }).map(
    ([script, text]) => ({
      script,
      bytes: Buffer.byteLength(text),
      gzip: gzipSync(text, { level: 9 }).length,
      "evaluation ms (median of 30)": Number(evaluationMs(text).toFixed(2)),
    }),
  );
  const ratio = evaluationMs(code) / evaluationMs(libraries);
  printTable("Bundle", rows);
  console.log(`evaluation, bundle to libraries only: ${ratio.toFixed(2)}`);
}
