import type { Cell, Row } from "./cell.ts";
import { cellName } from "./a1.ts";
import type { Finding } from "./finding.ts";
import { folded } from "./folded-text.ts";
import { allWords, workbookWords } from "./own-words.ts";
import { columnsOfTab, type TabKey } from "./tab-schema.ts";
import type { Language } from "../receivables/customer.ts";
import { columnText, type ColumnText } from "./wording/column-text.ts";

/** Where the columns of an own tab stand now; a person may have moved or renamed them. */
export type TabLayout = {
  readonly tab: TabKey;
  readonly sheetId: number;
  readonly name: string;
  /** Row of the headers, from 1; 0 when none of them is there any more. */
  readonly headerRow: number;
  /** Column from 0 by column key; absent when its header is gone. */
  readonly columns: { readonly [columnKey: string]: number };
  /** Count of columns with a header. */
  readonly width: number;
  readonly findings: readonly Finding[];
};

/** What an own tab's column is called in one language. */
export function columnWords(tab: TabKey, key: string, language: Language): ColumnText {
  const columns: { readonly [key: string]: string } = workbookWords[language].tabs[tab].columns;
  return columnText(columns[key] ?? key);
}

type NamedTab = { readonly sheetId: number; readonly name: string };

/** Rows among which the headers are looked for, in case a person put a title above them. */
const rowsSearched = 10;

/**
 * Finds the columns of an own tab by their headers in either language, wherever they stand.
 *
 * @param language In which a missing header is named.
 */
export function tabLayout(
  tab: TabKey,
  sheet: NamedTab & { readonly rows: readonly Row[] },
  language: Language,
): TabLayout {
  const candidates = sheet.rows.slice(0, rowsSearched).map((row) => headersIn(tab, row));
  const counts = candidates.map((found) => Object.keys(found).length);
  const best = Math.max(0, counts.indexOf(Math.max(0, ...counts)));
  const columns = candidates[best] ?? {};
  if (Object.keys(columns).length === 0) return withoutHeaders(tab, sheet);
  const headers = sheet.rows[best] ?? [];
  const at = { ...sheet, tab, headerRow: best + 1 };
  return {
    tab,
    sheetId: sheet.sheetId,
    name: sheet.name,
    headerRow: best + 1,
    columns,
    width: headerWidth(headers),
    findings: [
      ...missingHeaders(at, columns, headers, language),
      ...repeatedHeaders(at, columns, headers),
    ],
  };
}

const withoutHeaders = (tab: TabKey, { sheetId, name }: NamedTab): TabLayout => ({
  tab,
  sheetId,
  name,
  headerRow: 0,
  columns: {},
  width: 0,
  findings: [{ code: "tabHeadersLost", place: name, values: { tab: name } }],
});

/** Whether a row holds enough of a tab's headers to be its header row: the required ones and half of all. */
export function hasHeadersOf(tab: TabKey, row: Row): boolean {
  const found = headersIn(tab, row);
  const columns = columnsOfTab(tab);
  const required = columns.filter((column) => column.isRequired);
  return (
    required.every((column) => found[column.key] !== undefined) &&
    Object.keys(found).length * 2 >= columns.length
  );
}

function headersIn(tab: TabKey, row: Row): { readonly [columnKey: string]: number } {
  const found: { [columnKey: string]: number } = {};
  row.forEach((cell, index) => {
    const key = headerKey(tab, cell);
    if (key !== null && found[key] === undefined) found[key] = index;
  });
  return found;
}

function headerKey(tab: TabKey, cell: Cell): string | null {
  if (typeof cell !== "string" || cell === "") return null;
  const plain = folded(cell);
  for (const words of allWords) {
    const columns: { readonly [key: string]: string } = words.tabs[tab].columns;
    const found = Object.entries(columns).find(
      ([, column]) => folded(columnText(column).header) === plain,
    );
    if (found !== undefined) return found[0];
  }
  return null;
}

const headerWidth = (headers: Row): number =>
  headers.reduce<number>((width, cell, index) => (cell === "" ? width : index + 1), 0);

type HeaderPlace = { readonly tab: TabKey; readonly name: string; readonly headerRow: number };

function missingHeaders(
  at: HeaderPlace,
  columns: { readonly [columnKey: string]: number },
  headers: Row,
  language: Language,
): readonly Finding[] {
  const taken = new Set(Object.values(columns));
  return columnsOfTab(at.tab).flatMap((column, position): readonly Finding[] => {
    if (columns[column.key] !== undefined) return [];
    const where = taken.has(position) ? firstFree(headers, taken) : position;
    taken.add(where);
    const found = headers[where];
    return [
      {
        code: "tabHeaderMissing",
        place: `${at.name}!${cellName(at.headerRow, where)}`,
        values: {
          tab: at.name,
          header: columnWords(at.tab, column.key, language).header,
          found: typeof found === "string" ? found.trim() : "",
        },
      },
    ];
  });
}

function firstFree(headers: Row, taken: ReadonlySet<number>): number {
  let index = headerWidth(headers);
  while (taken.has(index)) index += 1;
  return index;
}

function repeatedHeaders(
  at: HeaderPlace,
  columns: { readonly [columnKey: string]: number },
  headers: Row,
): readonly Finding[] {
  return headers.flatMap((cell, index): readonly Finding[] => {
    const key = headerKey(at.tab, cell);
    const first = key === null ? undefined : columns[key];
    if (first === undefined || first === index) return [];
    return [
      {
        code: "tabHeaderRepeated",
        place: `${at.name}!${cellName(at.headerRow, index)}`,
        values: {
          tab: at.name,
          header: typeof cell === "string" ? cell.trim() : "",
          first: cellName(at.headerRow, first),
        },
      },
    ];
  });
}
