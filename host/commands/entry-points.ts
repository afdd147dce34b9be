import type { CallLog } from "../execution/call-log.ts";
import type { ExecutionResult } from "../execution/execution-result.ts";
import { runFunction, type RunOptions } from "../execution/run-function.ts";
import type { Project } from "../project.ts";
import { hostWarning, type ReportPart } from "./report-parts.ts";
import { UnusableInput } from "./unusable-input.ts";

/** The bundle threw although nothing was meant to go wrong: a defect of ours. */
class BundleDefect extends Error {
  constructor(entryPoint: string, result: Extract<ExecutionResult, { kind: "threw" }>) {
    super(`${entryPoint}: ${result.name}: ${result.message}`);
    this.name = "BundleDefect";
    this.stack = `${this.message}\n${result.stack}`;
  }
}

/** What an entry point answered, or how its execution ended. */
export type EntryAnswer =
  | { readonly kind: "answered"; readonly value: unknown }
  | { readonly kind: "failed"; readonly part: ReportPart }
  | { readonly kind: "ended"; readonly result: Exclude<ExecutionResult, { kind: "returned" }> };

const parsed = (name: string, value: unknown): unknown => {
  if (typeof value !== "string") throw new Error(`${name} answered no text.`);
  return JSON.parse(value);
};

const hasMishapHappened = (log: CallLog | undefined): boolean => {
  const failAt = log?.mishaps.failAt ?? null;
  return log !== undefined && failAt !== null && log.calls.length >= failAt;
};

const unusableSentence = (value: unknown): string | null => {
  if (typeof value !== "object" || value === null || !("unusable" in value)) return null;
  return String(value.unusable);
};

/**
 * Calls an entry point that answers JSON text.
 *
 * @throws UnusableInput when the bundle says that what it was given cannot be used.
 * @throws BundleDefect when it throws without a mishap of the command line behind it.
 */
export const callEntry = (
  project: Project,
  name: string,
  args: readonly unknown[],
  options: RunOptions,
): EntryAnswer => {
  const result = runFunction(project, name, args, options);
  if (result.kind === "killed" || result.kind === "timedOut") return { kind: "ended", result };
  if (result.kind === "threw") {
    if (!hasMishapHappened(options.log)) throw new BundleDefect(name, result);
    return { kind: "failed", part: hostWarning("executionFailed", result.message) };
  }
  const value = parsed(name, result.value);
  const sentence = unusableSentence(value);
  if (sentence !== null) throw new UnusableInput(sentence);
  return { kind: "answered", value };
};
