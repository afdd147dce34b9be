import type { DialogWords } from "./dialogs-es.ts";

/** What the menu's dialogs say in English. */
export const englishDialogs: DialogWords = {
  title: "Cóbralo",
  failed: (detail) =>
    `This could not be finished: ${detail}. Nothing is lost; try again and, if it happens again, use "Show diagnostics".`,
  noSheet:
    'No tab of this workbook looks like a list of invoices. It needs a row of headers with at least customer, amount and date; open it and choose "Set up" again.',
  found: (sheet, row, invoices) =>
    `Tab "${sheet}", headers in row ${row}: ${invoices === 1 ? "1 invoice" : `${invoices} invoices`}.`,
  columns: "Columns recognised:",
  rejected: (count) =>
    count === 1 ? "1 row could not be read:" : `${count} rows could not be read:`,
  andMore: (count) => `… and ${count} more.`,
  warnings: "Worth checking:",
  question: (at, of) => `Question ${at} of ${of}`,
  choose: "Type the number of the answer, or cancel to leave it for later.",
  agreeColumns:
    "Add our own columns to the right of your table (due date, days past due, balance, status and next step)? Your cells are not touched.",
  confirmList: "Is this list right? Nothing goes out until you say yes.",
  startSending:
    "Start sending now? If you say no, a week of watching begins: for seven days nothing goes out, and what would have gone out is noted in Activity.",
  notConfirmed: 'Nothing will be sent until you confirm the list. Come back to "Set up" any time.',
  ready: (sheet) =>
    `Ready. Every hour "${sheet}" is looked at and what is due goes out, Monday to Friday 9:00 to 18:00.`,
  watching: (sheet, day) =>
    `Ready. "${sheet}" is looked at every hour, and until ${day}, that day included, nothing goes out: what would have gone out is noted in Activity. After that emails go out by themselves.`,
  takeOver: (account) =>
    `At present ${account} sends for this workbook. Shall your account send from this moment on?`,
  othersSend: (account) => `List confirmed. ${account} goes on sending for this workbook.`,
  refreshed: (invoices, overdue) =>
    `Sheet updated: ${invoices === 1 ? "1 invoice" : `${invoices} invoices`}, ${overdue} overdue.`,
  sendNow: (count) => (count === 1 ? "Send 1 email now?" : `Send ${count} emails now?`),
  leaveDrafts: (count) =>
    count === 1
      ? "Leave 1 email as a draft in Gmail?"
      : `Leave ${count} emails as drafts in Gmail?`,
  onlyWatching: (day) =>
    `It is the week of watching: until ${day}, that day included, nothing goes out, and what would have gone out is noted in Activity.`,
  nothingToSend: "There is no email to send now.",
  confirmFirst:
    'Before the first email, confirm the list in "Set up"; until then nothing goes out.',
  sent: (sent, drafted) =>
    [
      sent === 1 ? "1 email sent" : `${sent} emails sent`,
      ...(drafted === 0 ? [] : [drafted === 1 ? "1 draft in Gmail" : `${drafted} drafts in Gmail`]),
    ].join(", ") + ".",
  selectCustomer: "Select a row of the invoice list and choose this command again.",
  nothingOpen: (customer) => `${customer} owes nothing.`,
  statementHow: (customer) => `Statement of ${customer}. What shall we do?`,
  statementChoices: [
    "Email it to the customer",
    "Leave it as a draft in Gmail",
    "Save it on this computer",
  ],
  badChoice: "Type 1, 2 or 3.",
  saveInstead: "Do you want to save it on this computer?",
  statementReady: "The statement is ready:",
  stopUntil:
    "Until what day is everything stopped? Type the date, for example 31 Dec 2026, or leave it empty to go on sending.",
  badDay: (text) => `"${text}" is not a date: type it like 31 Dec 2026.`,
  stopped: (day) => `Everything is stopped until ${day}, that day included.`,
  resumed: "Sending goes on.",
  notStopped: "Nothing was stopped: sending goes on.",
  nothingUnknown: "There is no doubtful email.",
  didItLeave: (customer, to, day) =>
    `Check what Gmail has sent: did the email to ${customer} (${to}) of ${day} go out?`,
  settledByHand: "Noted: what went out counts as sent, and the rest is planned again.",
  remove:
    "Remove the trigger, the colours, our own columns and the tags from this workbook? Your cells stay as they were.",
  removeTabs:
    "Delete our own tabs as well, with agreements, payments, templates and activity? This cannot be undone.",
  removed:
    "Removed. The record of what was sent is kept, so that no email is repeated if you set Cóbralo up again.",
  yes: "yes",
  no: "no",
  diagnosisVersion: "Version",
  diagnosisAccount: "Account",
  diagnosisSender: "Account that sends",
  diagnosisTrigger: "Hourly trigger",
  diagnosisMailbox: "Gmail",
  diagnosisConfirmed: "List confirmed",
  diagnosisStopped: "Stopped until",
  diagnosisUnderWay: "Emails under way",
  diagnosisWaiting: "Drafts waiting",
  diagnosisStored: "Record",
  diagnosisNobody: "nobody",
};
