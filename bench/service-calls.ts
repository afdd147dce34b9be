import { CallLog } from "../host/execution/call-log.ts";
import { answered, callApi, readyProject } from "./desk.ts";
import { invoiceRows, partlyPaid, spreadOut } from "./invoice-rows.ts";
import { invoiceWorkbook } from "./invoice-workbook.ts";
import { printCallNames, printTable } from "./table.ts";

const sizes = [100, 5_000, 50_000];
const jobs = { refresh: "apiRefresh", planning: "apiReport" } as const;

/** Prints how many service calls refreshing and planning cost, which the number of rows must not change. */
export function printServiceCalls(): void {
  const measured = sizes.flatMap(serviceCallsAt);
  printTable(
    "Service calls of refresh and planning (at most 25, the same at every size)",
    measured.map(({ job, rows, calls }) => ({ job, rows, ...callsByService(calls) })),
  );
  for (const job of Object.keys(jobs)) {
    const last = measured.filter((one) => one.job === job).pop();
    printCallNames(`Calls of ${job}`, last?.calls ?? []);
  }
}

/** Calls of refreshing and of planning a workbook of so many invoices that has been set up. */
export function serviceCallsAt(rows: number) {
  const project = readyProject(
    invoiceWorkbook(invoiceRows(rows, rows / 10, spreadOut, partlyPaid)),
  );
  return Object.entries(jobs).map(([job, entryPoint]) => {
    const { calls } = answered(callApi(project, entryPoint));
    return { job, rows, calls };
  });
}

function callsByService(calls: readonly string[]) {
  const log = new CallLog();
  for (const name of calls) log.note(name);
  return log.byService();
}
