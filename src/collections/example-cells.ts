import { shortDay } from "../letters/shown-day.ts";
import { numberMarks } from "../letters/locale-style.ts";
import type { Cell, Row } from "../workbook/cell.ts";
import { isEmpty } from "../workbook/cell-words.ts";
import { workbookWords } from "../workbook/own-words.ts";
import type { BookReading } from "./read-book.ts";
import type { Voice } from "./wording/voice.ts";

const examplesAtMost = 3;
const longestExample = 40;

/**
 * Up to three different cells of a column of the invoice sheet, from 0, from the first row down.
 *
 * @param isWanted narrows them to texts of this kind.
 */
export function exampleCells(
  reading: BookReading,
  column: number,
  voice: Voice,
  isWanted: ((text: string) => boolean) | null = null,
): readonly string[] {
  const found = new Set<string>();
  for (const row of tableRows(reading)) {
    if (found.size === examplesAtMost) break;
    const cell = row[column];
    if (cell === undefined || isEmpty(cell)) continue;
    if (isWanted === null || (typeof cell === "string" && isWanted(cell)))
      found.add(shownExample(cell, voice));
  }
  return [...found];
}

/** Up to three rows of these columns, from 0, each as `a / b`; rows where one of them is empty are passed over. */
export function exampleRows(
  reading: BookReading,
  columns: readonly (number | null)[],
  voice: Voice,
): readonly string[] {
  const places = columns.filter((column): column is number => column !== null);
  const found = new Set<string>();
  for (const row of tableRows(reading)) {
    if (found.size === examplesAtMost) break;
    const cells = places.map((place) => row[place] ?? "");
    if (cells.length > 0 && !cells.some(isEmpty))
      found.add(cells.map((cell) => shownExample(cell, voice)).join(" / "));
  }
  return [...found];
}

/** A cell much as its sheet shows it; a day and a number as the reader writes them. */
function shownExample(cell: Cell, voice: Voice): string {
  if (typeof cell === "boolean")
    return workbookWords[voice.language].vocabulary.flag[cell ? "yes" : "no"];
  if (typeof cell === "object") return shortDay(cell.day, voice);
  if (typeof cell === "number")
    return String(Math.round(cell * 100) / 100).replace(".", numberMarks(voice).decimal);
  const text = cell.replace(/\s+/g, " ").trim();
  return text.length > longestExample ? `${text.slice(0, longestExample - 1)}…` : text;
}

function tableRows({ book, cells }: BookReading): readonly Row[] {
  if (book.list === null || cells === null) return [];
  const { firstDataRow, lastDataRow } = book.list.sheet;
  return cells.rows.slice(firstDataRow - 1, lastDataRow);
}
