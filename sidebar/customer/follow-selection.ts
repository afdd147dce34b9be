import type { SelectedRow } from "../../src/collections/sidebar-api.ts";
import { watchAttendance } from "./attendance.ts";

type Following = {
  readonly ask: () => Promise<SelectedRow | null>;
  readonly onRow: (row: SelectedRow | null) => void;
  /** Asked before each question: false leaves it out. */
  readonly isWanted: () => boolean;
  /** The row told last, kept by the caller from one time of following to the next. */
  readonly lastRow: { current: string | undefined };
};

const pauseMs = 2_000;
const idlePauseMs = 10_000;
const longestPauseMs = 60_000;
const idleAfterMs = 2 * 60_000;
const awayAfterMs = 15 * 60_000;

/**
 * Tells which row is selected, whenever it changes, and returns what ends that. It asks while the page is visible and
 * somebody is at it. Focus alone does not show that: a click into the sheet takes it from the panel. So the last sign
 * of a person counts, a change of row included: soon after one it asks often, later seldom, in the end not at all.
 */
export function followSelection({ ask, onRow, isWanted, lastRow }: Following): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let isAsking = false;
  let isOver = false;

  const heard = (row: SelectedRow | null) => {
    failures = 0;
    const key = JSON.stringify(row);
    if (key === lastRow.current || isOver || !isWanted()) return;
    lastRow.current = key;
    person.note();
    onRow(row);
  };
  const turn = async () => {
    isAsking = true;
    if (isWanted()) await ask().then(heard, () => failures++);
    isAsking = false;
    timer = undefined;
    plan();
  };
  const plan = () => {
    const waitMs = pauseAfter(person.sinceSignMs(), failures);
    if (isAsking || isOver) return;
    if (waitMs === null) clearTimeout(timer);
    if (waitMs === null) timer = undefined;
    else timer ??= setTimeout(() => void turn(), waitMs);
  };

  const person = watchAttendance(plan);
  if (person.sinceSignMs() !== null) void turn();
  return () => {
    isOver = true;
    clearTimeout(timer);
    person.end();
  };
}

/** How long to wait before the next question; null while nobody is there. */
function pauseAfter(sinceSignMs: number | null, failures: number): number | null {
  if (sinceSignMs === null || sinceSignMs > awayAfterMs) return null;
  const calmMs = sinceSignMs > idleAfterMs ? idlePauseMs : pauseMs;
  return Math.min(calmMs * 2 ** failures, longestPauseMs);
}
