import type { Language } from "../receivables/customer.ts";
import { cellName } from "./a1.ts";
import { isEmpty, isErrorText } from "./cell-words.ts";
import type { Cell, Row } from "./cell.ts";
import type { Finding, Place } from "./finding.ts";
import { unmarkedText } from "./neutral-text.ts";
import { shownCell } from "./shown-cell.ts";
import { tabValue } from "./tab-cell.ts";
import { columnWords, type TabLayout } from "./tab-layout.ts";
import {
  columnsOfTab,
  type TabColumn,
  type TabColumnKey,
  type TabKey,
  type TabRecord,
} from "./tab-schema.ts";

/**
 * Reads the cells of an own tab row by row; what it cannot read it notes, and answers null. One reader
 * goes through a whole tab, since a tab may have tens of thousands of rows.
 */
export type TabRowReader<T extends TabKey> = {
  /** Goes to the row at `index`, from 0, and forgets what was noted before. */
  moveTo(row: Row, index: number): void;
  /** Sheet row, from 1. */
  row(): number;
  /** The cell itself; an empty text where the column is gone. */
  cell(key: TabColumnKey<T>): Cell;
  /** Trimmed text; null when empty. A number is its digits. */
  text(key: TabColumnKey<T>): string | null;
  /** Every cell by the kind of its column; null when a required one is empty or cannot be read. */
  record(): TabRecord<T> | null;
  /** Notes an empty cell that must not be empty in this row. */
  require(key: TabColumnKey<T>): void;
  /** Notes that a cell is not as it should be. */
  note(key: TabColumnKey<T>, code: string, values?: Finding["values"]): null;
  /** The record, or null and a note in `key` when an earlier row of the tab had this name. */
  unlessRepeated<R>(
    record: R,
    name: string,
    key: TabColumnKey<T>,
    code: string,
    values?: Finding["values"],
  ): R | null;
  /** What was noted about this row so far. */
  findings(): readonly Finding[];
};

/** A reader for the rows of a tab; it stands on none until it is moved. */
export function tabRowReader<T extends TabKey>(
  layout: TabLayout,
  language: Language,
): TabRowReader<T> {
  const plain = plainReader(layout, language);
  const { cell, place, text, note, require } = plain;
  const value = (column: TabColumn): unknown => {
    const shown = text(column.key);
    if (shown === null && column.isRequired) require(column.key);
    if (shown === null) return column.kind === "flag" ? false : null;
    return tabValue(column, cell(column.key), shown, language, (code, values) =>
      note(column.key, code, values),
    );
  };
  const record = () => {
    const values: { [key: string]: unknown } = {};
    let isWhole = true;
    for (const column of columnsOfTab(layout.tab)) {
      values[column.key] = value(column);
      if (column.isRequired && values[column.key] === null) isWhole = false;
    }
    return isWhole ? (values as TabRecord<T>) : null;
  };
  const firstPlaces = new Map<string, Place>();
  const unlessRepeated: TabRowReader<T>["unlessRepeated"] = (one, name, key, code, values) => {
    const first = firstPlaces.get(name);
    if (first !== undefined) return note(key, code, { ...values, first });
    firstPlaces.set(name, place(key));
    return one;
  };
  return { ...plain, record, unlessRepeated };
}

function plainReader(layout: TabLayout, language: Language) {
  let row: Row = [];
  let index = 0;
  let noted: Finding[] = [];
  const cell = (key: string): Cell => row[layout.columns[key] ?? -1] ?? "";
  const place = (key: string): Place =>
    `${layout.name}!${cellName(index + 1, layout.columns[key] ?? 0)}`;
  const note = (key: string, code: string, values: Finding["values"] = {}): null => {
    const { header } = columnWords(layout.tab, key, language);
    const value = shownCell(cell(key));
    noted.push({ code, place: place(key), values: { tab: layout.name, header, value, ...values } });
    return null;
  };
  return {
    moveTo: (nextRow: Row, nextIndex: number) => {
      [row, index, noted] = [nextRow, nextIndex, []];
    },
    row: () => index + 1,
    cell,
    text: (key: string): string | null => {
      const shown = unmarkedText(shownCell(cell(key)).trim());
      if (isErrorText(shown)) return note(key, "tabCellError");
      return shown === "" ? null : shown;
    },
    require: (key: string) => {
      if (shownCell(cell(key)).trim() === "") note(key, "tabCellEmpty");
    },
    note,
    place,
    findings: () => noted,
  };
}

/** Whether a row of a tab says anything; unticked boxes say nothing. Without headers every cell counts. */
export function saysSomething(layout: TabLayout, row: Row): boolean {
  const columns = Object.values(layout.columns);
  const cells = columns.length === 0 ? row : columns.map((column) => row[column] ?? "");
  return cells.some((cell) => cell !== false && !isEmpty(cell));
}
