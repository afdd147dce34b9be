import type { Wording } from "./es.ts";

/** The panel's own words in English. */
export const en: Wording = {
  loading: "Reading the sheet…",
  working: "One moment…",
  failed: (detail) => `The sheet could not be read: ${detail}`,
  severalAccounts:
    "Google does not recognise the account. If several accounts are open in this browser, use a profile with only one and open the panel again; the menu still works.",
  retry: "Try again",
  today: "Today",
  noSheet: "No tab of this workbook looks like a list of invoices. Open yours and press Update.",
  owed: "You are owed",
  overdue: "Overdue",
  nothingOwed: "Nobody owes you anything. Well done.",
  contacts: "What would be sent",
  nothingToSend: "There is nobody to write to today.",
  refresh: "Update the sheet",
  send: (count) => (count === 1 ? "Send 1 reminder" : `Send ${count} reminders`),
  confirmFirst: (count) =>
    count === 1
      ? "Confirm the list and send 1 reminder"
      : `Confirm the list and send ${count} reminders`,
  warnings: "Worth checking",
};
