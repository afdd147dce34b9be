import path from "node:path";
import { build } from "esbuild";

const root = path.resolve(import.meta.dirname, "..");

/** Bundles the programs that run on Node, so that they start without a TypeScript runner. */
export async function buildNodePrograms() {
  await build({
    entryPoints: {
      local: path.join(root, "host/cli.ts"),
      bench: path.join(root, "bench/main.ts"),
    },
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
