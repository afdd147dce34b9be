import type { DialogWords } from "./dialogs-es.ts";

/** What the menu's dialogs say in English. */
export const englishDialogs: DialogWords = {
  title: "Cóbralo",
  failed: (detail) =>
    `This could not be finished: ${detail}. Nothing is lost; try again and, if it happens again, use "Show diagnostics".`,
  noSheet:
    'No tab of this workbook looks like a list of invoices. It needs a row of headers with at least customer, amount and date; open it and choose "Set up" again.',
  found: (sheet, row, invoices) => `Tab "${sheet}", headers in row ${row}: ${invoices} invoices.`,
  columns: "Columns recognised:",
  rejected: (count) =>
    count === 1 ? "1 row could not be read:" : `${count} rows could not be read:`,
  andMore: (count) => `… and ${count} more.`,
  warnings: "Worth checking:",
  question: (at, of) => `Question ${at} of ${of}`,
  choose: "Type the number of the answer, or cancel to leave it for later.",
  agreeColumns:
    "Add our own columns to the right of your table (due date, days past due, balance, status and next step)? Your cells are not touched.",
  confirmList: "Is this list right? If you say yes, mail leaves by itself from now on.",
  notConfirmed: 'Nothing will be sent until you confirm the list. Come back to "Set up" any time.',
  ready: (sheet) =>
    `Ready. Every hour "${sheet}" is looked at and what is due leaves, Monday to Friday 9:00 to 18:00.`,
  takeOver: (account) =>
    `At present ${account} sends for this workbook. Shall your account send from this moment on?`,
  othersSend: (account) => `List confirmed. ${account} goes on sending for this workbook.`,
  refreshed: (invoices, overdue) => `Sheet updated: ${invoices} invoices, ${overdue} overdue.`,
  sendNow: (count) => (count === 1 ? "Send 1 mail now?" : `Send ${count} mails now?`),
  nothingToSend: "There is no mail to send now.",
  confirmFirst: 'Before the first mail, confirm the list in "Set up"; until then nothing leaves.',
  sent: (sent, drafted) =>
    [
      sent === 1 ? "1 mail sent" : `${sent} mails sent`,
      ...(drafted === 0 ? [] : [drafted === 1 ? "1 draft in Gmail" : `${drafted} drafts in Gmail`]),
    ].join(", ") + ".",
  selectCustomer: "Select a row of the invoice list and choose this command again.",
  nothingOpen: (customer) => `${customer} owes nothing.`,
  statementReady: "The statement is ready:",
  stopUntil:
    "Until what day is everything stopped? Type the date (YYYY-MM-DD), or nothing to go on.",
  badDay: (text) => `"${text}" is not a date: type it like 2026-12-31.`,
  stopped: (day) => `Everything is stopped until ${day}, that day included.`,
  resumed: "Mail goes on.",
  nothingUnknown: "There is no doubtful mail.",
  didItLeave: (customer, to, day) =>
    `Check what Gmail has sent: did the mail to ${customer} (${to}) of ${day} leave?`,
  settledByHand: "Noted: what left counts as sent, and the rest is planned again.",
  remove:
    "Remove the trigger, the colours, our own columns and the tags from this workbook? Your cells stay as they were.",
  removeTabs:
    "Delete our own tabs as well, with agreements, payments, templates and activity? This cannot be undone.",
  removed:
    "Removed. The record of what was sent is kept, so that no mail is repeated if you set Cóbralo up again.",
  yes: "yes",
  no: "no",
  diagnosisVersion: "Version",
  diagnosisAccount: "Account",
  diagnosisSender: "Account that sends",
  diagnosisTrigger: "Hourly trigger",
  diagnosisMailbox: "Gmail",
  diagnosisConfirmed: "List confirmed",
  diagnosisStopped: "Stopped until",
  diagnosisUnderWay: "Mails under way",
  diagnosisWaiting: "Drafts waiting",
  diagnosisStored: "Record",
  diagnosisNobody: "nobody",
};
