import { spawnSync } from "node:child_process";
import path from "node:path";
import { buildAll, bundleWeights } from "./build.mjs";

const root = path.resolve(import.meta.dirname, "..");
const walls = [
  "src/receivables",
  "src/workbook",
  "src/letters",
  "src/collections",
  "src/google",
  "src",
  "sidebar",
  "host",
  "host/page/browser",
  "bench",
  "test",
];
const steps = [
  ["format", "prettier", ["--check", "--log-level", "warn", "."]],
  ["lint", "eslint", ["--max-warnings", "0", "."]],
  ...walls.map((wall) => [`types of ${wall}`, "tsc", ["-p", wall]]),
  ["dead code", "knip", []],
  ["arrows", "depcruise", ["--config", ".dependency-cruiser.cjs", "src", "sidebar", "host"]],
];

let failed = 0;
for (const [name, tool, options] of steps) {
  const run = spawnSync(path.join(root, "node_modules/.bin", tool), options, {
    cwd: root,
    encoding: "utf8",
  });
  if (run.status === 0) {
    console.log(`ok      ${name}`);
  } else {
    failed += 1;
    console.log(`FAILED  ${name}\n${run.stdout}${run.stderr}`);
  }
}

await buildAll();
for (const { file, gzipBytes, budget } of await bundleWeights()) {
  const isInBudget = gzipBytes <= budget;
  if (!isInBudget) failed += 1;
  console.log(`${isInBudget ? "ok    " : "FAILED"}  ${file}: ${gzipBytes} of ${budget} bytes`);
}
process.exitCode = failed === 0 ? 0 : 1;
