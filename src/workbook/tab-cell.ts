import { civilDay, type Day } from "../receivables/calendar.ts";
import type { Language } from "../receivables/customer.ts";
import { flagOf } from "./cell-words.ts";
import type { Cell } from "./cell.ts";
import { wordChoices, wordIn, workbookWords } from "./own-words.ts";
import { parseAmountText } from "./parse-amount.ts";
import { parseDateText } from "./parse-date.ts";
import type { StatedAmount, TabColumn } from "./tab-schema.ts";
import type { Vocabulary } from "./wording/vocabulary.ts";

const [firstYear, lastYear] = [1990, 2100];

type Note = (code: string, values?: { readonly [name: string]: string }) => null;

/**
 * What a filled cell of an own tab says, as the kind of its column has it; null, and noted, when it cannot be
 * read.
 *
 * @param text The cell's text, trimmed and not empty.
 */
export function tabValue(
  column: TabColumn,
  cell: Cell,
  text: string,
  language: Language,
  note: Note,
): unknown {
  switch (column.kind) {
    case "text":
    case "amounts":
      return text;
    case "word":
      return wordOf(column.words, text, language, note);
    case "flag":
      return flagOf(cell) ?? wordOf("flag", text, language, note) === "yes";
    case "day":
      return dayOf(cell, note);
    case "moment": {
      const day = dayOf(cell, note);
      return day === null ? null : { day, minutes: typeof cell === "object" ? cell.minutes : 0 };
    }
    case "number":
      return countOf(text, column.least, note);
    case "amount":
      return amountOf(cell, text, note);
  }
}

function wordOf(
  name: keyof Vocabulary,
  text: string,
  language: Language,
  note: Note,
): string | null {
  const word = wordIn(name, text) as string | null;
  return word ?? note("tabWordUnknown", { choices: wordChoices(name, language) });
}

// A text counts when it is one day for certain.
function dayOf(cell: Cell, note: Note): Day | null {
  const read = typeof cell === "string" ? parseDateText(cell, null) : null;
  if (read?.kind === "ambiguous") return note("tabDateAmbiguous");
  const day = typeof cell === "object" ? cell.day : read?.day;
  if (day === undefined) return note("tabDateUnreadable");
  const { year } = civilDay(day);
  return year < firstYear || year > lastYear ? note("tabDateOutOfRange") : day;
}

function countOf(text: string, least: number, note: Note): number | null {
  if (!/^[-−+]?\d{1,5}$/.test(text)) return note("tabNumberUnreadable");
  const count = Number(text.replace("−", "-"));
  return count >= least ? count : note("tabNumberTooSmall", { least: String(least) });
}

function amountOf(cell: Cell, text: string, note: Note): StatedAmount | null {
  if (typeof cell === "number") return { major: cell, sign: "" };
  const read = typeof cell === "string" ? parseAmountText(text, null) : null;
  if (read === null) return note("tabAmountUnreadable");
  if (read.kind === "ambiguous") return note("tabAmountAmbiguous");
  return { major: read.amount, sign: read.sign };
}

/** The cell that shows a value of a column in a language; the inverse of {@link tabValue}. */
export function shownValue(column: TabColumn, value: unknown, language: Language): Cell {
  if (value === null || value === undefined) return "";
  const { vocabulary } = workbookWords[language];
  switch (column.kind) {
    case "word": {
      const words: { readonly [word: string]: string } = vocabulary[column.words];
      return words[value as string] ?? "";
    }
    case "flag":
      return value === true ? vocabulary.flag.yes : "";
    case "day":
      return { day: value as Day, minutes: 0 };
    default:
      return value as Cell;
  }
}
