import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import webpack from "webpack";
import { joinPieces } from "./join-pieces.mjs";
import { safeInHtml } from "./safe-in-html.mjs";
import { scriptFiles, splitScript } from "./split-script.mjs";
import { serverConfig } from "./webpack.config.mjs";

const [kernel, ...parts] = scriptFiles;

/** Builds the script that Google runs: `dist/Code.js` and, in HTML files, the parts that it loads when needed. */
export async function buildServer() {
  const pieces = await splitScript();
  await Promise.all([buildKernel(pieces), ...parts.map((name) => buildPart(name, pieces))]);
}

async function buildKernel(pieces) {
  const share = (names) => `import { shareWithParts } from "./${kernel}.js";
    shareWithParts({ build: "${buildOf(pieces)}", ${names} });`;
  const code = await joinPieces(kernel, pieces, share);
  const stats = await new Promise((resolve, reject) => {
    webpack(serverConfig(code), (error, result) => (error ? reject(error) : resolve(result)));
  });
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
}

async function buildPart(name, pieces) {
  const code = await joinPieces(name, pieces, (names) => `Object.assign(shared, { ${names} });`, {
    format: "iife",
    globalName: "part",
    banner: { js: `"use strict";\n${sameBuildOnly(buildOf(pieces))}` },
    footer: { js: `return part;\n//# sourceURL=${name}.html` },
  });
  await writeFile(path.join(serverConfig("").output.path, `${name}.html`), partPage(code));
}

/** A short name of everything the script was built of. */
const buildOf = (pieces) =>
  [...pieces.values()]
    .reduce((hash, { code }) => hash.update(code), createHash("sha256"))
    .digest("hex")
    .slice(0, 8);

// Files are copied by hand too: those of two builds would take names from each other that are not there.
const sameBuildOnly = (build) =>
  `if (shared.build !== "${build}") throw new Error("build ${build} / " + shared.build);`;

// The engine counts the two lines it puts around the code: the two lines before it make both counts agree.
const partPage = (code) =>
  `<!DOCTYPE html>\n<meta charset="utf-8" />\n<script>${safeInHtml(code)}</script>\n`;
