import { oneLine, shortened } from "../letters/clean-text.ts";
import { shownDay } from "../letters/shown-day.ts";
import { agingTotals } from "../receivables/aging.ts";
import { isoDay } from "../receivables/calendar.ts";
import type { Customer, CustomerKey } from "../receivables/customer.ts";
import { usualDecimalMark } from "../workbook/locale-habits.ts";
import { shownCell } from "../workbook/shown-cell.ts";
import { openActivityTab } from "./activity-tab.ts";
import { cannotMail, openAddresses } from "./cannot-mail.ts";
import { customerDirectory } from "./customer-directory.ts";
import { customerHistory, recordsOf } from "./customer-history.ts";
import { invoiceViews, openInvoices } from "./customer-invoices.ts";
import { pausedUntil } from "./customer-pauses.ts";
import { meantRecords } from "./meant-records.ts";
import { owedViews } from "./owed-view.ts";
import { paymentMethods } from "./payment-methods.ts";
import type { AssessedInvoice, Plan } from "./plan.ts";
import type { BookReading } from "./read-book.ts";
import { recipientsOf } from "./recipients.ts";
import type { Decided } from "./report-now.ts";
import type { Session } from "./session.ts";
import type { CustomerView, OwedView } from "./sidebar-api.ts";
import { panelSentences } from "./wording/panel-sentences.ts";
import { sentence } from "./wording/sentence.ts";
import type { Voice } from "./wording/voice.ts";

const longestName = 120;
const longestPhone = 40;
const addressesAtMost = 10;

/**
 * Everything that the panel shows of a customer; null for one that the invoice sheet does not have. Besides what was
 * read already, Actividad is read.
 */
export function customerView(
  session: Session,
  decided: Decided,
  customerKey: CustomerKey,
): CustomerView | null {
  const { voice, workbook } = session;
  const { reading, plan } = decided;
  const { book, settings } = reading;
  const own = plan.invoices.filter(({ invoice }) => invoice.customerKey === customerKey);
  const [first] = own;
  if (first === undefined) return null;
  const directory = customerDirectory(book.list?.invoices ?? [], book.tabs.customers);
  const said = directory.customerOf(customerKey);
  const meant = meantRecords(book, directory, settings.language, plan.asOf.day);
  const open = openInvoices(own);
  const recipients = recipientsOf(said, openAddresses(own));
  const to = recipients.kind === "found" ? recipients.to : [];
  const block = cannotMail(session, decided, customerKey);
  const isOwn = (one: { readonly customerKey: CustomerKey }) => one.customerKey === customerKey;
  return {
    language: voice.language,
    customerKey,
    customer: shortened(oneLine(first.invoice.customer), longestName),
    to: to.slice(0, addressesAtMost),
    phone: phoneOf(said, reading, own),
    letterLanguage: said?.language ?? settings.language,
    owed: owedBy(own, decided, customerKey, voice),
    invoices: invoiceViews(open, usualDecimalMark(workbook.locale), voice),
    invoiceCount: open.length,
    history: customerHistory(told(session, reading, own), meant.payments.filter(isOwn), voice),
    pausedUntil: shownPause(
      pausedUntil(meant.agreements.filter(isOwn), said, plan.asOf.day),
      voice,
    ),
    nextStep: nextStepOf(plan, open, customerKey, voice),
    paymentMethods: paymentMethods(book.tabs.payments, voice.language),
    today: isoDay(plan.asOf.day),
    cannotMail: block === null ? null : sentence(block, voice),
  };
}

function shownPause(until: ReturnType<typeof pausedUntil>, voice: Voice): string | null {
  if (until === null) return null;
  return until === "openEnd" ? panelSentences.openEnd[voice.language] : shownDay(until, voice);
}

function owedBy(
  own: readonly AssessedInvoice[],
  { reading, plan }: Decided,
  customerKey: CustomerKey,
  voice: Voice,
): readonly OwedView[] {
  const aged = own.map((one) => ({ currency: one.invoice.currency, standing: one }));
  const unapplied = plan.unapplied.filter((money) => money.customerKey === customerKey);
  const { bucketBounds } = reading.settings;
  return owedViews(agingTotals(aged, unapplied, bucketBounds, plan.asOf.day), voice);
}

/** What is planned for the customer, else what its oldest open invoice waits for; null with nothing open. */
function nextStepOf(
  { contacts }: Plan,
  [oldest]: readonly AssessedInvoice[],
  customerKey: CustomerKey,
  voice: Voice,
): string | null {
  const contact = contacts.find((one) => one.customerKey === customerKey);
  if (contact !== undefined) return sentence(contact.reason, voice);
  return oldest === undefined ? null : sentence(oldest.nextStep, voice);
}

/** What Clientes says, else what the sheet's own column does, on the last row that has one. */
function phoneOf(
  said: Customer | null,
  { book, cells }: BookReading,
  own: readonly AssessedInvoice[],
): string | null {
  const column = book.list?.sheet.columns.phone?.[0];
  const rows = own.flatMap(({ invoice }) => invoice.rows);
  const inSheet = (row: number) =>
    column === undefined ? "" : oneLine(shownCell(cells?.rows[row - 1]?.[column]));
  const phone =
    said?.phone ??
    rows
      .map(inSheet)
      .reverse()
      .find((text) => text !== "") ??
    null;
  return phone === null ? null : shortened(oneLine(phone), longestPhone);
}

function told(
  { workbook }: Session,
  { places, settings, book }: BookReading,
  own: readonly AssessedInvoice[],
) {
  if (places.sheetIds.activity === null) return [];
  const tab = openActivityTab(workbook, places.sheetIds.activity, settings.language);
  const invoices = own.map(({ invoice }) => invoice);
  return recordsOf(tab.records(), invoices, book.list?.invoices ?? []);
}
