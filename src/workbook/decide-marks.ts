import type { Cell } from "./cell.ts";
import { parseAmountText, type DecimalMark } from "./parse-amount.ts";
import { parseDateText, type DateOrder } from "./parse-date.ts";

/**
 * How a whole column is written: what its texts prove, or the first text that reads two ways.
 *
 * `mark` is null without proof; `isMixed` when texts prove both. `example` is null when no text needs a decision.
 */
export type ColumnWriting<Mark> = {
  readonly mark: Mark | null;
  readonly isMixed: boolean;
  readonly example: string | null;
};

/** The decimal mark of a column of amounts: one text that can only be read one way decides for all. */
export function decimalMarkOf(cells: Iterable<Cell>): ColumnWriting<DecimalMark> {
  return writingOf(cells, (text) => {
    const read = parseAmountText(text, null);
    if (read === null) return null;
    return read.kind === "ambiguous" ? "ambiguous" : read.proves;
  });
}

/** The order of day and month of a column of dates: one text with a number above 12 decides for all. */
export function dateOrderOf(cells: Iterable<Cell>): ColumnWriting<DateOrder> {
  return writingOf(cells, (text) => {
    const read = parseDateText(text, null);
    if (read === null) return null;
    return read.kind === "ambiguous" ? "ambiguous" : read.proves;
  });
}

/** Joins the writing of several columns of one sheet, for a column that proves nothing by itself. */
export function joinedWriting<Mark>(parts: readonly ColumnWriting<Mark>[]): Mark | null {
  const marks = new Set(parts.flatMap(({ mark }) => (mark === null ? [] : [mark])));
  const isMixed = parts.some((part) => part.isMixed) || marks.size !== 1;
  return isMixed ? null : (Array.from(marks)[0] ?? null);
}

const hasMark = /\d[^\d]/; // digits alone prove nothing and read one way

function writingOf<Mark extends string>(
  cells: Iterable<Cell>,
  prove: (text: string) => Mark | "ambiguous" | null,
): ColumnWriting<Mark> {
  const proofs = new Map<string, Mark | "ambiguous" | null>();
  const proven = new Set<Mark>();
  let example: string | null = null;
  for (const cell of cells) {
    if (typeof cell !== "string" || !hasMark.test(cell) || proofs.has(cell)) continue;
    const proof = prove(cell);
    proofs.set(cell, proof);
    if (proof === "ambiguous") example ??= cell;
    else if (proof !== null) proven.add(proof);
  }
  const isMixed = proven.size > 1;
  return { mark: isMixed ? null : (Array.from(proven)[0] ?? null), isMixed, example };
}
