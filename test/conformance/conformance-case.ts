/** Google's services that the cases touch; on Google they are the globals of the same names. */
export type Services = {
  readonly SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly PropertiesService: GoogleAppsScript.Properties.PropertiesService;
  readonly LockService: GoogleAppsScript.Lock.LockService;
  readonly ScriptApp: GoogleAppsScript.Script.ScriptApp;
  readonly Session: GoogleAppsScript.Base.Session;
  readonly Utilities: GoogleAppsScript.Utilities.Utilities;
  readonly HtmlService: GoogleAppsScript.HTML.HtmlService;
  readonly MailApp: GoogleAppsScript.Mail.MailApp;
  /** Absent in the Marketplace edition. */
  readonly Gmail?: GoogleAppsScript.Gmail | undefined;
};

/**
 * One belief about Google, as something that can be tried there and on the host.
 * It leaves nothing behind but mails to the user; `id` is the line of `host/claims.md`.
 */
export type ConformanceCase = {
  readonly id: string;
  readonly belief: string;
  /** Where the host is stricter than Google may be, a failure on Google is no defect. */
  readonly isStricter?: boolean;
  readonly needsGmail?: boolean;
  readonly run: (services: Services) => void;
};

/** What became of a case. */
export type CaseResult = {
  readonly id: string;
  readonly belief: string;
  readonly outcome: "held" | "failed" | "skipped";
  readonly detail: string;
};

const shown = (value: unknown): string =>
  value === undefined ? "undefined" : JSON.stringify(value);

/** Throws unless both are equal as JSON. */
export const mustEqual = (what: string, actual: unknown, expected: unknown): void => {
  if (shown(actual) === shown(expected)) return;
  throw new Error(`${what}: ${shown(actual)} instead of ${shown(expected)}`);
};

/** Throws unless `action` throws something whose message fits. */
export const mustThrow = (what: string, fits: RegExp, action: () => void): void => {
  let message: string;
  try {
    action();
    message = "";
  } catch (error) {
    message = error instanceof Error ? error.message : String(error);
    if (fits.test(message)) return;
  }
  throw new Error(`${what}: ${message === "" ? "nothing was thrown" : message}`);
};

/** Tries every case and goes on after a failure. */
export const tryCases = (
  cases: readonly ConformanceCase[],
  services: Services,
): readonly CaseResult[] =>
  cases.map(({ id, belief, needsGmail, run }): CaseResult => {
    if (needsGmail === true && services.Gmail === undefined)
      return { id, belief, outcome: "skipped", detail: "no Gmail service in this edition" };
    try {
      run(services);
      return { id, belief, outcome: "held", detail: "" };
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      return { id, belief, outcome: "failed", detail };
    }
  });
