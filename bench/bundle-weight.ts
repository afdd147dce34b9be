import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { projectRoot } from "./project-root.ts";
import { printTable } from "./table.ts";

const runs = 30;

/** What is loaded, by the kind of execution: Google evaluates Code.js at each, the script asks for the rest. */
const kinds = {
  "onOpen, onEdit, firing with nothing to do": [],
  "firing with something to do": ["desk"],
  "a person's command": ["desk", "office"],
} as const;

/** Prints what each kind of execution loads and what that costs. */
export async function bundleWeight(): Promise<void> {
  const libraryNames = scriptLibraries();
  const libraries = weightOf(await librariesOnly(libraryNames), []);
  const weights = Object.entries(kinds).map(([kind, parts]) => {
    const weight = weightOf(built("Code.js"), parts);
    return { kind, weight };
  });
  printTable(`What an execution loads, and in what time in a fresh context (fastest of ${runs})`, [
    ...weights.map(({ kind, weight }) => ({ execution: kind, ...weight })),
    { execution: `only ${libraryNames.join(", ")}`, ...libraries },
  ]);
  printTable(
    "In relation to loading only the libraries",
    weights.map(({ kind, weight }) => ({ execution: kind, ...ratios(weight, libraries) })),
  );
}

const built = (name: string) => readFileSync(path.join(projectRoot, "dist", name), "utf8");

function weightOf(code: string, parts: readonly string[]) {
  const pages = new Map(parts.map((name) => [name, built(`${name}.html`)]));
  const files = [code, ...pages.values()];
  const times = Array.from({ length: runs }, () => loadingMs(code, pages));
  return {
    bytes: sum(files.map((text) => Buffer.byteLength(text))),
    gzip: sum(files.map((text) => gzipSync(text, { level: 9 }).length)),
    "loading ms": rounded(Math.min(...times)),
  };
}

type Weight = ReturnType<typeof weightOf>;

function ratios(one: Weight, other: Weight) {
  const keys = Object.keys(one) as (keyof Weight)[];
  return Object.fromEntries(keys.map((key) => [key, rounded(one[key] / other[key])]));
}

let turn = 0;

/** Compiling and evaluating a script, and the parts that it is given. */
function loadingMs(code: string, pages: ReadonlyMap<string, string>): number {
  // The engine keeps what it has compiled by text: a comment makes each turn another text.
  turn += 1;
  const another = (text: string) => text.replace(/(?=<\/script>)/, `// ${turn}\n`);
  const texts = new Map([...pages].map(([name, page]) => [name, another(page)]));
  const context = vm.createContext({ HtmlService: filesOnly(texts) });
  const start = performance.now();
  new vm.Script(`${code}\n// ${turn}`).runInContext(context);
  if (pages.size > 0) loadParts(context);
  return performance.now() - start;
}

/** Any function of the office loads every part there is, and fails at the first service it then asks for. */
function loadParts(context: vm.Context): void {
  try {
    (context["apiReport"] as () => unknown)();
  } catch {
    // There is no service here: the parts have been loaded.
  }
}

const filesOnly = (pages: ReadonlyMap<string, string>) => ({
  createTemplateFromFile: (name: string) => {
    const page = pages.get(name);
    if (page === undefined) throw new Error(`No ${name}`);
    return { getRawContent: () => page };
  },
});

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const rounded = (value: number) => Number(value.toFixed(2));

/** The libraries that the script bundles: all but the one that draws the panel. */
function scriptLibraries(): readonly string[] {
  const text = readFileSync(path.join(projectRoot, "package.json"), "utf8");
  const { dependencies } = JSON.parse(text) as { readonly dependencies: object };
  return Object.keys(dependencies).filter((name) => name !== "preact");
}

/** A script that only loads these libraries. */
async function librariesOnly(names: readonly string[]): Promise<string> {
  const contents = names.map((name, index) => `import * as l${index} from "${name}";`).join("\n");
  const used = `globalThis.libraries = [${names.map((_, index) => `l${index}`).join(", ")}];`;
  const { outputFiles } = await build({
    stdin: { contents: `${contents}\n${used}`, resolveDir: projectRoot },
    bundle: true,
    write: false,
    format: "iife",
    target: "es2019",
    platform: "neutral",
    mainFields: ["browser", "module", "main"],
  });
  return outputFiles[0]?.text ?? "";
}
