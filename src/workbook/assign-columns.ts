import { columnLetter } from "./a1.ts";
import type { Row } from "./cell.ts";
import type { ColumnCandidate } from "./column-candidates.ts";
import { isMirror } from "./column-relations.ts";
import { columnKeys, type ColumnKey } from "./columns.ts";
import type { Question } from "./finding.ts";
import { shownCell } from "./shown-cell.ts";

/** Which column each key got, how surely, and what could not be decided. */
export type Assignment = {
  readonly columns: Map<ColumnKey, readonly number[]>;
  readonly confidence: Map<ColumnKey, number>;
  readonly questions: Map<ColumnKey, Question>;
};

/** Below it a column is not taken for a key. */
export const leastConfidence = 0.42;

const tieMargin = 0.04;

// Wrong ones of these would send wrong mail; of the others the first column is taken.
const askedKeys: ReadonlySet<ColumnKey> = new Set<ColumnKey>([
  "invoiceNumber",
  "issueDate",
  "dueDate",
  "customer",
  "total",
  "paid",
  "balance",
  "paidDate",
]);

/**
 * Gives each key the column that fits it best, the surest pair first; a column serves one key.
 *
 * Two columns that fit an important key equally well, and differ in content, are a question.
 *
 * @param settled What tags and answers have fixed already; those keys and columns are taken.
 */
export function assignColumns(
  candidates: readonly ColumnCandidate[],
  sample: readonly Row[],
  settled: Assignment,
  closedKeys: ReadonlySet<ColumnKey>,
): void {
  const isTaken = (column: number) =>
    [...settled.columns.values()].some((list) => list.includes(column));
  const isOpen = (key: ColumnKey) =>
    !settled.columns.has(key) && !settled.questions.has(key) && !closedKeys.has(key);
  for (;;) {
    const free = candidates.filter(({ column }) => !isTaken(column));
    const best = bestPair(free, columnKeys.filter(isOpen));
    if (best === null) return;
    const rival = rivalOf(best, free, columnKeys.filter(isOpen), sample);
    if (rival === null) settle(settled, best);
    else if (askedKeys.has(best.key)) ask(settled, best, rival, sample);
    else settle(settled, best, best.key === "email" ? [rival.column] : []);
  }
}

type Pair = {
  readonly key: ColumnKey;
  readonly candidate: ColumnCandidate;
  readonly score: number;
};

function bestPair(free: readonly ColumnCandidate[], keys: readonly ColumnKey[]): Pair | null {
  let best: Pair | null = null;
  for (const candidate of free) {
    for (const key of keys) {
      const score = candidate.scores[key] ?? 0;
      if (score >= leastConfidence && score > (best?.score ?? 0)) best = { key, candidate, score };
    }
  }
  return best;
}

function rivalOf(
  { key, candidate, score }: Pair,
  free: readonly ColumnCandidate[],
  keys: readonly ColumnKey[],
  sample: readonly Row[],
): ColumnCandidate | null {
  const rival = free.find(
    (other) =>
      other !== candidate &&
      (other.scores[key] ?? 0) >= Math.max(score - tieMargin, leastConfidence) &&
      keys.every((one) => (other.scores[one] ?? 0) <= (other.scores[key] ?? 0)),
  );
  if (rival === undefined || rival.profile.filled === 0) return null;
  return isMirror(sample, candidate.column, rival.column) ? null : rival;
}

function settle(
  settled: Assignment,
  { key, candidate, score }: Pair,
  more: readonly number[] = [],
): void {
  settled.columns.set(
    key,
    [candidate.column, ...more].sort((a, b) => a - b),
  );
  settled.confidence.set(key, Math.min(0.99, score));
}

function ask(
  settled: Assignment,
  pair: Pair,
  rival: ColumnCandidate,
  sample: readonly Row[],
): void {
  const columns = [pair.candidate.column, rival.column].sort((a, b) => a - b);
  settled.questions.set(pair.key, columnQuestion(pair.key, columns, sample));
}

/** The question which of these columns a key is; its example shows both columns' cells of one row. */
export function columnQuestion(
  key: ColumnKey,
  columns: readonly number[],
  sample: readonly Row[],
): Question {
  const row = sample.find((cells) => columns.every((column) => shownCell(cells[column]) !== ""));
  return {
    id: `column:${key}`,
    column: null,
    choices: columns.map(columnLetter),
    example: columns.map((column) => shownCell(row?.[column])).join(" / "),
  };
}
