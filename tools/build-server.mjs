import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import webpack from "webpack";
import { serverConfig } from "./webpack.config.mjs";

/** Builds `dist/Code.js`, the script that Google runs. */
export async function buildServer() {
  const stats = await new Promise((resolve, reject) => {
    webpack(serverConfig, (error, result) => (error ? reject(error) : resolve(result)));
  });
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
  await shiftSourceMap(path.join(serverConfig.output.path, "Code.js"));
}

// The entry plugin puts its stubs in front of the code and leaves the map as it was.
async function shiftSourceMap(codePath) {
  const code = await readFile(codePath, "utf8");
  const stubLines = code.slice(0, code.search(/^\/\*{6}\//m)).split("\n").length - 1;
  const map = JSON.parse(await readFile(`${codePath}.map`, "utf8"));
  map.mappings = ";".repeat(stubLines) + map.mappings;
  await writeFile(`${codePath}.map`, JSON.stringify(map));
}
