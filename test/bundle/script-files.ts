import { parse, type Node } from "acorn";
import { built } from "./built-bundle.ts";

/** The parts of the script, in the order in which they load. */
export const parts = ["desk", "office"] as const;

/** The code that a part holds, as the kernel takes it out of the page. */
export function partCode(name: string): string {
  const code = /<script>([\s\S]*)<\/script>/.exec(built(`${name}.html`))?.[1];
  if (code === undefined) throw new Error(`No script in ${name}.html`);
  return code;
}

/** The files of the script by name, as code. */
export const scriptFiles = (): ReadonlyMap<string, string> =>
  new Map([["Code.js", built("Code.js")], ...parts.map((name) => [name, partCode(name)] as const)]);

/** A function or variable as the bundle declares it; blanks do not count. */
export type Declaration = { readonly name: string; readonly text: string };

type AnyNode = Node & { readonly id?: { readonly type: string; readonly name?: string } | null };

/** What a file of the script declares outside of functions of ours; names of the bundler's own begin with two lines. */
export function declarationsIn(code: string): readonly Declaration[] {
  const options = { ecmaVersion: 2019, allowReturnOutsideFunction: true } as const;
  const found: Declaration[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (!isNode(value)) return;
    const { type, id, start, end } = value;
    const isDeclared = type === "FunctionDeclaration" || type === "VariableDeclarator";
    const name = isDeclared ? (id?.name ?? "") : "";
    const isWrapper = name === "" || name === "part" || name.startsWith("__");
    if (isWrapper) Object.values(value).forEach(visit);
    else found.push({ name, text: code.slice(start, end).replace(/\s+/g, " ") });
  };
  visit(parse(code, options));
  return found;
}

const isNode = (value: unknown): value is AnyNode =>
  typeof value === "object" && value !== null && "type" in value && "start" in value;
