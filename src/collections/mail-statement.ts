import type { CustomerKey } from "../receivables/customer.ts";
import { statementBlock, statementKey } from "./cannot-mail.ts";
import { notDone, refused } from "./change-word.ts";
import { errorText } from "./error-text.ts";
import type { Reason } from "./plan.ts";
import { runOutbox } from "./run-outbox.ts";
import { defaultRunOptions, type ContactOutcome, type RunOptions } from "./sending-work.ts";
import type { Session } from "./session.ts";
import type { StatementDelivery, StatementResult } from "./sidebar-api.ts";
import { printed, type PrintedStatement } from "./statements.ts";
import {
  draftStatement,
  statementMail,
  statementWork,
  type StatementDraft,
} from "./statement-work.ts";
import { sentence } from "./wording/sentence.ts";

/**
 * Makes a customer's statement and mails it, leaves it as a draft or hands it over. A mail goes through the sending
 * protocol, so however often it is interrupted and asked for again, it leaves once on a day.
 */
export function statementFor(
  session: Session,
  customerKey: CustomerKey,
  delivery: StatementDelivery,
  edition: RunOptions["edition"],
): StatementResult {
  const draft = draftStatement(session, customerKey);
  if (delivery === "save") return saved(session, draft, customerKey);
  const block = statementBlock(session, draft.decided, customerKey);
  if (block !== null) return withoutPdf(session, block);
  const mail = statementMail(session, draft.decided, customerKey, delivery);
  if (mail.kind === "notWritten") return withoutPdf(session, mail.reason);
  const print = printStatementOf(session, draft);
  if (print.kind === "failed") return withoutPdf(session, print.reason);
  const { fileName, base64 } = print.pdf;
  const attachment = { fileName, mimeType: "application/pdf", base64, contentId: null };
  const work = statementWork(session, draft, mail.outgoing, attachment);
  const outcome = runOutbox(session.ports, work, {
    ...defaultRunOptions,
    edition,
    isTrigger: false,
  });
  const key = statementKey(session, customerKey);
  const own = outcome.contacts.find((contact) => contact.key === key);
  if (own !== undefined) return told(session, own);
  const why = outcome.stopped ?? reason("statementChanged");
  return { ...refused(why, session.voice), pdf: null };
}

function saved(session: Session, draft: StatementDraft, customerKey: CustomerKey): StatementResult {
  if (draft.written === null) return withoutPdf(session, nothingToShow(draft, customerKey));
  const print = printStatementOf(session, draft);
  if (print.kind === "failed") return withoutPdf(session, print.reason);
  const { fileName, base64 } = print.pdf;
  const said = sentence(reason("statementReady", { fileName }), session.voice);
  return { sentence: said, isDone: true, undo: null, pdf: { fileName, base64 } };
}

type Print =
  | { readonly kind: "printed"; readonly pdf: PrintedStatement }
  | { readonly kind: "failed"; readonly reason: Reason };

/** Makes the PDF; that Google could not is said and nothing is mailed. */
function printStatementOf(session: Session, { written }: StatementDraft): Print {
  if (written === null) return { kind: "failed", reason: reason("statementChanged") };
  try {
    return { kind: "printed", pdf: printed(session, written) };
  } catch (error) {
    return { kind: "failed", reason: reason("statementUnprinted", { detail: errorText(error) }) };
  }
}

function nothingToShow({ decided }: StatementDraft, customerKey: CustomerKey): Reason {
  const found = decided.plan.invoices.find(({ invoice }) => invoice.customerKey === customerKey);
  return found === undefined
    ? reason("statementNoCustomer")
    : reason("statementNothingOpen", { customer: found.invoice.customer });
}

/** What became of it; what only a reminder waits for is said in other words. */
const ownWords: { readonly [code: string]: string } = {
  underWay: "statementUnderWay",
  mailedToday: "statementSentToday",
  quotaShort: "statementQuotaShort",
  quotaRefused: "statementQuotaShort",
  failedToday: "statementFailedToday",
  staleDraft: "statementChanged",
};

function told(
  session: Session,
  { contact, outcome, reason: why }: ContactOutcome,
): StatementResult {
  const { customer, to } = contact;
  if (outcome === "sent" || outcome === "drafted") {
    const code = outcome === "sent" ? "statementSent" : "statementDrafted";
    const said = sentence(reason(code, { customer, to }), session.voice);
    return { sentence: said, isDone: true, undo: null, pdf: null };
  }
  return withoutPdf(session, { code: ownWords[why.code] ?? why.code, values: why.values });
}

function withoutPdf({ voice }: Session, why: Reason): StatementResult {
  return { ...notDone(sentence(why, voice)), pdf: null };
}

const reason = (code: string, values: Reason["values"] = {}): Reason => ({ code, values });
