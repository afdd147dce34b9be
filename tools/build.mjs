import { copyFile, mkdir, readFile, rm } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { budgetGzipBytes } from "./bundle-budget.mjs";
import { buildConformance } from "./build-conformance.mjs";
import { buildNodePrograms } from "./build-node.mjs";
import { buildServer } from "./build-server.mjs";
import { buildSidebar } from "./build-sidebar.mjs";

const root = path.resolve(import.meta.dirname, "..");
const dist = path.join(root, "dist");

/** The script's weight as it stands in `dist/`. */
export async function bundleSize() {
  const code = await readFile(path.join(dist, "Code.js"));
  return { bytes: code.length, gzipBytes: gzipSync(code, { level: 9 }).length };
}

/** Writes `dist/` (what Google gets) and `build/` (what Node runs). */
export async function buildAll() {
  await rm(dist, { recursive: true, force: true });
  await mkdir(dist, { recursive: true });
  await Promise.all([buildServer(), buildSidebar(), buildNodePrograms(), buildConformance()]);
  for (const manifest of ["appsscript.json", "appsscript.marketplace.json"]) {
    await copyFile(path.join(root, manifest), path.join(dist, manifest));
  }
}

if (process.argv[1] === import.meta.filename) {
  await buildAll();
  const { bytes, gzipBytes } = await bundleSize();
  console.log(`dist/Code.js: ${bytes} bytes, ${gzipBytes} gzipped (budget ${budgetGzipBytes})`);
  if (gzipBytes > budgetGzipBytes) process.exitCode = 1;
}
