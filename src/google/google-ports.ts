import type { Clock, Ports } from "../collections/ports.ts";
import { base64Utf8, sha256 } from "./digest.ts";
import { documentLock } from "./document-lock.ts";
import { documentStore } from "./document-store.ts";
import { gmailMailbox } from "./gmail-mailbox.ts";
import { hourlyTrigger } from "./hourly-trigger.ts";
import { mailQuota } from "./mail-quota.ts";
import { openWorkbook } from "./open-workbook.ts";
import { pdfPrinter } from "./pdf-printer.ts";
import { scriptAccount } from "./script-account.ts";

/**
 * Everything of Google's that the verbs may touch, for one execution.
 *
 * @param triggerHandler Name of the function that the hourly trigger calls.
 * @param clockIn The clock of a time zone.
 */
export function googlePorts(triggerHandler: string, clockIn: (timeZone: string) => Clock): Ports {
  const workbook = openWorkbook();
  return {
    workbook,
    store: documentStore(),
    lock: documentLock(),
    mailbox: gmailMailbox(),
    quota: mailQuota,
    schedule: hourlyTrigger(triggerHandler),
    account: scriptAccount(),
    clock: clockIn(workbook?.timeZone ?? "Etc/GMT"),
    printer: pdfPrinter,
    digest: sha256,
    encodeBase64: base64Utf8,
  };
}
