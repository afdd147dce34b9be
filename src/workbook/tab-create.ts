import type { CollectionPlan } from "../receivables/collection-plan.ts";
import type { Language } from "../receivables/customer.ts";
import type { Template } from "../receivables/template.ts";
import { builtInPlans } from "../receivables/collection-plans.ts";
import type { Row } from "./cell.ts";
import type { Block, Edit } from "./edit.ts";
import { customerRow, type ListedCustomer } from "./tab-listed.ts";
import { amountFormat, dayFormat, momentFormat } from "./own-formats.ts";
import { tabTag } from "./own-tags.ts";
import { columnWords } from "./tab-layout.ts";
import { planValues } from "./tab-plans.ts";
import { columnsOfTab, type TabColumn, type TabKey } from "./tab-schema.ts";
import { templateValues } from "./tab-templates.ts";
import { freshColumns, tabRow } from "./tab-values.ts";

/** Rows that Google gives a new sheet; later ones take the formats of the row above. */
const newSheetRows = 1_000;

/** What new tabs are filled with. */
export type TabContent = {
  readonly customers: readonly ListedCustomer[];
  readonly templates: readonly Template[];
  /** The three shipped plans unless said otherwise. */
  readonly plans?: readonly CollectionPlan[];
};

/**
 * Turns a new, empty sheet into an own tab: headers with their notes, formats, widths, tag and first
 * content. Text columns are plain text, so that an invoice number that a person types stays what it is.
 */
export function ownTabEdits(
  tab: TabKey,
  sheetId: number,
  language: Language,
  content: TabContent,
): readonly Edit[] {
  const columns = columnsOfTab(tab);
  const header: Block = { sheetId, row: 1, column: 1, rows: 1, columns: columns.length };
  const headers = columns.map(({ key }) => columnWords(tab, key, language).header);
  const rows = firstRows(tab, language, content);
  return [
    { kind: "values", block: header, values: [headers] },
    { kind: "tag", tag: tabTag(tab, sheetId) },
    { kind: "bold", block: header },
    { kind: "freezeRows", sheetId, rows: 1 },
    { kind: "widths", sheetId, column: 1, pixels: columns.map(({ width }) => width) },
    ...columns.flatMap((column, index) => columnEdits(tab, header, column, index, language)),
    ...(rows.length === 0 ? [] : [{ kind: "append", sheetId, values: rows } as const]),
  ];
}

function columnEdits(
  tab: TabKey,
  header: Block,
  column: TabColumn,
  index: number,
  language: Language,
): readonly Edit[] {
  const place = { ...header, column: index + 1, columns: 1 };
  const { hint } = columnWords(tab, column.key, language);
  const format = formatOf(column, language);
  const below = { ...place, row: 2, rows: newSheetRows - 1 };
  return [
    ...(format === null ? [] : [{ kind: "numberFormat", block: below, format } as const]),
    ...(hint === undefined ? [] : [{ kind: "note", block: place, note: hint } as const]),
  ];
}

function formatOf({ kind }: TabColumn, language: Language): string | null {
  switch (kind) {
    case "text":
    case "word":
      return "@";
    case "day":
      return dayFormat[language];
    case "moment":
      return momentFormat[language];
    case "number":
      return "0";
    case "amount":
    case "amounts":
      return amountFormat(2);
    case "flag":
      return null;
  }
}

function firstRows(tab: TabKey, language: Language, content: TabContent): readonly Row[] {
  const columns = freshColumns(tab);
  switch (tab) {
    case "customers":
      return content.customers.map((customer) => customerRow(columns, customer));
    case "plan":
      return planValues(content.plans ?? builtInPlans, language).map((values) =>
        tabRow<"plan">(columns, values),
      );
    case "templates":
      return content.templates.map((template) =>
        tabRow<"templates">(columns, templateValues(template, language)),
      );
    case "payments":
    case "agreements":
    case "activity":
      return [];
  }
}
