import type { Project } from "../project.ts";
import type { Spent } from "./wire.ts";

/** What a script has cost so far. */
export const spentBy = ({ executionsBegun, serviceCalls }: Project): Spent => ({
  executions: executionsBegun,
  serviceCalls,
});

/** What a script has cost since. */
export function spentSince(project: Project, before: Spent): Spent {
  const { executions, serviceCalls } = spentBy(project);
  return {
    executions: executions - before.executions,
    serviceCalls: serviceCalls - before.serviceCalls,
  };
}
