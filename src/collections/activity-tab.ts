import { activityId, missingActivity, type ActivityRecord } from "../workbook/activity.ts";
import type { SheetCells } from "../workbook/cell.ts";
import type { Finding } from "../workbook/finding.ts";
import { activityValues, readActivity } from "../workbook/tab-activity.ts";
import { tabLayout, type TabLayout } from "../workbook/tab-layout.ts";
import { tabRow, freshColumns } from "../workbook/tab-values.ts";
import type { Language } from "../receivables/customer.ts";
import { makeOwnTab } from "./make-own-tab.ts";
import type { Workbook } from "./ports.ts";

/** The Actividad tab of an open workbook: the log that people read. */
export type ActivityTab = {
  /** Appends these records and brings them to the document. @param mayBeThere leaves out those that are. */
  append(records: readonly ActivityRecord[], mayBeThere: boolean): void;
  /** Every record that can be read, oldest first. */
  records(): readonly ActivityRecord[];
  /** What people broke of its headers, as it was opened. */
  readonly findings: readonly Finding[];
};

/**
 * Opens the log; the tab's headers are read at once, since people reorder columns. A tab that was deleted
 * is made anew when there is something to write.
 */
export function openActivityTab(
  workbook: Workbook,
  sheetId: number | null,
  language: Language,
): ActivityTab {
  const found = sheetId === null ? null : layoutOf(workbook.cells(sheetId), language);
  let at: Place | null = found;
  const readAgain = () => (at === null ? null : workbook.cells(at.sheetId));
  return {
    append(records, mayBeThere) {
      if (records.length === 0) return;
      at ??= made(workbook, language);
      const cells = mayBeThere ? readAgain() : null;
      const missing = cells === null ? records : missingActivity(idsIn(cells, language), records);
      const { columns, sheetId: id } = at;
      const values = missing.map((record) =>
        tabRow<"activity">(columns, activityValues(record, language)),
      );
      if (values.length > 0) workbook.apply([{ kind: "append", sheetId: id, values }]);
      workbook.flush();
    },
    records() {
      const cells = readAgain();
      return cells === null ? [] : recordsIn(cells, language);
    },
    findings: found?.findings ?? [],
  };
}

type Place = { readonly sheetId: number; readonly columns: TabLayout["columns"] };

/**
 * The tab's layout. A column whose header is gone is taken to be where it was made unless another stands there now:
 * what was sent has to be told, whatever somebody did to the headers.
 */
function layoutOf(cells: SheetCells, language: Language): TabLayout {
  const layout = tabLayout("activity", cells, language);
  const taken = new Set(Object.values(layout.columns));
  const lost = Object.entries(freshColumns("activity")).filter(([, column]) => !taken.has(column));
  return { ...layout, columns: { ...Object.fromEntries(lost), ...layout.columns } };
}

function made(workbook: Workbook, language: Language): Place {
  const names = workbook.sheets().map(({ name }) => name);
  const sheetId = makeOwnTab(workbook, "activity", language, names);
  return { sheetId, columns: freshColumns("activity") };
}

const idsIn = (cells: SheetCells, language: Language): ReadonlySet<string> =>
  new Set(recordsIn(cells, language).map(activityId));

const recordsIn = (cells: SheetCells, language: Language): readonly ActivityRecord[] =>
  readActivity({ layout: layoutOf(cells, language), rows: cells.rows }, language).records;
