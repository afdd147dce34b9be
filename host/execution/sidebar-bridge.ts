import type { Project } from "../project.ts";
import { execute, type RunOptions } from "./run-function.ts";
import type { ExecutionResult } from "./execution-result.ts";

/** What the page's handler receives. */
type SidebarAnswer =
  | { readonly kind: "success"; readonly value: unknown }
  | { readonly kind: "failure"; readonly message: string };

/** A page's call with what the execution did. */
export type SidebarCall = { readonly answer: SidebarAnswer; readonly execution: ExecutionResult };

const tagOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

/** Whether google.script.run would carry an argument; at any depth. */
const isLegalArgument = (value: unknown): boolean => {
  if (value === null || value === undefined) return true;
  if (typeof value !== "object") return ["string", "number", "boolean"].includes(typeof value);
  if (Array.isArray(value)) return value.every(isLegalArgument);
  return tagOf(value) === "Object" && isPlain(value) && Object.values(value).every(isLegalArgument);
};

/** True when a Date or a service object stands anywhere: then the whole answer is empty. */
const emptiesAnswer = (value: unknown): boolean => {
  if (typeof value !== "object" || value === null) return false;
  const tag = tagOf(value);
  if (tag === "Date") return true;
  if (tag === "Map" || tag === "Set" || tag === "RegExp") return false;
  if (Array.isArray(value)) return value.some(emptiesAnswer);
  // Service objects have methods; plain data has none.
  return !isPlain(value) || Object.values(value).some(emptiesAnswer) || isService(value);
};

const isService = (value: object): boolean =>
  Object.values(value).some((member) => typeof member === "function") &&
  Object.keys(value).some((name) => /^(?:get|set|is)[A-Z]/.test(name));

const carried = (value: unknown): unknown => {
  if (value === undefined || value === null) return null;
  if (typeof value === "function") return String(value);
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(carried);
  if (["Map", "Set", "RegExp"].includes(tagOf(value))) return {};
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, carried(inner)]));
};

/** A result as it reaches the page (Google's documentation and a live table of 2023). */
const carriedResult = (value: unknown): unknown => (emptiesAnswer(value) ? null : carried(value));

const failure = (message: string): SidebarAnswer => ({ kind: "failure", message });

const answerOf = (result: ExecutionResult): SidebarAnswer => {
  if (result.kind === "threw") return failure(result.message);
  if (result.kind === "timedOut") return failure("Exceeded maximum execution time");
  if (result.kind !== "returned") return failure("We're sorry, a server error occurred.");
  if (tagOf(result.value) === "Uint8Array") return failure("We're sorry, a server error occurred.");
  return { kind: "success", value: carriedResult(result.value) };
};

/**
 * A call from the page by `google.script.run`.
 *
 * @throws TypeError at once, on the page, for an argument that cannot be carried, as Google's client does.
 */
export const callFromSidebar = (
  project: Project,
  name: string,
  args: readonly unknown[],
  options: RunOptions = {},
): SidebarCall => {
  const illegal = args.findIndex((value) => !isLegalArgument(value));
  if (illegal >= 0)
    throw new TypeError(`Failed due to illegal value in property: ${String(illegal)}`);
  const execution = execute(project, options, (entryPoints, { realm }) => {
    const entry = name.endsWith("_") ? undefined : entryPoints.get(name);
    if (entry === undefined) throw realm.error(`Script function not found: ${name}`);
    return entry(...realm.copy(args.map((value) => value ?? null)));
  });
  return { answer: answerOf(execution), execution };
};
