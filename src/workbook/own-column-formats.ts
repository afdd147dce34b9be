import type { Language } from "../receivables/customer.ts";
import type { InvoiceSheet } from "./book.ts";
import { amountFormat, dayFormat, ownColumnFormat } from "./own-formats.ts";
import { tableBlock } from "./own-table.ts";
import type { Edit } from "./edit.ts";

/** How an unformatted cell calls its format. */
const automatic = /^(?:|general|0\.#+)$/i;

/** Formats that we give, so that ours of another language or currency may be replaced. */
const ours: ReadonlySet<string> = new Set([
  ...Object.values(dayFormat),
  ...[0, 2, 3, 4].map(amountFormat),
]);

/** What of a refresh matters to formats. */
type Formatting = {
  readonly sheet: InvoiceSheet;
  readonly rows: readonly { readonly currencyDigits: number }[];
  readonly language: Language;
  /** Number formats as they stand; null leaves them alone. */
  readonly formats: readonly (readonly string[])[] | null;
};

/**
 * Formats for rows that joined the table since: one edit for each of the due date, the days and the
 * balance that has cells without format or with one of ours for another language or currency; none
 * when all have one, the owner's own choice included.
 */
export function ownFormatEdits(filling: Formatting): readonly Edit[] {
  const { language, rows } = filling;
  const digits = rows.reduce((most, row) => Math.max(most, row.currencyDigits), 0);
  const keys = ["dueOn", "daysPastDue", "openBalance"] as const;
  return keys.flatMap((key) => formatEdit(filling, key, ownColumnFormat(key, language, digits)));
}

function formatEdit(
  { sheet, formats }: Formatting,
  key: "dueOn" | "daysPastDue" | "openBalance",
  format: string,
): readonly Edit[] {
  const column = sheet.ownColumns[key];
  if (formats === null || column === undefined) return [];
  const isBare = (row: number) => {
    const found = formats[row - 1]?.[column] ?? "";
    return automatic.test(found) || (found !== format && ours.has(found));
  };
  let [first, last] = [sheet.firstDataRow, sheet.lastDataRow];
  while (first <= last && !isBare(first)) first += 1;
  while (last >= first && !isBare(last)) last -= 1;
  if (first > last) return [];
  const block = { ...tableBlock(sheet, column, 1), row: first, rows: last - first + 1 };
  return [{ kind: "numberFormat", block, format }];
}
