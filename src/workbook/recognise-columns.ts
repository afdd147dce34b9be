import type { Day } from "../receivables/calendar.ts";
import { columnIndex } from "./a1.ts";
import { assignColumns, columnQuestion, type Assignment } from "./assign-columns.ts";
import type { Row } from "./cell.ts";
import { columnCandidates, type ColumnCandidate } from "./column-candidates.ts";
import { meaningOfPaymentDate } from "./column-relations.ts";
import { columnKeys, type ColumnKey, type ColumnMap } from "./columns.ts";
import type { Tag } from "./edit.ts";
import type { Answers, Question } from "./finding.ts";
import { settleRelated } from "./settle-related.ts";

/** Key of the tag that remembers which column is what; its value is a {@link ColumnKey}. */
export const columnTagKey = "cobralo.column";

/** What the columns of one table were taken for. */
export type RecognisedColumns = {
  readonly columns: ColumnMap;
  readonly confidence: { readonly [columnKey: string]: number };
  readonly questions: readonly Question[];
  readonly candidates: readonly ColumnCandidate[];
};

type Input = {
  readonly sheetId: number;
  readonly header: Row;
  readonly sample: readonly Row[];
  readonly ownColumns: ReadonlySet<number>;
  readonly tags: readonly Tag[];
  readonly answers: Answers;
  readonly asOf: Day;
};

/**
 * Decides which column is what: what the owner answered, what was remembered, then header words and content
 * together, then what the columns say about each other.
 */
export function recogniseColumns(input: Input): RecognisedColumns {
  const { header, sample, ownColumns } = input;
  const weighed = columnCandidates(header, sample, ownColumns);
  const settled: Assignment = { columns: new Map(), confidence: new Map(), questions: new Map() };
  const closed = settleRemembered(settled, input);
  const candidates = withRelations(weighed, sample, input.asOf);
  settleSplitName(settled, candidates, closed);
  assignColumns(candidates, sample, settled, closed);
  askPaymentDate(settled, weighed, sample, input.asOf, closed);
  settleRelated(settled, candidates, sample, closed);
  return {
    columns: mapOf(settled.columns),
    confidence: mapOf(settled.confidence),
    questions: [...settled.questions.values()],
    candidates,
  };
}

function mapOf<V>(map: ReadonlyMap<ColumnKey, V>): { readonly [key in ColumnKey]?: V } {
  const result: { [key in ColumnKey]?: V } = {};
  for (const [key, value] of map) result[key] = value;
  return result;
}

// Answers first, then tags; keys answered with "none" are closed.
function settleRemembered(settled: Assignment, input: Input): ReadonlySet<ColumnKey> {
  const closed = new Set<ColumnKey>();
  for (const key of columnKeys) {
    const answer = input.answers[`column:${key}`];
    if (answer !== undefined) {
      const columns = columnsOfAnswer(answer);
      if (columns === null || columns.some((column) => column >= input.header.length)) continue;
      closed.add(key);
      if (columns.length > 0) remember(settled, key, columns);
    } else {
      const tagged = taggedColumns(input, key);
      if (tagged.length > 0) remember(settled, key, tagged);
    }
  }
  return closed;
}

function remember(settled: Assignment, key: ColumnKey, columns: readonly number[]): void {
  settled.columns.set(key, columns);
  settled.confidence.set(key, 1);
}

/** The columns, from 0, that an answer names: `F`, `A+B` or `none`; null when it names none. */
export function columnsOfAnswer(answer: string): readonly number[] | null {
  if (/^(none|ninguna|-|)$/i.test(answer.trim())) return [];
  const columns = answer.split(/[+,;\s]+/).map(columnIndex);
  return columns.every((column): column is number => column !== null) ? columns : null;
}

function taggedColumns({ tags, sheetId, header }: Input, key: ColumnKey): readonly number[] {
  return tags
    .flatMap(({ key: tagKey, value, place }) =>
      tagKey === columnTagKey &&
      value === key &&
      place.kind === "column" &&
      place.sheetId === sheetId
        ? [place.column - 1]
        : [],
    )
    .filter((column) => column < header.length)
    .sort((a, b) => a - b);
}

function withRelations(
  candidates: readonly ColumnCandidate[],
  sample: readonly Row[],
  asOf: Day,
): readonly ColumnCandidate[] {
  return candidates.map((candidate) => {
    const { scores } = candidate;
    if (scores.dueDate === undefined || scores.paidDate === undefined) return candidate;
    const meaning = meaningOfPaymentDate(sample, candidate, asOf);
    const strongest = Math.max(scores.dueDate, scores.paidDate);
    if (meaning === null) return candidate;
    const other = meaning === "dueDate" ? "paidDate" : "dueDate";
    return { ...candidate, scores: { ...scores, [meaning]: strongest, [other]: 0 } };
  });
}

// First and last name in two columns are one customer, unless a column names the customer whole.
function settleSplitName(
  settled: Assignment,
  candidates: readonly ColumnCandidate[],
  closed: ReadonlySet<ColumnKey>,
): void {
  if (settled.columns.has("customer") || closed.has("customer")) return;
  const has = (concept: "first" | "last" | "name") => (candidate: ColumnCandidate) =>
    candidate.reading.concepts.has(concept) && (candidate.scores.customer ?? 0) > 0.3;
  const last = candidates.find(has("last"));
  const first = candidates.find(
    (candidate) => candidate !== last && (has("first")(candidate) || has("name")(candidate)),
  );
  const isWhole = candidates.some(({ scores }) => (scores.customer ?? 0) > 0.75);
  if (first === undefined || last === undefined || isWhole) return;
  settled.columns.set(
    "customer",
    [first.column, last.column].sort((a, b) => a - b),
  );
  settled.confidence.set("customer", 0.8);
}

// A payment date that could as well be the due date, where the rows do not tell and nothing else is due.
function askPaymentDate(
  settled: Assignment,
  candidates: readonly ColumnCandidate[],
  sample: readonly Row[],
  asOf: Day,
  closed: ReadonlySet<ColumnKey>,
): void {
  const column = settled.columns.get("paidDate")?.[0];
  const candidate = candidates.find((one) => one.column === column);
  if (candidate === undefined || !isDueOpen(settled, closed)) return;
  const isNamedDue = (candidate.reading.scores.dueDate ?? 0) >= 0.5;
  const isTold = meaningOfPaymentDate(sample, candidate, asOf) !== null;
  if (!isNamedDue || isTold || candidate.profile.filled === 0) return;
  const question = columnQuestion("dueDate", [candidate.column], sample);
  settled.questions.set("dueDate", { ...question, choices: [...question.choices, "none"] });
  settled.columns.delete("paidDate");
  settled.confidence.delete("paidDate");
}

function isDueOpen({ columns, confidence }: Assignment, closed: ReadonlySet<ColumnKey>): boolean {
  const isSettled =
    closed.has("dueDate") || closed.has("paidDate") || confidence.get("paidDate") === 1;
  return columns.has("issueDate") && !columns.has("dueDate") && !columns.has("terms") && !isSettled;
}
