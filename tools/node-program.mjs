import path from "node:path";
import { build } from "esbuild";

const root = path.resolve(import.meta.dirname, "..");

/**
 * Bundles programs that run on Node into `build/`, so that they start without a TypeScript runner.
 *
 * @param programs Source file, from the root, by the name that it gets there.
 */
export async function buildForNode(programs) {
  const entries = Object.entries(programs).map(([name, file]) => [name, path.join(root, file)]);
  await build({
    entryPoints: Object.fromEntries(entries),
    outdir: path.join(root, "build"),
    outExtension: { ".js": ".mjs" },
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
    sourcemap: true,
    logLevel: "error",
  });
}
