import { parse } from "acorn";
import { build } from "esbuild";
import { esbuildOptions } from "./esbuild-options.mjs";

/** The kernel, which Google loads at every execution, then the parts in the order in which they load. */
export const scriptFiles = ["app", "desk", "office"];

/**
 * A module that esbuild made of source files none of which is in another piece.
 *
 * @typedef {object} Piece
 * @property {string} name of its entry, or of all the entries that use it
 * @property {string} home the first entry that uses it: there it is loaded
 * @property {string} code
 * @property {ReadonlyMap<string, readonly string[]>} imports names it takes from others, by their files
 */

/**
 * Splits the program, so that what two of its files use is in the one that loads first.
 *
 * @returns {Promise<ReadonlyMap<string, Piece>>} by the file that imports name it by
 */
export async function splitScript() {
  const { outputFiles, metafile } = await build({
    ...esbuildOptions,
    entryPoints: scriptFiles.map((name) => `src/${name}.ts`),
    outdir: "out",
    splitting: true,
    metafile: true,
  });
  const reached = new Map(
    scriptFiles.map((name) => [name, reachedFrom(`out/${name}.js`, metafile.outputs)]),
  );
  const pieceOf = (file, code) => {
    const users = scriptFiles.filter((name) => reached.get(name).has(`out/${file}`));
    const entry = scriptFiles.find((name) => file === `${name}.js`);
    return { name: entry ?? users.join("_"), home: users[0], code, imports: importsOf(code) };
  };
  const files = outputFiles.map(({ path, text }) => [path.split(/[\\/]/).pop(), text]);
  return new Map(files.map(([file, code]) => [`./${file}`, pieceOf(file, code)]));
}

function reachedFrom(file, outputs, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  for (const { path } of outputs[file].imports) reachedFrom(path, outputs, found);
  return found;
}

function importsOf(code) {
  const { body } = parse(code, { ecmaVersion: 2019, sourceType: "module" });
  const found = body.filter(({ type }) => type === "ImportDeclaration");
  return new Map(
    found.map(({ source, specifiers }) => [
      source.value,
      specifiers.map(({ imported }) => imported.name),
    ]),
  );
}
