import type { Execution } from "../execution/execution.ts";
import { guarded } from "../execution/guard.ts";

/** Session of one execution. */
export const session = (execution: Execution): object => {
  const { project, authority } = execution;
  const user = (method: string): object => {
    authority.require(`Session.${method}`, "userinfo.email");
    return guarded("User", { getEmail: () => project.account.email });
  };
  return guarded("Session", {
    getEffectiveUser: () => user("getEffectiveUser"),
    getActiveUser: () => user("getActiveUser"),
    getActiveUserLocale: () => project.userLanguage,
    getScriptTimeZone: () => project.manifest.timeZone,
  });
};
