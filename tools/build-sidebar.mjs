import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";
import { safeInHtml } from "./safe-in-html.mjs";

const root = path.resolve(import.meta.dirname, "..");

/** Builds `dist/sidebar.html`: the panel with its script and style inside one file. */
export async function buildSidebar() {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, "sidebar/main.tsx"), path.join(root, "sidebar/panel.css")],
    outdir: "out",
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    target: "es2019",
    jsx: "automatic",
    jsxImportSource: "preact",
    // HtmlService takes `//` inside a template literal for a comment and cuts the script there.
    supported: { "template-literal": false },
  });
  const textOf = (ending) => outputFiles.find((file) => file.path.endsWith(ending))?.text ?? "";
  const page = await readFile(path.join(root, "sidebar/index.html"), "utf8");
  const html = page
    .replace("/* style */", () => textOf(".css").trim())
    .replace("/* script */", () => safeInHtml(textOf(".js").trim()));
  refuseRemoteParts(html);
  await writeFile(path.join(root, "dist/sidebar.html"), html);
}

function refuseRemoteParts(html) {
  const found = /<\?|<script src|<link href|<img src="http/i.exec(html);
  if (found) throw new Error(`Cannot inline the sidebar: it contains "${found[0]}"`);
}
