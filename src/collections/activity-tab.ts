import { missingActivity, activityId, type ActivityRecord } from "../workbook/activity.ts";
import type { SheetCells } from "../workbook/cell.ts";
import { readActivity } from "../workbook/tab-activity.ts";
import { activityValues } from "../workbook/tab-activity.ts";
import { newTabName } from "../workbook/tab-locate.ts";
import { ownTabEdits } from "../workbook/tab-create.ts";
import { tabLayout, type TabLayout } from "../workbook/tab-layout.ts";
import { tabRow, freshColumns } from "../workbook/tab-values.ts";
import type { Language } from "../receivables/customer.ts";
import type { Workbook } from "./ports.ts";

/** The Actividad tab of an open workbook: the log that people read. */
export type ActivityTab = {
  /** Appends these records and brings them to the document. @param mayBeThere leaves out those that are. */
  append(records: readonly ActivityRecord[], mayBeThere: boolean): void;
  /** Every record that can be read, oldest first. */
  records(): readonly ActivityRecord[];
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
  let at = sheetId === null ? null : opened(workbook.cells(sheetId), language);
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
  };
}

type Place = { readonly sheetId: number; readonly columns: TabLayout["columns"] };

const opened = (cells: SheetCells, language: Language): Place => ({
  sheetId: cells.sheetId,
  columns: tabLayout("activity", cells, language).columns,
});

function made(workbook: Workbook, language: Language): Place {
  const names = workbook.sheets().map(({ name }) => name);
  const sheetId = workbook.insertSheet(newTabName("activity", language, names));
  workbook.apply(ownTabEdits("activity", sheetId, language, { customers: [], templates: [] }));
  return { sheetId, columns: freshColumns("activity") };
}

const idsIn = (cells: SheetCells, language: Language): ReadonlySet<string> =>
  new Set(recordsIn(cells, language).map(activityId));

function recordsIn(cells: SheetCells, language: Language): readonly ActivityRecord[] {
  const layout = tabLayout("activity", cells, language);
  return readActivity({ layout, rows: cells.rows }, language).records;
}
