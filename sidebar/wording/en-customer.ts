import { countWith } from "./counts.ts";
import type { spanishCustomer } from "./es-customer.ts";

const number = countWith(",");

/** Words of the customer's view. */
export const englishCustomer: typeof spanishCustomer = {
  customer: {
    search: "Find a customer",
    searchFailed: "The search did not answer: type the name again.",
    found: (count) =>
      count === 0
        ? "No customer has that name."
        : count === 1
          ? "1 customer"
          : `${number(count)} customers`,
    looking: "Select a row of your list of invoices and you see that customer here.",
    reading: "Reading the customer…",
    noneTitle: "No customer selected",
    none: "There is no invoice in that cell. Select a row of your list of invoices, or find the customer by name.",
    held: "A form is open: the panel stays with this customer until you save or cancel it.",
    nothingOwed: "Owes nothing.",
    noAddress: "No email address",
    letters: { es: "letters in Spanish", en: "letters in English" },
    pausedUntil: (day) => `Paused until ${day}`,
    next: "Next step:",
    invoices: "Open invoices",
    due: (day) => `Due date: ${day}`,
    noDue: "No due date",
    collected: "Paid",
    collectedOf: (invoice) => `Paid: ${invoice}`,
    history: "Activity",
    noHistory: "Nothing has happened yet.",
  },
  statement: {
    title: "Statement",
    send: "Send",
    draft: "Leave as draft",
    save: "Download PDF",
  },
  payment: {
    howMuch: "How much was paid?",
    whole: (amount) => `All of it: ${amount}`,
    part: "A part",
    amount: (currency) => `Amount (${currency})`,
    day: "Date of the payment",
    method: "Payment method",
    reference: "Reference (optional)",
    record: "Record the payment",
  },
  pause: {
    open: "Pause",
    change: "Change the pause",
    end: "End the pause",
    says: "Until that day, included, this customer gets no reminders.",
    until: "Until",
    reason: "Reason (optional)",
    pause: "Pause",
  },
};
