import type { Language } from "../receivables/customer.ts";
import type { InvoiceStatus } from "../receivables/invoice.ts";
import { columnLetter } from "./a1.ts";
import type { InvoiceSheet } from "./book.ts";
import type { OwnColumnKey } from "./columns.ts";
import type { ColourRule } from "./edit.ts";
import { statusWord } from "./own-words.ts";
import { tableBlock, tableColumns } from "./own-table.ts";

/** Last day past due of the middle colour; long overdue is 61 days and more (design section 4). */
const longOverdueAfterDays = 60;

/**
 * Background and text of each colour: blue, sand and terracotta stay apart for every common kind of
 * colour blindness, grow darker with urgency, and keep text at more than 7 to 1 (WCAG AAA).
 */
const colours = {
  dueSoon: { background: "#E3EFFC", fontColour: "#0B3A66", isBold: false },
  overdue: { background: "#FFDCA3", fontColour: "#5A3300", isBold: false },
  longOverdue: { background: "#E8A178", fontColour: "#3D1400", isBold: true },
} as const;

/**
 * The three rules that colour the owner's table: due soon (up to and including the due day), overdue
 * (from the day after) and long overdue.
 *
 * They read the key and the Estado column, which says the same in words, so paid, promised, paused,
 * disputed and unclear rows have no colour; a row whose key no longer fits the owner's cells loses
 * its colour. None before own columns exist or while the table is empty.
 *
 * @param language In which the Estado column is written.
 */
export function colourRules(sheet: InvoiceSheet, language: Language): readonly ColourRule[] {
  const reference = ownReference(sheet);
  const [key, status, days] = [reference("key"), reference("status"), reference("daysPastDue")];
  const { first, count } = tableColumns(sheet);
  const block = tableBlock(sheet, first, count);
  if (key === null || status === null || days === null || block.rows === 0) return [];
  const is = (word: InvoiceStatus) => `(${status}="${statusWord(word, language)}")`;
  const fits = `=(${key}=${ownersKey(sheet)})`;
  const rule = (tests: string, colour: keyof typeof colours): ColourRule => ({
    formula: `${fits}*${tests}`,
    ...colours[colour],
    block,
  });
  return [
    rule(`(${is("dueSoon")}+${is("dueToday")})`, "dueSoon"),
    rule(`${is("overdue")}*(${days}<${longOverdueAfterDays + 1})`, "overdue"),
    rule(`${is("overdue")}*(${days}>${longOverdueAfterDays})`, "longOverdue"),
  ];
}

function ownReference(sheet: InvoiceSheet): (key: OwnColumnKey) => string | null {
  return (key) => {
    const column = sheet.ownColumns[key];
    return column === undefined ? null : cellReference(sheet, column);
  };
}

const cellReference = (sheet: InvoiceSheet, column: number): string =>
  `$${columnLetter(column)}${sheet.firstDataRow}`;

/** The owner's cells joined as `ownersKeyText` joins them. */
function ownersKey(sheet: InvoiceSheet): string {
  const refer = (column: number) => cellReference(sheet, column);
  const customer = (sheet.columns.customer ?? []).map(refer).join(`&" "&`);
  const number = (sheet.columns.invoiceNumber ?? []).map(refer).join(`&" "&`);
  return [number, customer].filter((part) => part !== "").join(`&" · "&`);
}
