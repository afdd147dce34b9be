import { builtBundle } from "../host/built-bundle.ts";
import { CallLog, noMishaps } from "../host/execution/call-log.ts";
import type { ExecutionResult } from "../host/execution/execution-result.ts";
import { runFunction } from "../host/execution/run-function.ts";
import { recipientsOf } from "../host/mail/address-list.ts";
import { headerValue } from "../host/mail/rfc822.ts";
import { Project } from "../host/project.ts";
import { answered, fire, momentOn, readyProject, sentMails } from "./desk.ts";
import { invoiceRows } from "./invoice-rows.ts";
import { invoiceWorkbook } from "./invoice-workbook.ts";
import { printTable } from "./table.ts";
import { usualScripts } from "./usual-script.ts";

const rowsToMail = 300;
const mailsBeforeKill = 20;
const quota = 2 * rowsToMail;

/** One way to mail a workbook's customers. */
type Mailer = {
  readonly name: string;
  /** A fresh workbook of {@link rowsToMail} rows of so many customers, all of them due. */
  readonly prepare: (customers: number) => Project;
  /** The n-th run, from 0; runs are an hour apart. */
  readonly run: (project: Project, hour: number, log: CallLog) => ExecutionResult;
  /** Name of the call with which a mail leaves. */
  readonly sendCall: string;
};

/** Prints what mailing the same workbook costs, and what is mailed twice, beside what the usual scripts do. */
export function usualScriptBeside(): void {
  for (const customers of [rowsToMail, rowsToMail / 3]) compareAt(customers);
}

function compareAt(customers: number): void {
  const ours = measured(ourMailer, customers);
  const others = usualMailers.map((mailer) => measured(mailer, customers));
  printTable(`${rowsToMail} rows to mail, of ${customers} customers`, [ours, ...others]);
  printTable(
    "The usual scripts in relation to Cóbralo",
    others.map((other) => ({
      script: other.script,
      "calls, ratio": rounded(other.calls / ours.calls),
      "mails, ratio": rounded(other.mails / ours.mails),
      "twice after the kill, more": other["twice after the kill"] - ours["twice after the kill"],
    })),
  );
}

const workbookOf = (customers: number) =>
  invoiceWorkbook(invoiceRows(rowsToMail, customers, (place) => 3 + (place % 60)));

const ourMailer: Mailer = {
  name: "Cóbralo",
  prepare: (customers) => readyProject(workbookOf(customers), quota),
  run: (project, hour, log) => fire(project, 0, hour, log),
  sendCall: "Gmail.Users.Drafts.send",
};

const usualMailers = Object.entries(usualScripts).map(([name, code]): Mailer => ({
  name,
  prepare: (customers) =>
    new Project({
      code,
      manifest: builtBundle("marketplace").manifest ?? "",
      edition: "marketplace",
      workbook: workbookOf(customers),
      nowMs: momentOn(0),
      quota,
    }),
  run: (project, hour, log) => {
    project.clock.set(momentOn(0) + hour * 3_600_000);
    return runFunction(project, "remind", [], { log });
  },
  sendCall: "MailApp.sendEmail",
}));

function measured(mailer: Mailer, customers: number) {
  const once = mailer.prepare(customers);
  const { calls } = answered(mailer.run(once, 0, new CallLog()));
  const mails = sentMails(once).length;
  answered(mailer.run(once, 0, new CallLog()));
  const killAt = nthPlace(calls, mailer.sendCall, mailsBeforeKill);
  const killed = killedAndRunAgain(mailer, customers, killAt);
  return {
    script: mailer.name,
    calls: calls.length,
    mails,
    "calls a mail": rounded(calls.length / mails),
    "twice after a second run": sentMails(once).length - mails,
    "twice after the kill": sentMails(killed).length - differentMails(killed),
    "never mailed": mails - differentMails(killed),
  };
}

const rounded = (value: number) => Number(value.toFixed(2));

/** Killed as the mail leaves, then run again an hour later and once more. */
function killedAndRunAgain(mailer: Mailer, customers: number, killAt: number): Project {
  const project = mailer.prepare(customers);
  const killed = mailer.run(project, 0, new CallLog({ ...noMishaps, killAt }));
  if (killed.kind !== "killed") throw new Error(`${mailer.name} was not killed: ${killed.kind}`);
  for (const hour of [1, 2]) answered(mailer.run(project, hour, new CallLog()));
  return project;
}

/** Number, from 1, of the call at which a name comes for the n-th time. */
function nthPlace(calls: readonly string[], name: string, count: number): number {
  const places = calls.flatMap((call, index) => (call === name ? [index + 1] : []));
  const place = places[count - 1];
  if (place === undefined) throw new Error(`${name} was called ${places.length} times only`);
  return place;
}

/** Mails that differ in whom they go to or in their subject, which names the invoice where there is one for each. */
function differentMails(project: Project): number {
  const named = sentMails(project).map(
    ({ raw }) => `${recipientsOf(raw).join()} ${headerValue(raw, "Subject") ?? ""}`,
  );
  return new Set(named).size;
}
