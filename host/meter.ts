/**
 * Counts service calls and carries out what `--kill-at`, `--fail-at` and `--service-latency` ask for.
 * Every round trip of a service of the host goes through it; navigation, builders, Utilities, Session
 * and console do not (design section 7).
 */
export type Meter = {
  /**
   * Runs one service call.
   *
   * @param name Service and method as Google writes them: `SpreadsheetApp.Range.getValues`.
   * @param effect What the call does; its result is the call's answer.
   */
  call<T>(name: string, effect: () => T): T;
};

/**
 * Makes values that belong to the script's own realm, so that `instanceof Array` and `instanceof Date`
 * hold there as they do on Google.
 */
export type Realm = {
  array<T>(items: readonly T[]): T[];
  object<T extends object>(plain: T): T;
  date(epochMs: number): Date;
  /** An error as Google throws it; `name` is `Exception` unless given. */
  error(message: string, name?: string): Error;
};
