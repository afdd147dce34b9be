import { hostProject } from "../host/built-bundle.ts";
import { clockEvent } from "../host/commands/clock-event.ts";
import { CallLog } from "../host/execution/call-log.ts";
import type { ExecutionResult } from "../host/execution/execution-result.ts";
import { runFunction } from "../host/execution/run-function.ts";
import type { Project } from "../host/project.ts";
import type { WorkbookModel } from "../host/spreadsheet/workbook-model.ts";
import { isoDay } from "../src/receivables/calendar.ts";
import { benchDay } from "./invoice-rows.ts";

const dayMs = 86_400_000;
const hourMs = 3_600_000;

/** Ten in the morning in Madrid, `days` after {@link benchDay}. */
export const momentOn = (days: number): number => (benchDay + days) * dayMs + 9 * hourMs;

/** What `npm run local` stands for: an owner who has agreed, confirmed and claimed. */
const readyOwner = {
  settings: {},
  answers: {},
  agreeOwnColumns: true,
  confirmList: true,
  claimSender: true,
  createTrigger: true,
};

/** The built bundle on a workbook, set up and ready to send; setting up is not counted. */
export function readyProject(workbook: WorkbookModel, quota = 2_000): Project {
  const project = hostProject({ workbook, quota, nowMs: momentOn(0) });
  answered(callApi(project, "apiSetUp", JSON.stringify(readyOwner)));
  return project;
}

/** Runs a function of the panel or the command line as of {@link benchDay} in an execution of its own. */
export function callApi(project: Project, name: string, ...before: readonly string[]) {
  const asOf = JSON.stringify({ day: isoDay(benchDay), minutes: 600 });
  return runFunction(project, name, [...before, asOf]);
}

/** Lets the hourly trigger fire at the project's own time, `days` after {@link benchDay} and some hours later. */
export function fire(project: Project, days: number, hours = 0, log = new CallLog()) {
  const dueMs = momentOn(days) + hours * hourMs;
  project.clock.set(dueMs);
  return runFunction(project, "onHourlyTrigger", [clockEvent(dueMs, "bench")], {
    log,
    hasUi: false,
  });
}

/**
 * The result of an execution that came to its end.
 *
 * @throws Error when it threw or was ended: a benchmark of it would mean nothing.
 */
export function answered(result: ExecutionResult): ExecutionResult {
  if (result.kind === "returned") return result;
  throw new Error(`The execution ended early: ${JSON.stringify({ ...result, calls: undefined })}`);
}

/** Messages in the project's SENT folder. */
export function sentMails(project: Project) {
  return project.mailbox.allMessages().filter(({ labelIds }) => labelIds.includes("SENT"));
}
