import { bundleWeight } from "./bundle-weight.ts";
import { printChunkCalls } from "./chunk-calls.ts";
import { printFlows } from "./flows.ts";
import { planningTime } from "./planning-time.ts";
import { printServiceCalls } from "./service-calls.ts";
import { usualScriptBeside } from "./usual-run.ts";

/** Every benchmark by the name that `npm run bench -- NAME` takes. */
const benches: { readonly [name: string]: () => Promise<void> | void } = {
  bundle: bundleWeight,
  calls: printServiceCalls,
  chunk: printChunkCalls,
  flows: printFlows,
  planning: planningTime,
  usual: usualScriptBeside,
};

const [name] = process.argv.slice(2);
const wanted = name === undefined ? Object.keys(benches) : [name];
const unknown = wanted.find((one) => benches[one] === undefined);
if (unknown === undefined) {
  for (const one of wanted) await benches[one]?.();
} else {
  console.error(`There is no benchmark "${unknown}": choose ${Object.keys(benches).join(", ")}.`);
  process.exitCode = 2;
}
