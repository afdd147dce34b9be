import { contactEntries, type RunResult } from "./report-contacts.ts";
import type { Report } from "./report-entries.ts";
import { taskEntries, warningEntries } from "./report.ts";
import type { Ports } from "./ports.ts";
import { reminderWork, type ReminderNotes } from "./reminder-work.ts";
import { runOutbox } from "./run-outbox.ts";
import { openSession, type Session } from "./session.ts";
import { defaultRunOptions, type RunOptions, type RunOutcome } from "./sending-work.ts";
import { sentence } from "./wording/sentence.ts";

/** What a run of reminders tells: its part of the report and how it ended. */
export type RemindersRun = {
  readonly report: Partial<Pick<Report, "contacts" | "tasks" | "warnings">>;
  readonly outcome: RunOutcome;
  /** Why it ended before all was done, as a sentence; null when all is done. */
  readonly stopped: string | null;
};

/**
 * Sends the reminders that are due, as the trigger and "send now" do.
 *
 * @param isApproved The owner has just said yes to the stages that ask.
 */
export function runReminders(
  ports: Ports,
  options: Pick<RunOptions, "edition" | "isTrigger">,
  isApproved: boolean,
): RemindersRun {
  const open = (): Session => {
    const opened = openSession(ports);
    if (opened.kind === "open") return opened.session;
    throw new Error(`Cannot open the workbook: ${opened.reason.code}`);
  };
  const { work, notes } = reminderWork(open, () => ports.clock.now(), isApproved);
  const outcome = runOutbox(ports, work, { ...defaultRunOptions, ...options });
  return told(ports, outcome, notes());
}

function told(ports: Ports, outcome: RunOutcome, notes: ReminderNotes): RemindersRun {
  const isIdle = notes.plan === null && outcome.stopped === null && outcome.contacts.length === 0;
  const opened = isIdle ? null : openSession(ports);
  if (opened?.kind !== "open") {
    return { report: {}, outcome, stopped: outcome.stopped?.code ?? null };
  }
  const { voice } = opened.session;
  const run: RunResult = {
    ...outcome,
    contacts: [...outcome.contacts, ...notes.unwritten],
    findings: [...outcome.findings, ...notes.findings],
  };
  const stopped = outcome.stopped === null ? null : sentence(outcome.stopped, voice);
  const warnings = warningEntries(run.findings, voice);
  return {
    stopped,
    outcome,
    report: {
      ...(notes.plan === null ? {} : { contacts: contactEntries(notes.plan, run, voice) }),
      tasks: taskEntries([...(notes.plan?.tasks ?? []), ...outcome.tasks], voice),
      warnings:
        stopped === null
          ? warnings
          : [...warnings, { code: outcome.stopped?.code ?? "", cell: "", message: stopped }],
    },
  };
}
