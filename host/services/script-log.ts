import type { Execution } from "../execution/execution.ts";
import { guarded } from "../execution/guard.ts";

const written = (values: readonly unknown[]): string =>
  values.map((value) => (typeof value === "string" ? value : JSON.stringify(value))).join(" ");

/** `console` of one execution; lines go to the execution's log. */
export const scriptConsole = (execution: Execution): object => {
  const line = (...values: unknown[]): void => void execution.log.push(written(values));
  return guarded("console", { log: line, info: line, warn: line, error: line });
};

/** `Logger` of one execution. */
export const scriptLogger = (execution: Execution): object => {
  const logger: object = guarded("Logger", {
    log: (...values: unknown[]) => {
      execution.log.push(written(values));
      return logger;
    },
    getLog: () => execution.log.join("\n"),
  });
  return logger;
};
