export type Axis = "row" | "column";

/** Rows or columns that come, go or change place; positions count from 1 as they were before. */
export type LineMove =
  /** New lines before position `at`. */
  | { readonly kind: "insert"; readonly axis: Axis; readonly at: number; readonly count: number }
  | { readonly kind: "delete"; readonly axis: Axis; readonly at: number; readonly count: number }
  /** `count` lines from `at` go before position `to`, as Google's `moveColumns` counts it. */
  | {
      readonly kind: "move";
      readonly axis: Axis;
      readonly at: number;
      readonly count: number;
      readonly to: number;
    };

/** Where a line stands afterwards; null when it is gone. */
export function mapLine(line: number, move: LineMove): number | null {
  const end = move.at + move.count;
  switch (move.kind) {
    case "insert":
      return line >= move.at ? line + move.count : line;
    case "delete":
      if (line >= move.at && line < end) return null;
      return line >= end ? line - move.count : line;
    case "move":
      return mapMoved(line, move);
  }
}

function mapMoved(line: number, move: LineMove & { readonly kind: "move" }): number {
  const { at, count, to } = move;
  if (line >= at && line < at + count) return line + targetOf(move) - at;
  if (to > at) return line >= at + count && line < to ? line - count : line;
  return line >= to && line < at ? line + count : line;
}

/** The first moved line's new place, counted once the lines have left their old one. */
function targetOf({ at, count, to }: LineMove & { readonly kind: "move" }): number {
  return to > at ? to - count : to;
}

/** Where a stretch of lines stands afterwards, both ends included; null when all of it is gone. */
export function mapSpan(
  first: number,
  last: number,
  move: LineMove,
): readonly [number, number] | null {
  if (move.kind === "delete") return withoutDeleted(first, last, move.at, move.count);
  const start = mapLine(first, move) ?? first;
  const stop = mapLine(last, move) ?? last;
  const isTornApart = move.kind === "move" && stop - start !== last - first;
  return isTornApart ? [first, last] : [start, stop];
}

function withoutDeleted(
  first: number,
  last: number,
  at: number,
  count: number,
): readonly [number, number] | null {
  const gone = (line: number) => Math.min(count, Math.max(0, line - at));
  const start = first - gone(first);
  const stop = last - gone(last + 1);
  return start > stop ? null : [start, stop];
}

/** The same move carried out on a list whose first entry is line 1. */
export function moveEntries<T>(entries: T[], move: LineMove, filler: () => T): void {
  if (move.kind === "insert") {
    if (entries.length < move.at) return;
    entries.splice(move.at - 1, 0, ...Array.from({ length: move.count }, filler));
    return;
  }
  while (move.kind === "move" && entries.length < Math.max(move.at + move.count, move.to) - 1) {
    entries.push(filler());
  }
  const taken = entries.splice(move.at - 1, move.count);
  if (move.kind === "delete") return;
  entries.splice(targetOf(move) - 1, 0, ...taken);
}
