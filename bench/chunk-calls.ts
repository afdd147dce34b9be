import type { Project } from "../host/project.ts";
import { withValue } from "../host/spreadsheet/cell-grid.ts";
import { sheetByName } from "../host/spreadsheet/workbook-model.ts";
import { answered, fire, readyProject } from "./desk.ts";
import { invoiceRows } from "./invoice-rows.ts";
import { invoiceWorkbook } from "./invoice-workbook.ts";
import { printCallNames, printTable } from "./table.ts";

/** Days past due on which the first reminder falls due; the second one follows a week later, in its thread. */
const firstReminderDay = 3;
const daysToSecondReminder = 7;

/** Names of the service calls of five things, in their order. */
export type ChunkCalls = {
  /** A full chunk of ten mails. */
  readonly firstMails: readonly string[];
  readonly followUps: readonly string[];
  /** The firing after a run that sent something: it fills the own columns anew. */
  readonly refill: readonly string[];
  /** A firing with nothing to do. */
  readonly idle: readonly string[];
  readonly idleWithDrafts: readonly string[];
};

/** Measures a chunk as what a run of 20 mails has on top of a run of 10. */
export function chunkCalls(): ChunkCalls {
  const [ten, twenty] = [customersDue(10), customersDue(20)];
  const second = daysToSecondReminder;
  return {
    firstMails: addedCalls(callsOn(ten, 0), callsOn(twenty, 0)),
    refill: callsOn(ten, 0, 1),
    idle: callsOn(ten, 0, 2),
    followUps: addedCalls(callsOn(ten, second), callsOn(twenty, second)),
    idleWithDrafts: idleWithDraftsWaiting(),
  };
}

/** Prints what a full chunk of ten mails costs, and a firing with nothing to do. */
export function printChunkCalls(): void {
  const { firstMails, followUps, refill, idle, idleWithDrafts } = chunkCalls();
  printTable("Service calls of a chunk of ten mails (a run of 20 less a run of 10)", [
    { what: "chunk of first mails", calls: firstMails.length, "at most": 36 },
    { what: "chunk of follow-ups in threads", calls: followUps.length, "at most": 46 },
    { what: "firing after one that sent: own columns anew", calls: refill.length },
    { what: "firing with nothing to do", calls: idle.length, "at most": 5 },
    { what: "the same, drafts waiting", calls: idleWithDrafts.length, "at most": 5 },
  ]);
  printCallNames("Calls of a chunk of first mails", firstMails);
  printCallNames("Calls of a chunk of follow-ups", followUps);
  printCallNames("Calls of the firing after one that sent", refill);
  printCallNames("Calls of a firing with nothing to do while drafts wait", idleWithDrafts);
}

/** A workbook on which each customer's first reminder is due today. */
const customersDue = (customers: number): Project =>
  readyProject(invoiceWorkbook(invoiceRows(customers, customers, () => firstReminderDay)));

const callsOn = (project: Project, days: number, hours = 0): readonly string[] =>
  answered(fire(project, days, hours)).calls;

/**
 * What the longer run has on top of the shorter one: both begin alike and end alike.
 *
 * @throws Error when they do not: then the difference is no chunk.
 */
function addedCalls(shorter: readonly string[], longer: readonly string[]): readonly string[] {
  let same = 0;
  while (same < shorter.length && shorter[same] === longer[same]) same += 1;
  const added = longer.slice(same, longer.length - shorter.length + same);
  const rest = [...longer.slice(0, same), ...longer.slice(same + added.length)];
  if (rest.join() !== shorter.join())
    throw new Error("The longer run is no run with one chunk more");
  return added;
}

/** The dearest of four days' later firings while drafts wait, once each day's first two have planned and filled. */
function idleWithDraftsWaiting(): readonly string[] {
  const project = customersDue(10);
  leaveFirstRemindersAsDrafts(project);
  const later = [0, 1, 2, 3].flatMap((day) => {
    for (const hour of [0, 1]) callsOn(project, day, hour);
    return [2, 3, 4].map((hour) => callsOn(project, day, hour));
  });
  if (project.mailbox.allDrafts().length !== 10) throw new Error("The drafts do not wait");
  return later.reduce((dearest, calls) => (calls.length > dearest.length ? calls : dearest), []);
}

function leaveFirstRemindersAsDrafts({ workbook }: Project): void {
  const plan = workbook === null ? null : sheetByName(workbook, "Plan de cobro");
  const [headers = [], ...rows] = plan?.rows ?? [];
  const mode = headers.findIndex((cell) => cell?.value === "Modo");
  for (const row of rows) {
    const cell = row[mode];
    if (cell?.value === "automático") row[mode] = withValue(cell, "borrador");
  }
}
