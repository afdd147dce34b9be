import { spawnSync } from "node:child_process";
import path from "node:path";
import { buildWhenStale } from "./fresh-build.mjs";

const root = path.resolve(import.meta.dirname, "..");
const [program, ...rest] = process.argv.slice(2);

await buildWhenStale();
const run = spawnSync(
  process.execPath,
  ["--enable-source-maps", path.join(root, "build", `${program}.mjs`), ...rest],
  { stdio: "inherit", env: { ...process.env, COBRALO_ROOT: root, NODE_NO_WARNINGS: "1" } },
);
process.exitCode = run.status ?? 1;
