import { customerKeyOf } from "../../src/receivables/customer-key.ts";
import type { Language } from "../../src/receivables/customer.ts";
import { currencyCode, type CurrencyCode } from "../../src/receivables/money.ts";
import type { Row, SheetCells } from "../../src/workbook/cell.ts";
import { openTab } from "../../src/workbook/own-tabs.ts";
import { workbookWords } from "../../src/workbook/own-words.ts";
import { columnWords } from "../../src/workbook/tab-layout.ts";
import type { OpenTab, TabContext } from "../../src/workbook/tab-reading.ts";
import { columnsOfTab, type TabKey } from "../../src/workbook/tab-schema.ts";
import { freshColumns, tabRow, type TabValues } from "../../src/workbook/tab-values.ts";

export const euro = currencyCode("EUR") as CurrencyCode;

export const contextIn = (language: Language): TabContext => ({
  language,
  resolveCustomer: (name, customerId, taxId) =>
    customerKeyOf({ name, customerId, validTaxId: taxId }),
  currencyOf: () => euro,
  homeCurrency: euro,
});

/** A tab as it stands with these rows below its headers. */
export function tabCells(tab: TabKey, language: Language, rows: readonly Row[]): SheetCells {
  const headers = columnsOfTab(tab).map(({ key }) => columnWords(tab, key, language).header);
  const { name } = workbookWords[language].tabs[tab];
  return { sheetId: 11, name, isHidden: false, rows: [headers, ...rows] };
}

/** The same tab with its columns found; values go where the schema has them. */
export function tabWith<T extends TabKey>(
  tab: T,
  language: Language,
  values: readonly TabValues<T>[],
): OpenTab {
  const columns = freshColumns(tab);
  const rows = values.map((one) => tabRow<T>(columns, one).map(asKept));
  return openTab(tab, tabCells(tab, language, rows), contextIn(language));
}

/** A sheet does not keep the apostrophe that marks a text. */
const asKept = (cell: Row[number]): Row[number] =>
  typeof cell === "string" && cell.startsWith("'") ? cell.slice(1) : cell;
