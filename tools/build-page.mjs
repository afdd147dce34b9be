import { existsSync, readdirSync, statSync } from "node:fs";
import { copyFile, mkdir } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";
import { buildForNode } from "./node-program.mjs";

const root = path.resolve(import.meta.dirname, "..");
const folder = path.join(root, "build/page");
const source = path.join(root, "host/page");

/** Builds the page of `npm start`: what the browser loads, the server, and the script's thread. */
export async function buildPage() {
  await mkdir(folder, { recursive: true });
  await Promise.all([isBrowserSideFresh() ? null : buildBrowserSide(), buildNodeSide()]);
  await copyFile(path.join(source, "browser/index.html"), path.join(folder, "index.html"));
}

const modifiedAt = (file) => statSync(file).mtimeMs;

// The grid weighs eleven megabytes: it is bundled again only when something of it changed.
function isBrowserSideFresh() {
  const built = ["page.js", "page.css"].map((name) => path.join(folder, name));
  if (!built.every((file) => existsSync(file))) return false;
  const parts = readdirSync(path.join(source, "browser"), { recursive: true });
  const sources = [
    ...parts.map((name) => path.join(source, "browser", name)),
    path.join(source, "wire.ts"),
    path.join(root, "package.json"),
    import.meta.filename,
  ];
  return Math.min(...built.map(modifiedAt)) > Math.max(...sources.map(modifiedAt));
}

async function buildBrowserSide() {
  await build({
    entryPoints: [path.join(source, "browser/main.tsx"), path.join(source, "browser/page.css")],
    outdir: folder,
    entryNames: "page",
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    jsx: "automatic",
    jsxImportSource: "preact",
    define: { "process.env.NODE_ENV": '"production"' },
    loader: { ".woff": "dataurl", ".woff2": "dataurl", ".svg": "dataurl", ".png": "dataurl" },
    logLevel: "error",
  });
}

const buildNodeSide = () =>
  buildForNode({ start: "host/start.ts", "page/desk-thread": "host/page/desk-thread.ts" });
