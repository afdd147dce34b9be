import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { buildAll } from "./build.mjs";

const root = path.resolve(import.meta.dirname, "..");
const sources = [
  "src",
  "sidebar",
  "host",
  "bench",
  "tools",
  "package.json",
  "appsscript.json",
  "appsscript.marketplace.json",
];
const results = [
  "dist/Code.js",
  "dist/desk.html",
  "dist/office.html",
  "dist/sidebar.html",
  "build/local.mjs",
  "build/bench.mjs",
  "build/start.mjs",
  "build/page/desk-thread.mjs",
];

/** Builds unless everything built is there and newer than every source. */
export async function buildWhenStale() {
  const built = results.map((file) => path.join(root, file));
  const isStale =
    !built.every((file) => existsSync(file)) ||
    Math.min(...built.map(modifiedAt)) < Math.max(...sources.map((name) => newest(name)));
  if (isStale) await buildAll();
}

const modifiedAt = (file) => statSync(file).mtimeMs;

function newest(name) {
  const place = path.join(root, name);
  if (!existsSync(place)) return 0;
  if (!statSync(place).isDirectory()) return modifiedAt(place);
  const files = readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => modifiedAt(path.join(entry.parentPath, entry.name)));
  return Math.max(0, ...files);
}
