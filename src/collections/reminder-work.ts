import type { Finding } from "../workbook/finding.ts";
import { openActivityLog, type ActivityLog } from "./activity-log.ts";
import { doneMarkHolds, doneMarkOf } from "./done-mark.ts";
import { writtenPlan } from "./outgoing-plan.ts";
import type { Plan } from "./plan.ts";
import type { Ports } from "./ports.ts";
import { reminderPlanner, type ReminderPlanner } from "./reminder-planner.ts";
import { reminderWriter } from "./reminder-writer.ts";
import type { ContactResult } from "./report-contacts.ts";
import type { Decided } from "./report-now.ts";
import { secondLook } from "./second-look.ts";
import type { RunWish } from "./run-wish.ts";
import type { Session } from "./session.ts";
import type { OutgoingPlan, SendingBasis, SendingWork } from "./sending-work.ts";
import { basisAfter } from "./watch-basis.ts";
import { isWatching, watchedLines, watchEntries } from "./watch-log.ts";
import type { Voice } from "./wording/voice.ts";

/** What reminding decided and could not write, for the report. */
export type ReminderNotes = {
  /** The first plan of the run: later ones leave out what the run has already done. */
  readonly plan: Plan | null;
  /** The voice of the session; null when there was nothing to plan. */
  readonly voice: Voice | null;
  readonly unwritten: readonly ContactResult[];
  readonly findings: readonly Finding[];
};

/** The sending protocol's work for reminders, and what it noted. */
export type ReminderWork = { readonly work: SendingWork; readonly notes: () => ReminderNotes };

type Notebook = {
  plan: Plan | null;
  voice: Voice | null;
  readonly unwritten: Map<string, ContactResult>;
  readonly findings: Finding[];
  readonly unset: Set<string>;
};

const emptyNotebook = (): Notebook => ({
  plan: null,
  voice: null,
  unwritten: new Map(),
  findings: [],
  unset: new Set(),
});

type Desk = { readonly session: Session; readonly planner: ReminderPlanner };

/**
 * Reads, decides and writes letters for the sending protocol.
 *
 * @param open Opens the session; asked once, when there is something to plan.
 * @param wish what the person wants who set the run going.
 */
export function reminderWork(
  open: () => Session,
  { clock, account }: Pick<Ports, "clock" | "account">,
  wish: RunWish,
): ReminderWork {
  const notebook = emptyNotebook();
  const desk = once((): Desk => {
    const session = open();
    notebook.voice = session.voice;
    return { session, planner: reminderPlanner(session, wish) };
  });
  const activity = once(() => {
    const log = activityLogOf(desk());
    notebook.findings.push(...log.findings);
    return log;
  });
  return {
    notes: () => notesOf(notebook),
    work: {
      plan(basis) {
        const outgoing = outgoingPlan(desk(), basis, notebook);
        if (outgoing.refusal === undefined) noteWatched(desk(), basis, activity);
        return outgoing;
      },
      revalidate(contacts) {
        const { session, planner } = desk();
        const now = planner.decideAgain();
        return secondLook(contacts, now.plan, writerOf(session, now));
      },
      recordActivity: (entries, mayBeThere) => activity().record(entries, mayBeThere),
      activity: () => activity().entries(),
      isStillDone: (mark) => doneMarkHolds(mark, clock.now(), account.email),
      doneMark: () => doneMarkAfter(desk()),
    },
  };
}

function notesOf({ plan, voice, unwritten, findings, unset }: Notebook): ReminderNotes {
  return {
    plan,
    voice,
    unwritten: [...unwritten.values()],
    findings: [...findings, ...unsetFindings(unset)],
  };
}

function outgoingPlan(
  { session, planner }: Desk,
  basis: SendingBasis,
  notebook: Notebook,
): OutgoingPlan {
  const { findings, ...decided } = planner.decide(basis);
  const { settings } = session;
  notebook.plan ??= decided.plan;
  const { reading, plan } = decided;
  const written = writtenPlan(reading, plan, writerOf(session, decided), settings.language);
  for (const result of written.unwritten)
    notebook.unwritten.set(result.contact.customerKey, result);
  const isTold = (setting: string) => session.findings.some(({ place }) => place === setting);
  const unset = written.unset.filter((setting) => !isTold(setting));
  notebook.findings.push(...findings);
  for (const setting of unset) notebook.unset.add(setting);
  return written.outgoing;
}

/** The mark of a day's work that is done; null while the own columns do not say yet what comes next. */
function doneMarkAfter({ session, planner }: Desk): string | null {
  if (!planner.isFilled()) return null;
  const { ports, settings } = session;
  const { fromMinute } = settings.window;
  return doneMarkOf(planner.latest().plan.asOf, fromMinute, ports.account.email);
}

/** While the owner only watches, Actividad is told what would have left now. */
function noteWatched(
  { session, planner }: Desk,
  basis: SendingBasis,
  log: () => ActivityLog,
): void {
  const { settings, asOf } = session;
  if (!isWatching(settings, asOf)) return;
  const after = basisAfter(basis, watchedLines(log().entries()), asOf.day);
  log().record(watchEntries(planner.decideUnwatched(after), session), false);
}

function writerOf({ ports, settings, workbook }: Session, { reading, plan }: Decided) {
  const { book } = reading;
  const account = ports.account.email;
  return reminderWriter({ book, plan, settings, account, locale: workbook.locale });
}

function activityLogOf({ session: { workbook, settings, voice }, planner }: Desk): ActivityLog {
  const { language } = settings;
  return openActivityLog({ workbook, language, voice }, () => planner.reading());
}

/** Settings whose part of a letter was left out, all in one sentence. */
function unsetFindings(unset: ReadonlySet<string>): readonly Finding[] {
  if (unset.size === 0) return [];
  const settings = [...unset].join(", ");
  return [
    { code: "settingNotSet", place: settings, values: { settings, count: String(unset.size) } },
  ];
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
