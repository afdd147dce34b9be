import { Script, type Context } from "node:vm";
import type { Project } from "../project.ts";
import { installServices } from "../services/script-globals.ts";
import { Authority, type AuthMode } from "./authority.ts";
import { CallLog } from "./call-log.ts";
import { compileBundle, freshContext } from "./compiled-bundle.ts";
import type { Execution } from "./execution.ts";
import { ExecutionMeter, executionLimitMs, type CallWatch } from "./execution-meter.ts";
import type { ExecutionResult, Outcome } from "./execution-result.ts";
import { googleFailure } from "./google-failure.ts";
import { installDate } from "./script-date.ts";
import { scriptRealm } from "./script-realm.ts";

/** How a function is run; everything has the default of a menu click by the owner. */
export type RunOptions = {
  /** Mishaps and counts; several executions of a run may share one. */
  readonly log?: CallLog;
  readonly mode?: AuthMode;
  /** False for triggers. */
  readonly hasUi?: boolean;
  /** Unflushed sheet writes survive a kill. */
  readonly keepWrites?: boolean;
  /** Called before each service call takes effect. */
  readonly watch?: CallWatch;
  /** Arguments are handed over as they are instead of being copied into the script's realm. */
  readonly rawArguments?: boolean;
};

type Call = (...values: unknown[]) => unknown;

const enter = new Script(
  "(() => { const run = globalThis.__run; delete globalThis.__run; return run(); })()",
  { filename: "host" },
);

const inContext = (context: Context, run: () => unknown): unknown => {
  Object.defineProperty(context, "__run", { value: run, configurable: true });
  return enter.runInContext(context, { timeout: executionLimitMs });
};

const thrown = (error: unknown): Outcome => {
  const like = error as Partial<Error> & { readonly code?: string };
  if (like.code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return { kind: "timedOut", call: "script" };
  if (typeof error !== "object" || error === null)
    return { kind: "threw", name: "Error", message: String(error), stack: "" };
  const { name = "Error", message = "", stack = "" } = like;
  return { kind: "threw", name, message, stack };
};

/** Functions that the bundle declares at top level: the only ones Google can call. */
const declared = (context: Context, before: ReadonlySet<string>): Map<string, Call> => {
  const names = Object.keys(context).filter((name) => !before.has(name));
  const entries = names.map((name) => [name, context[name] as unknown] as const);
  return new Map(
    entries.filter((entry): entry is [string, Call] => typeof entry[1] === "function"),
  );
};

const start = (
  project: Project,
  options: RunOptions,
): { context: Context; execution: Execution } => {
  const context = freshContext();
  const realm = scriptRealm(context);
  const log = options.log ?? new CallLog();
  const failure = (name: string): Error => googleFailure(realm, name, log.mishaps.failWith);
  const execution: Execution = {
    id: project.nextExecutionId(),
    project,
    meter: new ExecutionMeter(log, project.clock, failure, options.watch ?? null),
    realm,
    authority: new Authority(options.mode ?? "FULL", project.grantedScopes, realm),
    hasUi: options.hasUi ?? true,
    log: [],
  };
  installDate(context, project.clock, project.manifest.timeZone);
  return { context, execution };
};

/** The body of an execution: evaluate the bundle, find the function, call it. */
export type Body = (entryPoints: ReadonlyMap<string, Call>, execution: Execution) => unknown;

const perform = (code: string, context: Context, execution: Execution, body: Body): Outcome => {
  try {
    const before = new Set(Object.keys(context));
    const value = inContext(context, () => {
      compileBundle(code).runInContext(context);
      return body(declared(context, before), execution);
    });
    return { kind: "returned", value };
  } catch (error) {
    return thrown(error);
  }
};

/** Runs a body in an execution of its own; see {@link runFunction}. */
export const execute = (project: Project, options: RunOptions, body: Body): ExecutionResult => {
  const log = options.log ?? new CallLog();
  const { context, execution } = start(project, { ...options, log });
  const startedAt = project.clock.now();
  const callsBefore = log.calls.length;
  const writes = installServices(context, execution);
  const outcome = perform(project.code, context, execution, body);
  const ending = execution.meter.ended;
  if (ending === null || options.keepWrites === true) writes.flush();
  else writes.drop();
  project.locks.releaseAll(execution.id);
  const calls = log.calls.slice(callsBefore);
  project.serviceCalls += calls.length;
  return {
    ...(ending ?? outcome),
    elapsedMs: project.clock.now() - startedAt,
    log: execution.log,
    calls,
  };
};

/**
 * Runs one top-level function of the bundle in a fresh execution. Writes are flushed at its end,
 * also after an uncaught error; a killed execution loses what it had not flushed and its locks
 * are free.
 *
 * @param args Plain data, copied into the script's realm.
 */
export const runFunction = (
  project: Project,
  name: string,
  args: readonly unknown[] = [],
  options: RunOptions = {},
): ExecutionResult =>
  execute(project, options, (entryPoints, { realm }) => {
    const entry = entryPoints.get(name);
    if (entry === undefined) throw realm.error(`Script function not found: ${name}`);
    return entry(...(options.rawArguments === true ? args : realm.copy(args)));
  });
