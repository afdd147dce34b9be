import type { Realm } from "../meter.ts";

/** How far a handler may reach (guides/simple triggers, editor-auth-lifecycle). */
export type AuthMode = "NONE" | "CUSTOM_FUNCTION" | "LIMITED" | "FULL";

/** The parts of `appsscript.json` that the host obeys. */
export type Manifest = {
  readonly timeZone: string;
  readonly oauthScopes: readonly string[];
  /** User symbols of the enabled advanced services, such as `Gmail`. */
  readonly advancedServices: readonly string[];
};

type ManifestFile = {
  readonly timeZone?: string;
  readonly oauthScopes?: readonly string[];
  readonly dependencies?: {
    readonly enabledAdvancedServices?: readonly { readonly userSymbol: string }[];
  };
};

/** Reads an `appsscript.json`. */
export const readManifest = (json: string): Manifest => {
  const file = JSON.parse(json) as ManifestFile;
  return {
    timeZone: file.timeZone ?? "Etc/GMT",
    oauthScopes: file.oauthScopes ?? [],
    advancedServices: (file.dependencies?.enabledAdvancedServices ?? []).map(
      (service) => service.userSymbol,
    ),
  };
};

/** Where Google's scope names begin. */
const scopePrefix = "https://www.googleapis.com/auth/";

/** The whole-mailbox scope, which is written without the common prefix. */
export const wholeMailbox = "https://mail.google.com/";

const fullName = (scope: string): string =>
  scope.includes("://") ? scope : `${scopePrefix}${scope}`;

/** What an execution is allowed to call. */
export class Authority {
  constructor(
    readonly mode: AuthMode,
    private readonly granted: readonly string[],
    private readonly realm: Realm,
  ) {}

  has(scope: string): boolean {
    return this.granted.includes(fullName(scope));
  }

  /** Throws as Google does unless the mode is FULL and one of the scopes was granted. */
  require(method: string, ...anyOf: readonly string[]): void {
    if (this.mode === "FULL" && anyOf.some((scope) => this.has(scope))) return;
    throw this.refusal(method, anyOf);
  }

  /** Throws when the mode is NONE: no document, no properties. */
  requireDocument(method: string): void {
    if (this.mode !== "NONE") return;
    throw this.refusal(method, ["spreadsheets.currentonly"]);
  }

  refusal(method: string, anyOf: readonly string[]): Error {
    const names = anyOf.map(fullName).join(" || ");
    return this.realm.error(
      `Specified permissions are not sufficient to call ${method}. Required permissions: ` +
        (anyOf.length > 1 ? `(${names})` : names),
    );
  }
}
