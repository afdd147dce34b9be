import { civilDay, isoDay, type Day } from "../receivables/calendar.ts";
import type { Language } from "../receivables/customer.ts";
import { cellName } from "./a1.ts";
import { flagOf, isErrorText } from "./cell-words.ts";
import type { Cell, Row } from "./cell.ts";
import type { Finding, Place } from "./finding.ts";
import { unmarkedText } from "./neutral-text.ts";
import { wordChoices, wordIn } from "./own-words.ts";
import { parseDateText } from "./parse-date.ts";
import { columnWords, type TabLayout } from "./tab-layout.ts";
import type { TabColumnKey, TabKey } from "./tab-schema.ts";
import type { Vocabulary } from "./wording/workbook-words.ts";

/**
 * Reads the cells of an own tab row by row; what it cannot read it notes, and answers null. One reader
 * goes through a whole tab, since a tab may have tens of thousands of rows.
 */
export type TabRowReader<T extends TabKey> = {
  /** Goes to the row at `index`, from 0, and forgets what was noted before. */
  moveTo(row: Row, index: number): void;
  /** Sheet row, from 1. */
  row(): number;
  place(key: TabColumnKey<T>): Place;
  /** The cell itself; an empty text where the column is gone. */
  cell(key: TabColumnKey<T>): Cell;
  /** Trimmed text; null when empty. A number is its digits. */
  text(key: TabColumnKey<T>): string | null;
  /** As {@link text}; an empty cell is noted. */
  required(key: TabColumnKey<T>): string | null;
  word<N extends keyof Vocabulary>(key: TabColumnKey<T>, name: N): keyof Vocabulary[N] | null;
  /** Yes or no; a ticked box is yes, an empty cell no. */
  flag(key: TabColumnKey<T>): boolean;
  /** The day of a date cell or of a text that is one day for certain. */
  day(key: TabColumnKey<T>): Day | null;
  /** A whole number from `least` on. */
  count(key: TabColumnKey<T>, least: number): number | null;
  /** Notes that a cell is not as it should be. */
  note(key: TabColumnKey<T>, code: string, values?: { readonly [name: string]: string }): null;
  /** What was noted about this row so far. */
  findings(): readonly Finding[];
};

const [firstYear, lastYear] = [1990, 2100];

/** A reader for the rows of a tab; it stands on none until it is moved. */
export function tabRowReader<T extends TabKey>(
  layout: TabLayout,
  language: Language,
): TabRowReader<T> {
  const plain = plainReader<T>(layout, language);
  const { cell, text, note } = plain;
  const word: TabRowReader<T>["word"] = (key, name) => {
    const shown = text(key);
    if (shown === null) return null;
    const found = wordIn(name, shown);
    return found ?? note(key, "tabWordUnknown", { choices: wordChoices(name, language) });
  };
  return {
    ...plain,
    word,
    flag: (key) => flagOf(cell(key)) ?? word(key, "flag") === "yes",
    day: (key) => dayIn(cell(key), text(key), (code) => note(key, code)),
    count: (key, least) => {
      const shown = text(key);
      if (shown === null) return null;
      if (!/^[-−+]?\d{1,5}$/.test(shown)) return note(key, "tabNumberUnreadable");
      const count = Number(shown.replace("−", "-"));
      return count >= least ? count : note(key, "tabNumberTooSmall", { least: String(least) });
    },
  };
}

type PlainReader<T extends TabKey> = Omit<TabRowReader<T>, "word" | "flag" | "day" | "count">;

function plainReader<T extends TabKey>(layout: TabLayout, language: Language): PlainReader<T> {
  let row: Row = [];
  let index = 0;
  let noted: Finding[] = [];
  const cell = (key: TabColumnKey<T>): Cell => row[layout.columns[key] ?? -1] ?? "";
  const place = (key: TabColumnKey<T>) =>
    `${layout.name}!${cellName(index + 1, layout.columns[key] ?? 0)}`;
  const note: PlainReader<T>["note"] = (key, code, values = {}) => {
    const { header } = columnWords(layout.tab, key, language);
    const value = shownCell(cell(key));
    noted.push({ code, place: place(key), values: { tab: layout.name, header, value, ...values } });
    return null;
  };
  const text = (key: TabColumnKey<T>): string | null => {
    const shown = unmarkedText(shownCell(cell(key)).trim());
    if (isErrorText(shown)) return note(key, "tabCellError");
    return shown === "" ? null : shown;
  };
  const required = (key: TabColumnKey<T>): string | null => {
    const before = noted.length;
    const shown = text(key);
    return shown === null && noted.length === before ? note(key, "tabCellEmpty") : shown;
  };
  const moveTo = (nextRow: Row, nextIndex: number) => {
    [row, index, noted] = [nextRow, nextIndex, []];
  };
  return {
    moveTo,
    row: () => index + 1,
    place,
    cell,
    text,
    note,
    required,
    findings: () => noted,
  };
}

function dayIn(cell: Cell, text: string | null, note: (code: string) => null): Day | null {
  if (text === null) return null;
  const day = typeof cell === "object" ? cell.day : writtenDay(cell, text);
  if (day === null) return note("tabDateUnreadable");
  if (day === "ambiguous") return note("tabDateAmbiguous");
  const { year } = civilDay(day);
  return year < firstYear || year > lastYear ? note("tabDateOutOfRange") : day;
}

function writtenDay(cell: Cell, text: string): Day | "ambiguous" | null {
  const read = typeof cell === "string" ? parseDateText(text, null) : null;
  if (read === null) return null;
  return read.kind === "day" ? read.day : "ambiguous";
}

const shownCell = (cell: Cell): string =>
  typeof cell === "object" ? isoDay(cell.day) : String(cell);

/** Whether a row of a tab says anything; unticked boxes say nothing. Without headers every cell counts. */
export function saysSomething(layout: TabLayout, row: Row): boolean {
  const columns = Object.values(layout.columns);
  const cells = columns.length === 0 ? row : columns.map((column) => row[column] ?? "");
  return cells.some((cell) => {
    return typeof cell === "string" ? cell.trim() !== "" : cell !== false;
  });
}
