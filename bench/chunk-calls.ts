import { CallLog } from "../host/execution/call-log.ts";
import type { Project } from "../host/project.ts";
import { answered, fire, readyProject } from "./desk.ts";
import { invoiceRows } from "./invoice-rows.ts";
import { invoiceWorkbook } from "./invoice-workbook.ts";
import { printCallNames, printTable } from "./table.ts";

/** On these days past due a first reminder and then a second one in its thread fall due. */
const firstStage = 3;
const daysToSecondStage = 7;

/** A workbook whose every customer is due one mail at the first firing. */
const customersDue = (customers: number): Project =>
  readyProject(invoiceWorkbook(invoiceRows(customers, customers, () => firstStage)));

/** Prints what a full chunk of ten mails costs, and a firing with nothing to do. */
export function chunkCalls(): void {
  const projects = [customersDue(10), customersDue(20)] as const;
  const first = chunkOf(projects.map((project) => callsOf(project, 0)));
  const idle = callsOf(projects[0], 0, 1);
  const followUp = chunkOf(projects.map((project) => callsOf(project, daysToSecondStage)));
  printTable("Service calls of a chunk of ten mails: a run of 20 less a run of 10", [
    { chunk: "first mails", ...byPart(first), "at most": 36 },
    { chunk: "follow-ups in threads", ...byPart(followUp), "at most": 46 },
    { chunk: "a firing with nothing to do", sending: idle.length, "at most": 5 },
  ]);
  printCallNames("Calls of a chunk of first mails", first);
  printCallNames("Calls of a chunk of follow-ups", followUp);
  printCallNames("Calls of a firing with nothing to do", idle);
}
