import { localOwner } from "../account.ts";
import { CallLog } from "../execution/call-log.ts";
import type { Project } from "../project.ts";
import { clockEvent } from "./clock-event.ts";
import { callEntry } from "./entry-points.ts";
import type { Job, LocalOptions } from "./local-options.ts";
import { mergedParts, type ReportPart } from "./report-parts.ts";
import { valueOf, type RunState, type StatementFile, type Step } from "./run-state.ts";
import { printStatements } from "./statement-run.ts";

/** The moment that a run speaks for: what `--today` and `--time` say. */
export type JudgedMoment = {
  readonly day: string;
  readonly minutes: number;
  readonly epochMs: number;
};

/** What a run did. */
export type LocalRun = {
  readonly report: ReportPart;
  readonly statements: readonly StatementFile[];
};

/** The JSON that `apiSetUp` is given. */
export const setUpOptions = (options: LocalOptions): string =>
  JSON.stringify({
    settings: { senderName: localOwner.name, ...options.settings },
    answers: options.answers,
    sheet: options.sheet,
    plan: options.plan,
    agreeOwnColumns: options.isListConfirmed,
    confirmList: options.isListConfirmed,
    waiveForewarning: true,
    claimSender: true,
    createTrigger: true,
  });

const asOfText = ({ day, minutes }: JudgedMoment): string => JSON.stringify({ day, minutes });

const triggerUid = (project: Project): string =>
  project.triggers.of(project.account.email)[0]?.id ?? "";

const tasksOf: Readonly<Record<Job, readonly Job[]>> = {
  inspect: ["inspect"],
  refresh: ["refresh"],
  remind: ["remind"],
  statements: ["statements"],
  all: ["refresh", "remind", "statements"],
};

const performTask = (
  task: Job,
  project: Project,
  moment: JudgedMoment,
  step: Step,
  state: RunState,
): void => {
  const asOf = asOfText(moment);
  if (task === "statements") {
    printStatements(step, asOf, state);
    return;
  }
  const event = clockEvent(moment.epochMs, triggerUid(project));
  const answer =
    task === "remind"
      ? step("onHourlyTrigger", [event], true)
      : step(task === "inspect" ? "apiInspect" : "apiRefresh", [asOf]);
  const value = valueOf(state, answer);
  if (value !== null) state.parts.push(value as ReportPart);
};

/** What the workbook says at the end, asked outside the counts. */
const closingReport = (project: Project, moment: JudgedMoment): ReportPart => {
  const answer = callEntry(project, "apiReport", [asOfText(moment)], {});
  return answer.kind === "answered" ? (answer.value as ReportPart) : {};
};

const merged = (parts: readonly ReportPart[]): ReportPart =>
  parts.reduce((earlier, later) => mergedParts(earlier, later), {});

/** Carries out what the command line asks for on a project that has been set up. */
export const runJob = (project: Project, options: LocalOptions, moment: JudgedMoment): LocalRun => {
  const log = new CallLog(options.mishaps);
  const { keepWrites } = options;
  const step: Step = (name, args, isTrigger = false) =>
    callEntry(project, name, args, { log, keepWrites, hasUi: !isTrigger });
  const state: RunState = { parts: [], statements: [], killed: null, hasEnded: false };
  for (const task of tasksOf[options.job])
    if (!state.hasEnded) performTask(task, project, moment, step, state);
  const closing = options.job === "inspect" ? {} : closingReport(project, moment);
  // After an early end only the state can tell what came of it.
  const parts = state.hasEnded ? [...state.parts, closing] : [closing, ...state.parts];
  const killed = state.killed === null ? {} : { killed: state.killed };
  return {
    report: { ...merged(parts), calls: log.byService(), ...killed },
    statements: state.statements,
  };
};
