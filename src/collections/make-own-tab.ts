import type { Language } from "../receivables/customer.ts";
import { ownTabEdits } from "../workbook/tab-create.ts";
import { newTabName } from "../workbook/tab-locate.ts";
import type { TabKey } from "../workbook/tab-schema.ts";
import type { Workbook } from "./ports.ts";

/**
 * Makes an own tab that somebody deleted, with its headers and no rows, and answers its id.
 *
 * @param names of the sheets that there are.
 */
export function makeOwnTab(
  workbook: Workbook,
  tab: TabKey,
  language: Language,
  names: readonly string[],
): number {
  const sheetId = workbook.insertSheet(newTabName(tab, language, names));
  workbook.apply(ownTabEdits(tab, sheetId, language, { customers: [], templates: [] }));
  return sheetId;
}
