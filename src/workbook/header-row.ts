import type { Cell, Row } from "./cell.ts";
import { isBucketText } from "./cell-kinds.ts";
import { isEmpty } from "./cell-words.ts";
import { shownCell } from "./shown-cell.ts";
import { readHeader } from "./vocabulary/header-reading.ts";

/** Rows among which the header may stand, titles above it included. */
export const headerRowsSearched = 30;

const leastScore = 0.45; // below it a word names no column
const leastNames = 2; // columns a header row must name
const mostOtherCells = 0.3; // share of numbers and dates that a header row may hold

/**
 * The row that names the columns, from 0; null when no row among the first thirty does.
 *
 * Of several, the one that names most: a line of groups above it and a title name fewer.
 */
export function findHeaderRow(rows: readonly Row[]): number | null {
  let best: number | null = null;
  let bestScore = 0;
  rows.slice(0, headerRowsSearched).forEach((row, at) => {
    const score = headerScore(row);
    if (score > bestScore) {
      best = at;
      bestScore = score;
    }
  });
  return best;
}

/** How many columns a row names, weighted by how surely; 0 for a row that is no header. */
export function headerScore(row: Row): number {
  const filled = row.filter((cell) => !isEmpty(cell));
  const texts = filled.filter((cell): cell is string => typeof cell === "string");
  const others = filled.length - texts.length;
  if (filled.length < leastNames || others > filled.length * mostOtherCells) return 0;
  const best = new Map<string, number>();
  for (const text of texts) {
    for (const [key, score] of Object.entries(readHeader(text).scores)) {
      if (score >= leastScore && isStrongest(text, score)) {
        best.set(key, Math.max(best.get(key) ?? 0, score));
      }
    }
  }
  if (best.size < leastNames) return 0;
  return [...best.values()].reduce((sum, score) => sum + score, 0);
}

// Only what a header most likely means counts, so that one word does not name five columns.
function isStrongest(text: string, score: number): boolean {
  return score >= Math.max(...Object.values(readHeader(text).scores));
}

/** The first row of data below a header, from 0, past blank rows and second header lines. */
export function findFirstDataRow(rows: readonly Row[], headerRow: number): number {
  const score = headerScore(rows[headerRow] ?? []);
  for (let at = headerRow + 1; at < rows.length; at++) {
    const row = rows[at] ?? [];
    if (row.every(isEmpty)) continue;
    if (at - headerRow > 3 || !isSecondLine(rows, at, score)) return at;
  }
  return rows.length;
}

// A second line names columns again, or has words where the rows below have numbers and dates.
function isSecondLine(rows: readonly Row[], at: number, score: number): boolean {
  const row = rows[at] ?? [];
  if (row.some((cell) => typeof cell !== "string")) return false;
  if (headerScore(row) >= Math.max(2, score * 0.5)) return true;
  const below = rows.slice(at + 1, at + 6);
  const wordsOverFigures = row.filter((cell, column) => isWord(cell) && isFigures(below, column));
  return wordsOverFigures.length >= 2 && !row.some((cell) => /\d/.test(shownCell(cell)));
}

function isWord(cell: Cell): boolean {
  return typeof cell === "string" && /\p{L}{2}/u.test(cell);
}

function isFigures(rows: readonly Row[], column: number): boolean {
  const cells = rows.map((row) => row[column] ?? "").filter((cell) => !isEmpty(cell));
  return cells.length > 0 && cells.every((cell) => typeof cell !== "string" || /\d/.test(cell));
}

/** Whether a row's headers are spans of days past due, as in an aging report. */
export function isAgingHeader(row: Row): boolean {
  return row.filter((cell) => typeof cell === "string" && isBucketText(cell)).length >= 3;
}
