import type { spanishTasks } from "./es-tasks.ts";
import type { Filling } from "./filling.ts";

/** What only a person can do, and what own tabs say of strangers, in English. */
export const englishTasks: typeof spanishTasks = {
  taskGiveAddress: (fill) =>
    `${fill.text("customer")} has no valid e-mail (${rows(fill)}): enter it in the "Emails" column of the Customers tab so that reminders can go out.`,
  taskChooseAddress: (fill) =>
    `The rows of ${fill.text("customer")} (${rows(fill)}) have e-mails that may belong to different firms (${fill.list("addresses")}): enter in the "Emails" column of the Customers tab which to write to.`,
  taskDecide: (fill) =>
    `The collection plan of ${fill.text("customer")} has ended and ${fill.list("invoices")} are still unpaid: call, agree on an instalment plan or hand them over for collection.`,
  agreementCustomerUnknown: (fill) =>
    `Row ${fill.text("row")} of the ${fill.text("tab")} tab names "${fill.text("customer")}", who is not in the invoice sheet: write the name as your invoices have it so that the agreement counts.`,
  paymentInvoiceUnknown: (fill) =>
    `A payment by "${fill.text("customer")}" in the ${fill.text("tab")} tab names invoice ${fill.text("invoiceNumber")}, which is none of theirs: correct the customer or the number; until then it counts as unapplied.`,
};

function rows(fill: Filling): string {
  return `${fill.size("rows") === 1 ? "row" : "rows"} ${fill.list("rows")}`;
}
