import type { Realm } from "../meter.ts";
import type { FailureKind } from "./call-log.ts";

type ServiceName = { readonly spoken: string; readonly quota: string };

const names: Readonly<Record<string, ServiceName>> = {
  SpreadsheetApp: { spoken: "Spreadsheets", quota: "spreadsheets" },
  Properties: { spoken: "Properties", quota: "properties" },
  MailApp: { spoken: "Mail", quota: "email" },
  ScriptApp: { spoken: "Script", quota: "script" },
  Lock: { spoken: "Lock", quota: "lock" },
  Blob: { spoken: "Conversion", quota: "conversion" },
};

const builtInMessages: Readonly<
  Record<FailureKind, (service: ServiceName, name: string) => string>
> = {
  server: () => "We're sorry, a server error occurred. Please wait a bit and try again.",
  late: (service) => `Service error: ${service.spoken}`,
  rate: (service) =>
    `Service invoked too many times in a short time: ${service.quota}. ` +
    "Try Utilities.sleep(1000) between calls.",
  quota: (service) => `Service invoked too many times for one day: ${service.quota}.`,
  permission: (_service, name) => `Specified permissions are not sufficient to call ${name}.`,
  lock: () => "Lock timeout: another process was holding the lock for too long.",
};

type RestFailure = { readonly code: number; readonly message: string; readonly reason: string };

const restFailures: Readonly<Record<FailureKind, RestFailure>> = {
  server: { code: 503, message: "The service is currently unavailable.", reason: "backendError" },
  late: { code: 500, message: "Internal error encountered.", reason: "backendError" },
  rate: {
    code: 429,
    message: "Too many concurrent requests for user.",
    reason: "rateLimitExceeded",
  },
  quota: { code: 429, message: "User-rate limit exceeded.", reason: "userRateLimitExceeded" },
  permission: {
    code: 403,
    message: "Request had insufficient authentication scopes.",
    reason: "insufficientPermissions",
  },
  lock: { code: 409, message: "The operation was aborted.", reason: "aborted" },
};

/**
 * An error as an advanced service throws it, with `details` as the API's answer carries them.
 *
 * @param name The call as in the script: `Gmail.Users.Drafts.send`.
 */
export const restError = (realm: Realm, name: string, failure: RestFailure): Error => {
  const parts = name.split(".").map((part) => part.charAt(0).toLowerCase() + part.slice(1));
  const error = realm.error(
    `API call to ${parts.join(".")} failed with error: ${failure.message}`,
    "GoogleJsonResponseException",
  );
  const one = { domain: "global", reason: failure.reason, message: failure.message };
  const { code, message } = failure;
  const details = realm.object({ code, message, errors: realm.array([realm.object(one)]) });
  return Object.assign(error, { details });
};

/** What Google throws when the named call fails in a certain way. */
export const googleFailure = (realm: Realm, name: string, kind: FailureKind): Error => {
  const service = name.split(".", 1)[0] ?? name;
  if (service === "Gmail") return restError(realm, name, restFailures[kind]);
  const known = names[service] ?? { spoken: service, quota: service.toLowerCase() };
  return realm.error(builtInMessages[kind](known, name));
};
