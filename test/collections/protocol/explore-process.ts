import { explore, scenarios } from "./exploration.ts";

// Runs outside jest, whose sandbox makes it ten times slower; the answer goes to standard output.
Error.stackTraceLimit = 0;
const [stride = 1, gapMs = 0, lagMs = 0] = process.argv.slice(2).map(Number);
const extent = { stride, gapMs, lagMs };
const counts = Object.keys(scenarios).flatMap((scenario) => explore(scenario, extent));
process.stdout.write(JSON.stringify(counts));
