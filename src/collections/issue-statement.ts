import type { CustomerKey } from "../receivables/customer.ts";
import { cannotMail } from "./cannot-mail.ts";
import { dialogWords } from "./dialog-words.ts";
import { statementFor } from "./mail-statement.ts";
import type { Plan, Reason } from "./plan.ts";
import type { Dialogs } from "./ports.ts";
import type { BookReading } from "./read-book.ts";
import { decideNow } from "./report-now.ts";
import type { Session } from "./session.ts";
import type { StatementDelivery } from "./sidebar-api.ts";
import type { DialogWords } from "./wording/dialogs-es.ts";
import { sentence } from "./wording/sentence.ts";

/** Makes the statement of the customer in the selected row, and mails it, leaves it as a draft or offers it for download. */
export function issueStatement(session: Session, dialogs: Dialogs): void {
  const words = dialogWords(session.voice.language);
  const decided = decideNow(session);
  const found = selectedInvoice(session, decided.reading, decided.plan);
  if (found === undefined) {
    dialogs.message(words.title, words.selectCustomer);
    return;
  }
  const { customer, customerKey } = found.invoice;
  const isOpen = decided.plan.invoices.some(
    ({ invoice, openBalance }) => invoice.customerKey === customerKey && openBalance !== 0,
  );
  const block = isOpen ? cannotMail(session, decided, customerKey) : null;
  const delivery = isOpen ? deliveryOf(customer, block, session, dialogs, words) : "save";
  if (delivery !== null) deliver(session, customerKey, delivery, dialogs, words);
}

function selectedInvoice(session: Session, { book }: BookReading, plan: Plan) {
  const selected = session.workbook.selection();
  const isOnList = selected !== null && selected.sheetId === book.list?.sheet.sheetId;
  return plan.invoices.find(({ invoice }) => isOnList && invoice.rows.includes(selected.row));
}

const deliveries: readonly StatementDelivery[] = ["send", "draft", "save"];

/** Asks where it is to go; null when the person gives it up. What cannot be mailed can be saved. */
function deliveryOf(
  customer: string,
  block: Reason | null,
  { voice }: Session,
  dialogs: Dialogs,
  words: DialogWords,
): StatementDelivery | null {
  if (block !== null) {
    const question = `${sentence(block, voice)} ${words.saveInstead}`;
    return dialogs.yesNo(words.title, question) ? "save" : null;
  }
  const listed = words.statementChoices.map((choice, index) => `${index + 1}. ${choice}`);
  const question = [words.statementHow(customer), ...listed, words.badChoice].join("\n");
  const given = dialogs.text(words.title, question);
  if (given === null || given.trim() === "") return null;
  const chosen = deliveries[Number(given.trim()) - 1] ?? null;
  if (chosen === null) dialogs.message(words.title, words.badChoice);
  return chosen;
}

function deliver(
  session: Session,
  customerKey: CustomerKey,
  delivery: StatementDelivery,
  dialogs: Dialogs,
  words: DialogWords,
): void {
  const edition = session.ports.mailbox === null ? "marketplace" : "own";
  const { sentence: said, pdf } = statementFor(session, customerKey, delivery, edition);
  if (pdf === null) dialogs.message(words.title, said);
  else dialogs.file(words.title, words.statementReady, pdf.fileName, pdf.base64);
}
