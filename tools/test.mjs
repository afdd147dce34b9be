import { spawnSync } from "node:child_process";
import path from "node:path";
import { buildWhenStale } from "./fresh-build.mjs";

const root = path.resolve(import.meta.dirname, "..");

await buildWhenStale();
const run = spawnSync(
  process.execPath,
  [
    "--experimental-vm-modules",
    path.join(root, "node_modules/jest/bin/jest.js"),
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: "inherit", env: { ...process.env, NODE_NO_WARNINGS: "1" } },
);
process.exitCode = run.status ?? 1;
