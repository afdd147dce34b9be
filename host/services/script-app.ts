import type { Execution } from "../execution/execution.ts";
import { guarded } from "../execution/guard.ts";
import { clockTriggerBuilder, triggerObject } from "./clock-trigger-builder.ts";
import { authModes, authorizationStatus, eventTypes, triggerSources } from "./script-enums.ts";

const missingScopes = (execution: Execution, asked?: readonly string[]): readonly string[] =>
  (asked ?? execution.project.manifest.oauthScopes).filter(
    (scope) => !execution.project.grantedScopes.includes(scope),
  );

const authorizationInfo = (execution: Execution, asked?: readonly string[]): object => {
  const missing = missingScopes(execution, asked);
  const granted = execution.project.grantedScopes;
  return guarded("AuthorizationInfo", {
    getAuthorizationStatus: () =>
      missing.length > 0 ? authorizationStatus.REQUIRED : authorizationStatus.NOT_REQUIRED,
    getAuthorizationUrl: () =>
      missing.length > 0 ? "https://script.google.com/macros/authorize/local" : null,
    getAuthorizedScopes: () => execution.realm.array(granted),
  });
};

const requireAll = (execution: Execution, scopes: readonly string[]): void => {
  const unlisted = scopes.find((scope) => !execution.project.manifest.oauthScopes.includes(scope));
  if (unlisted !== undefined)
    throw execution.realm.error(`The scope ${unlisted} is not declared in the script's manifest.`);
  if (missingScopes(execution, scopes).length > 0)
    throw execution.realm.error("Authorization is required to perform that action.");
};

const triggersOf = (execution: Execution, method: string): readonly object[] => {
  execution.authority.require(`ScriptApp.${method}`, "script.scriptapp");
  return execution.meter.call(`ScriptApp.${method}`, () => {
    const { project, realm } = execution;
    const own = project.triggers.of(project.account.email);
    return realm.array(own.map((trigger) => triggerObject(trigger)));
  });
};

/** ScriptApp of one execution. */
export const scriptApp = (execution: Execution): object => {
  const { project, authority, meter } = execution;
  return guarded("ScriptApp", {
    AuthMode: authModes,
    AuthorizationStatus: authorizationStatus,
    EventType: eventTypes,
    TriggerSource: triggerSources,
    getScriptId: () => project.scriptId,
    newTrigger: (handler: string) => {
      authority.require("ScriptApp.newTrigger", "script.scriptapp");
      return guarded("TriggerBuilder", {
        timeBased: () => clockTriggerBuilder(execution, handler),
      });
    },
    getProjectTriggers: () => triggersOf(execution, "getProjectTriggers"),
    getUserTriggers: () => triggersOf(execution, "getUserTriggers"),
    deleteTrigger: (trigger: { getUniqueId(): string }) => {
      authority.require("ScriptApp.deleteTrigger", "script.scriptapp");
      meter.call("ScriptApp.deleteTrigger", () => project.triggers.remove(trigger.getUniqueId()));
    },
    getAuthorizationInfo: (_mode: unknown, scopes?: readonly string[]) =>
      authorizationInfo(execution, scopes),
    requireScopes: (_mode: unknown, scopes: readonly string[]) => requireAll(execution, scopes),
    requireAllScopes: () => requireAll(execution, project.manifest.oauthScopes),
  });
};
