import type { StageId } from "../receivables/collection-plan.ts";
import { asciiText } from "./long-value.ts";
import type { StoredLedger } from "./stored-ledger.ts";

/**
 * Names that many entries of the ledger share and that it keeps once. Lists only grow, so that an entry written
 * earlier keeps its meaning.
 */
export type LedgerNames = {
  readonly stages: readonly StageId[];
  readonly subjects: readonly string[];
};

/** The names of a ledger in which nothing is written yet. */
export const noNames: LedgerNames = { stages: [], subjects: [] };

/** Stages that an entry can tell apart. */
export const stageLimit = 256;

const subjectRoom = 4_000;

/** These names and every stage and, while there is room for it, every subject of the ledger. */
export function namesFor(ledger: StoredLedger, names: LedgerNames): LedgerNames {
  const stages = new Set(names.stages);
  for (const { stage } of ledger.invoices.values()) stages.add(stage);
  const subjects = new Set(names.subjects);
  let room = subjectRoom - names.subjects.join("").length;
  for (const { thread } of ledger.customers.values()) {
    if (thread === null || subjects.has(thread.subject)) continue;
    room -= asciiText(thread.subject).length;
    if (room < 0) break;
    subjects.add(thread.subject);
  }
  return { stages: [...stages], subjects: [...subjects] };
}

/** Names as they are stored. */
export function writeNames(names: LedgerNames): string {
  return asciiText(JSON.stringify([names.stages, names.subjects]));
}

/** Reads what {@link writeNames} wrote; null when it is none. */
export function readNames(text: string): LedgerNames | null {
  try {
    const [stages, subjects] = JSON.parse(text) as [unknown, unknown];
    if (!isTexts(stages) || !isTexts(subjects)) return null;
    return { stages: stages as StageId[], subjects };
  } catch {
    return null;
  }
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === "string");
