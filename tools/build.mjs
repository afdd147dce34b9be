import { copyFile, mkdir, readFile, rm } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { budgetGzipBytes } from "./bundle-budget.mjs";
import { buildConformance } from "./build-conformance.mjs";
import { buildForNode } from "./node-program.mjs";
import { buildPage } from "./build-page.mjs";
import { buildServer } from "./build-server.mjs";
import { buildSidebar } from "./build-sidebar.mjs";

const root = path.resolve(import.meta.dirname, "..");
const dist = path.join(root, "dist");

/** What each file of the script weighs in `dist/`, and what it may weigh, in bytes. */
export async function bundleWeights() {
  return Promise.all(
    Object.entries(budgetGzipBytes).map(async ([file, budget]) => {
      const code = await readFile(path.join(dist, file));
      return { file, bytes: code.length, gzipBytes: gzipSync(code, { level: 9 }).length, budget };
    }),
  );
}

/** Writes `dist/` (what Google gets) and `build/` (what Node runs). */
export async function buildAll() {
  await rm(dist, { recursive: true, force: true });
  await mkdir(dist, { recursive: true });
  await Promise.all([
    buildServer(),
    buildSidebar(),
    buildForNode({ local: "host/cli.ts", bench: "bench/main.ts" }),
    buildConformance(),
    buildPage(),
  ]);
  for (const manifest of ["appsscript.json", "appsscript.marketplace.json"]) {
    await copyFile(path.join(root, manifest), path.join(dist, manifest));
  }
}

if (process.argv[1] === import.meta.filename) {
  await buildAll();
  for (const { file, bytes, gzipBytes, budget } of await bundleWeights()) {
    console.log(`dist/${file}: ${bytes} bytes, ${gzipBytes} gzipped (budget ${budget})`);
    if (gzipBytes > budget) process.exitCode = 1;
  }
}
