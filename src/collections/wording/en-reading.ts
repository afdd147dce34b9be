import { isFirst, type spanishReading } from "./es-reading.ts";

/** What was noticed while reading the owner's invoice sheet, in English. */
export const englishReading: typeof spanishReading = {
  noInvoiceSheet: (fill) =>
    `No sheet looks like a list of invoices (${fill.text("sheets")}): one with customer, date and amount in each row is needed. If you have it, choose it in the settings.`,
  noHeaderRow: (fill) =>
    `Sheet ${fill.text("sheet")} has no row of titles that can be recognised: say in the settings which row names the columns.`,
  sheetNotFound: (fill) =>
    `There is no sheet called "${fill.text("sheet")}": choose one of these: ${fill.text("sheets")}.`,
  sheetIsPayables: (fill) =>
    `Sheet ${fill.text("sheet")} looks like suppliers' invoices and is not used for collecting. If they are customers', choose it in the settings.`,
  sheetIsBankStatement: (fill) =>
    `Sheet ${fill.text("sheet")} looks like a bank statement and is not used as the invoice list.`,
  sheetIsPaymentList: (fill) =>
    `Sheet ${fill.text("sheet")} looks like a list of payments and is not used as the invoice list.`,
  sheetIsReport: (fill) =>
    `Sheet ${fill.text("sheet")} looks like a report with totals and is not used as the invoice list.`,
  noEmailColumn: (fill) =>
    `Sheet ${fill.text("sheet")} has no column of e-mails: enter them in the Customers tab so that reminders can go out.`,
  noNumberColumn: (fill) =>
    `Sheet ${fill.text("sheet")} has no column of invoice numbers: its rows are computed, and chased once you confirm in the settings that customer, date and amount tell them apart.`,
  noAmountColumn: (fill) =>
    `Sheet ${fill.text("sheet")} has no column of totals or balances that can be recognised: say in the settings which it is.`,
  currencyAssumed: (fill) =>
    `Sheet ${fill.text("sheet")} does not name its currency: ${fill.text("currency")} is assumed from the locale (${fill.text("locale")}). If it is another, say so in the settings.`,
  answerImpossible: (fill) =>
    `Answer "${fill.text("answer")}" does not fit question "${fill.text("id")}": answer ${fill.text("choices")}.`,
  answerUnused: (fill) => `The answer to "${fill.text("id")}" belongs to no question: delete it.`,
  defaultTermsUnreadable: (fill) =>
    `The default terms "${fill.text("value")}" cannot be understood (setting defaultTerms): enter for example ${fill.text("offered")}.`,
  waitsForAnswer: (fill) =>
    `${fill.text("cell")}: "${fill.text("value")}" waits for your answer to question "${fill.text("question")}"; until then the row is not counted.`,
  cellError: (fill) =>
    `${fill.text("cell")} holds the error ${fill.text("value")}: mend the formula; until then the row is not counted.`,
  missingAmount: (fill) =>
    `${fill.text("cell")}: the amount is missing${fill.has("value") ? ` (it says "${fill.text("value")}")` : ""}; enter it so that the row counts.`,
  unreadableAmount: (fill) =>
    `${fill.text("cell")}: "${fill.text("value")}" is not an amount; enter a number so that the row counts.`,
  amountTooLarge: (fill) =>
    `${fill.text("cell")}: amount "${fill.text("value")}" is too large to be true; correct it so that the row counts.`,
  missingCustomer: (fill) =>
    `${fill.text("cell")}: the customer is missing; enter it so that the row counts.`,
  unreadableDate: (fill) =>
    `${fill.text("cell")}: "${fill.text("value")}" is not a date; enter it as 31 Mar 2026 so that the row counts.`,
  dateOutOfRange: (fill) =>
    `${fill.text("cell")}: date "${fill.text("value")}" is out of range; correct the year so that the row counts.`,
  dueBeforeIssue: (fill) =>
    `${fill.text("cell")}: the due date (${fill.text("dueDate")}) is before the issue date (${fill.text("issueDate")}); the issue date is taken. Correct one of them.`,
  paidDateUnclear: (fill) =>
    `${fill.text("cell")}: "${fill.text("value")}" is not a clear payment date; the invoice counts and is not chased until you correct it.`,
  unknownCurrency: (fill) =>
    `${fill.text("cell")}: the currency of "${fill.text("value")}" is not known; enter its code, such as EUR or USD, so that the row counts.`,
  twoCurrencies: (fill) =>
    `${fill.text("cell")}: the row has two currencies (${fill.text("currencies")}); leave one so that it counts.`,
  badAddress: (fill) =>
    `${fill.text("cell")}: "${fill.text("address")}" is not a valid e-mail address; correct it, nothing is sent to it.`,
  ownDayUnreadable: (fill) =>
    `${fill.text("cell")}: "${fill.text("value")}" is not a date; enter it as 31 Mar 2026 so that it counts. Until then the invoice is not chased.`,
  duplicateSame: (fill) =>
    `${fill.text("cell")}: invoice ${fill.text("invoice")} of ${fill.text("customer")} repeats row ${fill.text("firstRow")}; it counts once. Delete one of the two.`,
  duplicateDiffering: (fill) =>
    `${fill.text("cell")}: number ${fill.text("invoice")} of ${fill.text("customer")} is on ${isFirst(fill) ? "another row" : `row ${fill.text("firstRow")}`} too with another amount or date; both count and neither is chased until you correct the number.`,
  creditNoteUnmatched: (fill) =>
    `${fill.text("cell")}: credit note ${fill.text("invoice")} of ${fill.text("customer")} belongs to no invoice of the sheet; it stays an unapplied credit and is taken off what the customer owes.`,
  contradictoryPayment: (fill) =>
    `${fill.text("cell")} and ${fill.text("otherCell")} contradict each other about payment by ${fill.text("customer")}: the balance counts and is not chased until you correct one of them.`,
  ownColumnsUnsettled: (fill) =>
    `Sheet ${fill.text("sheet")} changed while it was being updated (rows ${fill.text("rows")}): update again when nobody is sorting it.`,
  newerSchema: (fill) =>
    `This workbook is of a newer version of Cóbralo (${fill.text("version")}; this one knows ${fill.text("known")}): update this copy; until then nothing is written.`,
};
