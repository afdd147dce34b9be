import { dialogWords } from "./dialog-words.ts";
import type { Dialogs } from "./ports.ts";
import { decideNow } from "./report-now.ts";
import type { Session } from "./session.ts";
import { printStatement } from "./statements.ts";

/** Makes the statement of the customer in the selected row and offers it for download. */
export function issueStatement(session: Session, dialogs: Dialogs): void {
  const words = dialogWords(session.voice.language);
  const selected = session.workbook.selection();
  const { reading, plan } = decideNow(session);
  const isOnList = selected !== null && selected.sheetId === reading.book.list?.sheet.sheetId;
  const found = plan.invoices.find(
    ({ invoice }) => isOnList && invoice.rows.includes(selected.row),
  );
  if (found === undefined) {
    dialogs.message(words.title, words.selectCustomer);
    return;
  }
  const { customer, customerKey } = found.invoice;
  const printed = printStatement(session, reading, plan, customerKey);
  if (printed === null) dialogs.message(words.title, words.nothingOpen(customer));
  else dialogs.file(words.title, words.statementReady, printed.fileName, printed.base64);
}
