import type { Wording } from "./wording.ts";

/** English for readers anywhere. */
export const english: Wording = {
  days: (count) => (count === 1 ? "1\u00a0day" : `${count}\u00a0days`),
  list: (parts) => listed(parts),
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
  problems: {
    unknownPlaceholder: ({ template, placeholder, nearest }) =>
      `Template ${template} uses {{${placeholder}}}, which does not exist; ` +
      (nearest === "" ? "delete it in Plantillas." : `did you mean {{${nearest}}}?`),
    onlyInSection: ({ template, placeholder, section }) =>
      `Template ${template} uses {{${placeholder}}} outside a list; enclose it in {{#${section}}}…{{/${section}}}.`,
    unclosedSection: ({ template, section }) =>
      `Template ${template} does not close {{#${section}}}; write {{/${section}}} where it ends.`,
    unopenedSection: ({ template, section }) =>
      `Template ${template} closes {{/${section}}} without opening it; delete it or write {{#${section}}} before it.`,
    unclosedTag: ({ template, near }) => `Template ${template} lacks “}}” after “${near}”.`,
    unusableTag: ({ template, tag }) =>
      `Template ${template} contains {{${tag}}}, which cannot be used there; delete it in Plantillas.`,
    emptySubject: ({ template }) => `Template ${template} has no subject; write one in Plantillas.`,
    emptyText: ({ template }) => `Template ${template} has no text; write it in Plantillas.`,
    missingValue: ({ template, placeholder }) =>
      `Template ${template} needs {{${placeholder}}}, which has no value here; ` +
      `fill it in or enclose it in {{#${placeholder}}}…{{/${placeholder}}}.`,
    invalidAddress: ({ address }) =>
      `“${address}” is not a valid e-mail address; correct it in Clientes or in the sheet.`,
    noRecipient: ({ customer }) => `${customer} has no e-mail address; write one in Clientes.`,
    nothingListed: ({ customer }) => `${customer} has no invoice to list in the mail.`,
  },
};

function listed(parts: readonly string[]): string {
  const last = parts[parts.length - 1] ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
}
