import { build } from "esbuild";
import { esbuildOptions, withoutMarks } from "./esbuild-options.mjs";

/**
 * Joins the pieces at home in one file of the script into one module. What it takes from a piece at home elsewhere
 * it reads from `shared`; what others take from its own it hands over there.
 *
 * @param {string} home
 * @param {ReadonlyMap<string, import("./split-script.mjs").Piece>} pieces
 * @param {(names: string) => string} share Code that hands over pieces of these names.
 * @param {object} options for esbuild
 */
export async function joinPieces(home, pieces, share, options = {}) {
  const handedOver = [...pieces].filter(
    ([file, piece]) => piece.home === home && namesWanted(file, pieces).length > 0,
  );
  const names = handedOver.map(([, { name }]) => name).join(", ");
  const entry = [
    `export * from "./${home}.js";`,
    ...handedOver.map(([, { name }]) => `import * as ${name} from "shared:${name}";`),
    handedOver.length > 0 ? share(names) : "",
  ];
  const { outputFiles } = await build({
    ...esbuildOptions,
    ...options,
    stdin: { contents: entry.join("\n"), sourcefile: "entry:" },
    plugins: [fromPieces(home, pieces)],
  });
  return withoutMarks(outputFiles[0].text);
}

/** What pieces at home elsewhere take from a piece. */
function namesWanted(file, pieces) {
  const { home } = pieces.get(file);
  const elsewhere = [...pieces.values()].filter((piece) => piece.home !== home);
  return [...new Set(elsewhere.flatMap(({ imports }) => imports.get(file) ?? []))].sort();
}

const fromPieces = (home, pieces) => ({
  name: "pieces",
  setup(bundler) {
    bundler.onResolve({ filter: /^\.\// }, ({ path }) => ({ path, namespace: "piece" }));
    bundler.onResolve({ filter: /^shared:/ }, ({ path }) => ({ path, namespace: "shared" }));
    bundler.onLoad({ filter: /.*/, namespace: "piece" }, ({ path }) => {
      const piece = pieces.get(path);
      if (piece.home === home) return { contents: piece.code };
      const names = namesWanted(path, pieces).filter((name) => isTakenBy(home, name, path, pieces));
      return { contents: `export const { ${names.join(", ")} } = shared.${piece.name};` };
    });
    bundler.onLoad({ filter: /.*/, namespace: "shared" }, ({ path }) => {
      const [file] = [...pieces].find(([, { name }]) => path === `shared:${name}`);
      return { contents: `export { ${namesWanted(file, pieces).join(", ")} } from "${file}";` };
    });
  },
});

const isTakenBy = (home, name, file, pieces) =>
  [...pieces.values()].some(
    (piece) => piece.home === home && (piece.imports.get(file) ?? []).includes(name),
  );
