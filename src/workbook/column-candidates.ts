import type { Row } from "./cell.ts";
import { contentAlone, contentFit, profileColumn, type ColumnProfile } from "./column-evidence.ts";
import { columnKeys, type ColumnKey } from "./columns.ts";
import { shownCell } from "./shown-cell.ts";
import { isEmpty } from "./cell-words.ts";
import { readHeader, type HeaderReading } from "./vocabulary/header-reading.ts";

/** One column of the table with everything its header and its cells say. */
export type ColumnCandidate = {
  /** From 0. */
  readonly column: number;
  readonly header: string;
  readonly reading: HeaderReading;
  readonly profile: ColumnProfile;
  /** Header words and content together, 0 to 1 by key. */
  readonly scores: { readonly [key in ColumnKey]?: number };
};

const rowsSampled = 200;

/** Weighs every column of a table but our own ones; a column without header and content is left out. */
export function columnCandidates(
  header: Row,
  sample: readonly Row[],
  ownColumns: ReadonlySet<number>,
): readonly ColumnCandidate[] {
  const width = Math.max(header.length, ...sample.map((row) => row.length));
  const candidates: ColumnCandidate[] = [];
  for (let column = 0; column < width; column++) {
    const text = shownCell(header[column] ?? "");
    const profile = profileColumn(sample, column);
    if (ownColumns.has(column) || (text.trim() === "" && profile.filled === 0)) continue;
    const reading = readHeader(text);
    const scores = scoresOf(reading, profile);
    candidates.push({ column, header: text, reading, profile, scores });
  }
  return candidates;
}

function scoresOf(reading: HeaderReading, profile: ColumnProfile): ColumnCandidate["scores"] {
  const scores: { [key in ColumnKey]?: number } = {};
  for (const key of columnKeys) {
    const named = (reading.scores[key] ?? 0) * contentFit(key, profile);
    const score = Math.max(named, contentAlone(key, profile));
    if (score > 0) scores[key] = score;
  }
  return scores;
}

/** Rows with content, spread evenly over the table, that stand for all of them. */
export function sampleRows(rows: readonly Row[], firstDataRow: number): readonly Row[] {
  const filled = rows.slice(firstDataRow).filter((row) => row.some((cell) => !isEmpty(cell)));
  const stride = Math.max(1, Math.floor(filled.length / rowsSampled));
  return filled.filter((_, at) => at % stride === 0);
}
