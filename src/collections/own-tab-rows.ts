import type { Edit } from "../workbook/edit.ts";
import type { Finding } from "../workbook/finding.ts";
import { tabLayout, type TabLayout } from "../workbook/tab-layout.ts";
import { freshColumns, tabRow, type TabValues } from "../workbook/tab-values.ts";
import { makeOwnTab } from "./make-own-tab.ts";
import type { RecordsDesk } from "./records-desk.ts";

/** The two own tabs in which a person's clicks are written down. */
export type RecordTab = "payments" | "agreements";

/** Where rows of such a tab go; `missing` says which header a person has broken, so that nothing may be written. */
export type RecordPlace =
  | { readonly kind: "open"; readonly sheetId: number; readonly layout: TabLayout }
  | { readonly kind: "deleted" }
  | { readonly kind: "broken"; readonly missing: Finding };

/** Where the tab stands now, from what was read already. */
export function recordPlace(tab: RecordTab, { decided, seen }: RecordsDesk): RecordPlace {
  const { places, settings } = decided.reading;
  const sheetId = places.sheetIds[tab];
  if (sheetId === null) return { kind: "deleted" };
  const layout = tabLayout(tab, seen(sheetId), settings.language);
  const missing = layout.findings.find(({ code }) => breaking.has(code));
  return missing === undefined ? { kind: "open", sheetId, layout } : { kind: "broken", missing };
}

const breaking: ReadonlySet<string> = new Set(["tabHeaderMissing", "tabHeadersLost"]);

/** Appends a row to a tab that is not broken; one that was deleted is made anew. */
export function appendRecord<T extends RecordTab>(
  tab: T,
  values: TabValues<T>,
  desk: RecordsDesk,
  place: Exclude<RecordPlace, { kind: "broken" }>,
): void {
  const { workbook } = desk.session;
  const sheetId = place.kind === "open" ? place.sheetId : madeTab(tab, desk);
  const columns = place.kind === "open" ? place.layout.columns : freshColumns(tab);
  workbook.apply([{ kind: "append", sheetId, values: [tabRow<T>(columns, values)] }]);
}

function madeTab(tab: RecordTab, { session, decided }: RecordsDesk): number {
  const { sheets, settings } = decided.reading;
  const names = sheets.map(({ name }) => name);
  return makeOwnTab(session.workbook, tab, settings.language, names);
}

/**
 * Empties the tab's own columns in a row, from 1. Columns that a person has put between them keep what they hold, and
 * the row stays, so that nothing that counts rows is moved.
 */
export function emptyRowEdits({ sheetId, columns }: TabLayout, row: number): readonly Edit[] {
  const places = Object.values(columns).sort((one, other) => one - other);
  const runs: number[][] = [];
  for (const place of places) {
    const open = runs[runs.length - 1];
    if (open !== undefined && open[open.length - 1] === place - 1) open.push(place);
    else runs.push([place]);
  }
  return runs.map((run): Edit => ({
    kind: "values",
    block: { sheetId, row, column: (run[0] ?? 0) + 1, rows: 1, columns: run.length },
    values: [run.map(() => "")],
  }));
}
