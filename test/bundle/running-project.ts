import { hostProject } from "../../host/built-bundle.ts";
import { allAgreed } from "../../host/commands/all-agreed.ts";
import { clockEvent } from "../../host/commands/clock-event.ts";
import type { ExecutionResult } from "../../host/execution/execution-result.ts";
import { runFunction, type RunOptions } from "../../host/execution/run-function.ts";
import { instantAt } from "../../host/execution/time-zone.ts";
import { addressesOf } from "../../host/mail/address-list.ts";
import { Mailbox } from "../../host/mail/mailbox.ts";
import type { MailboxData } from "../../host/mail/stored-mail.ts";
import { decodedWords, headerValue } from "../../host/mail/rfc822.ts";
import { localOwner } from "../../host/account.ts";
import type { Project, ProjectParts } from "../../host/project.ts";
import { PropertyStores, type PropertyData } from "../../host/services/property-stores.ts";
import { TriggerTable, type ClockTrigger } from "../../host/services/trigger-table.ts";
import { loadWorkbook, saveWorkbook } from "../../host/spreadsheet/workbook-state.ts";
import type { WorkbookModel } from "../../host/spreadsheet/workbook-model.ts";

export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;

/** The instant of a civil day and time, such as `2026-03-20 10:00`. */
export function instant(text: string, zone = "Europe/Madrid"): number {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = text.split(/[- :]/).map(Number);
  return instantAt({ year, month, day, hour, minute, second: 0, millisecond: 0 }, zone);
}

/** A project whose owner has set up, agreed to own columns and confirmed the list. */
export function readyProject(
  workbook: WorkbookModel,
  at: string,
  { settings = {}, ...parts }: Partial<ProjectParts> & { readonly settings?: object } = {},
): Project {
  const project = hostProject({ workbook, nowMs: instant(at, workbook.timeZone), ...parts });
  returned(runFunction(project, "apiSetUp", [JSON.stringify({ ...allAgreed, settings })]));
  return project;
}

/** What a function answered; any other end is an error. */
export function returned(result: ExecutionResult): unknown {
  if (result.kind === "returned") return result.value;
  const detail = result.kind === "threw" ? `${result.message}\n${result.stack}` : result.call;
  throw new Error(`The function ${result.kind}: ${detail}`);
}

/** One firing of the hourly trigger at the clock's instant. */
export function fire(project: Project, options: RunOptions = {}): ExecutionResult {
  const [trigger] = project.triggers.of(project.account.email);
  const event = clockEvent(project.clock.now(), trigger?.id ?? "");
  return runFunction(project, "onHourlyTrigger", [event], { hasUi: false, ...options });
}

/** A contact as a run's answer tells it. */
export type ToldContact = {
  readonly customer: string;
  readonly stage: string;
  readonly outcome: string;
  readonly reason: string;
  readonly to: readonly string[];
};

/** What a firing that came to its end tells. */
export function told(result: ExecutionResult): {
  readonly contacts: readonly ToldContact[];
  readonly warnings: readonly { readonly code: string; readonly message: string }[];
} {
  const report = JSON.parse(String(returned(result))) as { contacts?: []; warnings?: [] };
  return { contacts: report.contacts ?? [], warnings: report.warnings ?? [] };
}

/** A mail that has left. */
export type SentMail = { readonly to: string; readonly subject: string; readonly atMs: number };

/** Every mail of the mailbox that has left, oldest first. */
export function sentMails({ mailbox }: Project): readonly SentMail[] {
  return mailbox
    .allMessages()
    .filter(({ labelIds }) => labelIds.includes("SENT"))
    .map(({ raw, internalDateMs }) => ({
      to: addressesOf(headerValue(raw, "To") ?? "")
        .map(({ address }) => address)
        .join(", "),
      subject: decodedWords(headerValue(raw, "Subject") ?? ""),
      atMs: internalDateMs,
    }));
}

/** Who every draft there is would go to. */
export const draftRecipients = ({ mailbox }: Project): readonly string[] =>
  mailbox
    .allDrafts()
    .map(({ messageId }) => headerValue(mailbox.message(messageId)?.raw ?? "", "To") ?? "");

/** How often each text stands in a list. */
export function counts(texts: readonly string[]): Readonly<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const text of texts) found[text] = (found[text] ?? 0) + 1;
  return found;
}

/** Makes copies of a project as it stands: its workbook, mailbox, properties, triggers and clock. */
export function copies(project: Project): (changes?: Partial<ProjectParts>) => Project {
  const { workbook } = project;
  if (workbook === null) throw new Error("The project has no workbook.");
  const book = saveWorkbook(workbook);
  const mail = JSON.stringify(project.mailbox.toJSON());
  const properties = JSON.stringify(project.properties.toJSON());
  const { triggers, created } = project.triggers.toJSON();
  const kept = JSON.stringify(triggers);
  return (changes = {}) =>
    hostProject({
      workbook: loadWorkbook(book),
      scriptId: project.scriptId,
      nowMs: project.clock.now(),
      uuids: project.uuidsMade,
      mailbox: new Mailbox(localOwner, JSON.parse(mail) as MailboxData),
      properties: new PropertyStores(JSON.parse(properties) as PropertyData),
      triggers: new TriggerTable(JSON.parse(kept) as readonly ClockTrigger[], created),
      ...changes,
    });
}
