import { runConformance } from "./all-cases.ts";
import type { CaseResult } from "./conformance-case.ts";
import { sidebarProbes } from "./sidebar-values.ts";

const sheetName = "Conformance";

/** Puts the menu of the suite on a sheet. */
export function onOpen(): void {
  SpreadsheetApp.getUi()
    .createMenu(sheetName)
    .addItem("Try every case", "tryEveryCase")
    .addItem("Try the sidebar's values", "trySidebarValues")
    .addToUi();
}

/** Tries every case and writes what became of it to a sheet of its own. */
export function tryEveryCase(): void {
  const results = runConformance({
    SpreadsheetApp,
    PropertiesService,
    LockService,
    ScriptApp,
    Session,
    Utilities,
    HtmlService,
    MailApp,
    Gmail: typeof Gmail === "undefined" ? undefined : Gmail,
  });
  writeResults(results);
  const failed = results.filter(({ outcome }) => outcome === "failed").length;
  SpreadsheetApp.getUi().alert(`${results.length - failed} held or skipped, ${failed} failed`);
}

function writeResults(results: readonly CaseResult[]): void {
  const workbook = SpreadsheetApp.getActive();
  const sheet = workbook.getSheetByName(sheetName) ?? workbook.insertSheet(sheetName);
  const rows = results.map(({ id, belief, outcome, detail }) => [id, outcome, belief, detail]);
  sheet.clear();
  sheet
    .getRange(1, 1, rows.length + 1, 4)
    .setValues([["case", "outcome", "belief", "detail"], ...rows]);
}

/** Opens a page that asks for each probe and shows what arrived. */
export function trySidebarValues(): void {
  const probes = JSON.stringify(sidebarProbes.map(({ id, arrives }) => ({ id, arrives })));
  const page = HtmlService.createHtmlOutput(
    `<ol id="list"></ol><script>
      const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
      const show = (id, outcome) => {
        const line = document.createElement("li");
        line.textContent = id + ": " + outcome;
        document.getElementById("list").append(line);
      };
      for (const { id, arrives } of ${probes}) {
        google.script.run
          .withSuccessHandler((value) => show(id, same(value, arrives) ? "held" : "failed, " + JSON.stringify(value)))
          .withFailureHandler((error) => show(id, "failed, " + error.message))
          .answerProbe(id);
      }
    </script>`,
  );
  SpreadsheetApp.getUi().showSidebar(page.setTitle(sheetName));
}

/** What the page's probe of this name answers. */
export function answerProbe(id: string): unknown {
  return sidebarProbes.find((probe) => probe.id === id)?.answer();
}
