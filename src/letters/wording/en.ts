import { joinedList } from "./joined-list.ts";
import type { Wording } from "./wording.ts";

/** English for readers anywhere. */
export const english: Wording = {
  days: (count) => (count === 1 ? "1\u00a0day" : `${count}\u00a0days`),
  list: (parts) => joinedList(parts, "en"),
  invoiceTable: {
    caption: (day) => `As of ${day}`,
    number: "Invoice",
    issued: "Issued",
    due: "Due",
    overdueFor: "Overdue",
    openBalance: "Balance due",
    total: "Total due",
    credit: "Credit",
    dueToday: "due today",
    notDueYet: "not yet due",
    inFavour: "to your credit",
    totalInFavour: "Balance to your credit",
  },
  payButton: "Pay now",
  noNumber: "no number",
  statement: {
    title: "Statement of account",
    fileName: "Statement",
    asOf: (day) => `As of ${day}`,
    customer: "Customer",
    taxId: "Tax ID",
    issuer: "From",
    invoicesIn: (currency) => `Open invoices in ${currency}`,
    invoiceTotal: "Amount",
    paid: "Paid",
    daysPastDue: "Days past due",
    creditsIn: (currency) => `Credits and unapplied payments in ${currency}`,
    unapplied: "Credits and unapplied payments",
    aging: "Balance by age",
    notDue: "Not yet due",
    noDate: "No due date",
    daysBetween: (first, last) => `${first}–${last} days`,
    daysOver: (days) => `Over ${days} days`,
    totalOverdue: "Total overdue",
    totalInvoices: "Total invoices",
    totalOpen: "Balance due",
    nothingOpen: "You have no open invoices. Thank you.",
    howToPay: "How to pay",
    bankAccount: "Bank transfer to",
    payOnline: "Pay online",
    whomToAsk: "Any questions?",
    askAt: (name, address) =>
      name === address
        ? `Write to us at ${address} and we will reply as soon as we can.`
        : `Write to ${name} (${address}) and we will reply as soon as we can.`,
  },
};
