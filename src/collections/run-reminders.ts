import { contactEntries, type ContactResult, type RunResult } from "./report-contacts.ts";
import type { Report, WarningEntry } from "./report-entries.ts";
import { taskEntries, warningEntries } from "./report-lists.ts";
import { localeVoice } from "./locale-voice.ts";
import type { Ports } from "./ports.ts";
import { reminderWork, type ReminderNotes } from "./reminder-work.ts";
import { runOutbox } from "./run-outbox.ts";
import type { RunWish } from "./run-wish.ts";
import { openSession, type Session } from "./session.ts";
import {
  defaultRunOptions,
  type RunOptions,
  type RunOutcome,
  type SendingWork,
} from "./sending-work.ts";
import { sentence } from "./wording/sentence.ts";
import type { Voice } from "./wording/voice.ts";

/** What a run of reminders tells: its part of the report and how it ended. */
export type RemindersRun = {
  readonly report: Partial<Pick<Report, "contacts" | "tasks" | "warnings">>;
  readonly outcome: RunOutcome;
  /** Contacts whose letter could not be written. */
  readonly unwritten: readonly ContactResult[];
  /** Why it ended before all was done, as a sentence; null when all is done. */
  readonly stopped: string | null;
};

/** Reminding as a run of the sending protocol needs it: its work, and what the run tells when it has ended. */
export type Reminding = {
  readonly work: SendingWork;
  readonly told: (outcome: RunOutcome) => RemindersRun;
};

/**
 * Sends the reminders that are due, as "send now" does.
 *
 * @param isApproved The owner has just said yes to the stages that ask.
 * @param as `drafts` leaves every mail as a draft for its owner.
 */
export function runReminders(
  ports: Ports,
  options: Pick<RunOptions, "edition" | "isTrigger"> & Partial<RunOptions>,
  isApproved: boolean,
  as: RunWish["as"] = "mail",
): RemindersRun {
  const { work, told } = reminding(ports, isApproved, as);
  return told(runOutbox(ports, work, { ...defaultRunOptions, ...options }));
}

/** Reads, decides and writes letters for one run; nothing is opened before there is something to plan. */
export function reminding(
  ports: Ports,
  isApproved: boolean,
  as: RunWish["as"] = "mail",
): Reminding {
  const open = (): Session => {
    const opened = openSession(ports);
    if (opened.kind === "open") return opened.session;
    throw new Error(sentence(opened.reason, localeVoice(ports)));
  };
  const { work, notes } = reminderWork(open, ports, { isApproved, as });
  return { work, told: (outcome) => toldRun(ports, outcome, notes()) };
}

function toldRun(ports: Ports, outcome: RunOutcome, notes: ReminderNotes): RemindersRun {
  if (notes.plan === null && outcome.stopped === null && outcome.contacts.length === 0) {
    return { report: {}, outcome, unwritten: [], stopped: null };
  }
  const voice = notes.voice ?? localeVoice(ports);
  const run: RunResult = {
    ...outcome,
    contacts: [...outcome.contacts, ...notes.unwritten],
    findings: [...outcome.findings, ...notes.findings],
  };
  return {
    stopped: outcome.stopped === null ? null : sentence(outcome.stopped, voice),
    outcome,
    unwritten: notes.unwritten,
    report: {
      ...(notes.plan === null ? {} : { contacts: contactEntries(notes.plan, run, voice) }),
      tasks: taskEntries([...(notes.plan?.tasks ?? []), ...outcome.tasks], voice),
      warnings: [...warningEntries(run.findings, voice), ...stoppedWarning(outcome, voice)],
    },
  };
}

function stoppedWarning({ stopped }: RunOutcome, voice: Voice): readonly WarningEntry[] {
  if (stopped === null) return [];
  return [{ code: stopped.code, cell: "", message: sentence(stopped, voice) }];
}
