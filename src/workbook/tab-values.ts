import type { Cell, Row } from "./cell.ts";
import type { Language } from "../receivables/customer.ts";
import { neutralText } from "./neutral-text.ts";
import type { TabLayout } from "./tab-layout.ts";
import { columnsOfTab, type TabColumnKey, type TabKey, type TabSaying } from "./tab-schema.ts";
import { shownValue } from "./tab-cell.ts";

/** What a new row of a tab is to hold, by column; absent columns stay empty. */
export type TabValues<T extends TabKey> = { readonly [key in TabColumnKey<T>]?: Cell };

/** What a new row says as its cells show it in a language; anything that is no column of the tab is left out. */
export function tabValues<T extends TabKey>(
  tab: T,
  saying: TabSaying<T>,
  language: Language,
): TabValues<T> {
  const values: { readonly [key: string]: unknown } = saying;
  const cells: { [key: string]: Cell } = {};
  for (const column of columnsOfTab(tab)) {
    cells[column.key] = shownValue(column, values[column.key], language);
  }
  return cells as TabValues<T>;
}

/** The columns of a tab as it is made: in the order of its schema, headers in row 1. */
export function freshColumns(tab: TabKey): TabLayout["columns"] {
  const columns: { [key: string]: number } = {};
  columnsOfTab(tab).forEach(({ key }, index) => (columns[key] = index));
  return columns;
}

/**
 * One row of cells from column A for columns that stand as given; every text is neutralised, and a
 * value whose column is gone is left out. Never less than one cell.
 */
export function tabRow<T extends TabKey>(columns: TabLayout["columns"], values: TabValues<T>): Row {
  const width = Math.max(1, ...Object.values(columns).map((column) => column + 1));
  const row: Cell[] = new Array<Cell>(width).fill("");
  for (const [key, value] of Object.entries<Cell | undefined>(values)) {
    const column = columns[key];
    if (column === undefined || value === undefined) continue;
    row[column] = typeof value === "string" ? neutralText(value) : value;
  }
  return row;
}
