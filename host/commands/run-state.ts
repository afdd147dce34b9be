import type { EntryAnswer } from "./entry-points.ts";
import { hostWarning, type ReportPart } from "./report-parts.ts";

/** A statement as a file. */
export type StatementFile = {
  readonly customer: string;
  /** Path below the output folder. */
  readonly file: string;
  readonly bytes: Buffer;
  readonly totals: unknown;
};

/** A run under way: parts gathered so far, and the call at which it ended early. */
export type RunState = {
  readonly parts: ReportPart[];
  readonly statements: StatementFile[];
  killed: string | null;
  hasEnded: boolean;
};

/** Calls an entry point as one execution of the run. */
export type Step = (name: string, args: readonly unknown[], isTrigger?: boolean) => EntryAnswer;

/** Keeps what a step answered; null when it answered nothing, with the run perhaps over. */
export const valueOf = (state: RunState, answer: EntryAnswer): unknown => {
  if (answer.kind === "answered") return answer.value;
  if (answer.kind === "failed") {
    state.parts.push(answer.part);
    return null;
  }
  state.hasEnded = true;
  if (answer.result.kind === "killed") state.killed = answer.result.call;
  else
    state.parts.push(
      hostWarning(
        "exceededTime",
        "Exceeded maximum execution time: the run ended after 6 minutes.",
      ),
    );
  return null;
};
