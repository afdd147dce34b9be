import { conformanceCases, runConformance } from "./all-cases.ts";
import { sidebarProbes } from "./sidebar-values.ts";

/** The script that runs the cases inside the host, as the bundle runs them on Google. */
export const conformanceScript = {
  run: (): string =>
    JSON.stringify(
      runConformance({
        SpreadsheetApp,
        PropertiesService,
        LockService,
        ScriptApp,
        Session,
        Utilities,
        HtmlService,
        MailApp,
        Gmail: typeof Gmail === "undefined" ? undefined : Gmail,
      }),
    ),
  probe: (id: string): unknown => sidebarProbes.find((one) => one.id === id)?.answer(),
  ids: conformanceCases.map(({ id }) => id),
};
