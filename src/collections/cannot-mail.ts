import type { CustomerKey } from "../receivables/customer.ts";
import { contactKey } from "./contact-key.ts";
import { customerDirectory } from "./customer-directory.ts";
import { meantRecords } from "./meant-records.ts";
import type { AssessedInvoice, Plan, Reason } from "./plan.ts";
import type { BookReading } from "./read-book.ts";
import { recipientsOf, type Recipients } from "./recipients.ts";
import type { Decided } from "./report-now.ts";
import { isOwnClaim, liveClaim } from "./sender-claim.ts";
import { sendingReasons } from "./sending-reasons.ts";
import type { Session } from "./session.ts";
import { shortKey } from "./short-key.ts";
import { isWatching } from "./watch-log.ts";

const reason = (code: string, values: Reason["values"] = {}): Reason => ({ code, values });

/**
 * Why no statement can be mailed to a customer or left as a draft now; null when one can. One that is under way or
 * waits as a draft does not count: a run finds out first what became of it.
 */
export function cannotMail(
  session: Session,
  decided: Decided,
  customerKey: CustomerKey,
): Reason | null {
  return statementBlock(session, decided, customerKey) ?? alreadyToday(session, customerKey);
}

/** The same but for a statement that left today: that is the last word of the sending protocol itself. */
export function statementBlock(
  session: Session,
  { reading, plan }: Decided,
  customerKey: CustomerKey,
): Reason | null {
  return blockOfWorkbook(session, reading) ?? blockOfCustomer(reading, plan, customerKey);
}

/** The key of the customer's statement of the day: there is one a day. */
export function statementKey(
  { ports, workbook, asOf }: Pick<Session, "ports" | "workbook" | "asOf">,
  customerKey: CustomerKey,
): string {
  const { spreadsheetId } = workbook;
  const identity = { spreadsheetId, customerKey, day: asOf.day, occasion: statementOccasion };
  return contactKey(ports.digest, identity);
}

/** Why we write: it completes no stage. */
export const statementOccasion = "statement";

function blockOfWorkbook(
  { ports, settings, asOf, sending }: Session,
  { isNewer, tags }: BookReading,
): Reason | null {
  if (isNewer) return sendingReasons.newerState;
  if (ports.mailbox === null) return reason("statementNoMailbox");
  if (!settings.isListConfirmed) return reason("statementUnconfirmed");
  if (settings.watchUntil !== null && isWatching(settings, asOf))
    return reason("statementWatching", { until: settings.watchUntil });
  const { stoppedUntil } = sending;
  if (stoppedUntil !== null && stoppedUntil >= asOf.day)
    return sendingReasons.stoppedUntil(stoppedUntil);
  const claim = liveClaim(tags, ports.clock.now().epochMs);
  if (claim === null || isOwnClaim(claim, ports.account)) return null;
  return reason("statementOtherSender", { account: claim.account });
}

function blockOfCustomer(
  { book, settings }: BookReading,
  plan: Plan,
  customerKey: CustomerKey,
): Reason | null {
  const invoices = book.list?.invoices ?? [];
  const directory = customerDirectory(invoices, book.tabs.customers);
  const own = plan.invoices.filter(({ invoice }) => invoice.customerKey === customerKey);
  const [first] = own;
  if (first === undefined) return reason("statementNoCustomer");
  const { customer } = first.invoice;
  const said = directory.customerOf(customerKey);
  if (said?.doNotContact === true) return reason("statementNoContact", { customer });
  const { isHeld } = meantRecords(book, directory, settings.language, plan.asOf.day);
  if (isHeld(customerKey)) return reason("statementUnreadRow", { customer });
  if (!own.some(({ openBalance }) => openBalance !== 0))
    return reason("statementNothingOpen", { customer });
  return addressBlock(recipientsOf(said, openAddresses(own)), customer);
}

function addressBlock(recipients: Recipients, customer: string): Reason | null {
  switch (recipients.kind) {
    case "found":
      return null;
    case "missing":
      return reason("statementNoAddress", { customer });
    case "doubtful":
      return reason("statementDoubtful", { customer, addresses: recipients.addresses });
  }
}

/** The addresses on a customer's open rows, as reminders go by them. */
export function openAddresses(own: readonly AssessedInvoice[]): readonly (readonly string[])[] {
  return own.filter(({ openBalance }) => openBalance > 0).map(({ invoice }) => invoice.addresses);
}

function alreadyToday(session: Session, customerKey: CustomerKey): Reason | null {
  const key = shortKey(statementKey(session, customerKey));
  const isSent = session.sending.quotaLog?.clicked.includes(key) === true;
  return isSent ? reason("statementSentToday") : null;
}
