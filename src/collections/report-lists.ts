import { isoDay } from "../receivables/calendar.ts";
import type { Finding } from "../workbook/finding.ts";
import type { Task } from "./plan.ts";
import type { TaskEntry, WarningEntry } from "./report-entries.ts";
import { findingSentence, sentence } from "./wording/sentence.ts";
import type { Voice } from "./wording/voice.ts";

/** Tasks as the report tells them, one of a kind for each customer: plan and run may know of the same. */
export function taskEntries(tasks: readonly Task[], voice: Voice): readonly TaskEntry[] {
  const entries = new Map<string, TaskEntry>();
  for (const { customer, kind, dueOn, reason } of tasks) {
    const name = `${kind}\n${customer}`;
    if (entries.has(name)) continue;
    entries.set(name, {
      customer,
      kind,
      due: dueOn === null ? null : isoDay(dueOn),
      reason: sentence(reason, voice),
    });
  }
  return [...entries.values()];
}

/** Findings as the report tells them, each once. */
export function warningEntries(
  findings: readonly Finding[],
  voice: Voice,
): readonly WarningEntry[] {
  const entries = new Map<string, WarningEntry>();
  for (const finding of findings) {
    const message = findingSentence(finding, voice);
    entries.set(`${finding.code} ${finding.place} ${message}`, {
      code: finding.code,
      cell: finding.place,
      message,
    });
  }
  return [...entries.values()];
}
