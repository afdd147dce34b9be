import type { Attachment } from "../letters/message.ts";
import type { CustomerKey } from "../receivables/customer.ts";
import { openActivityLog } from "./activity-log.ts";
import { statementBlock, statementOccasion } from "./cannot-mail.ts";
import { outgoingPlan, letterReason } from "./outgoing-plan.ts";
import type { Reason } from "./plan.ts";
import { readAndDecide } from "./refresh.ts";
import { reminderWriter } from "./reminder-writer.ts";
import type { Decided } from "./report-now.ts";
import { rereadWorkbook } from "./reread-workbook.ts";
import type { OutgoingContact, SendingWork, Verdict } from "./sending-work.ts";
import { planningInput, type Session } from "./session.ts";
import type { StatementDelivery } from "./sidebar-api.ts";
import { sightedWorkbook } from "./sighted-workbook.ts";
import { statementContact } from "./statement-contact.ts";
import { statementWriter, type WrittenStatement } from "./statements.ts";

/** A customer's statement as the workbook has it now. */
export type StatementDraft = {
  readonly decided: Decided;
  /** Null where there is nothing to show. */
  readonly written: WrittenStatement | null;
  /** Reads and decides once more, from invoices, payments, agreements and customers as they are by then. */
  readonly again: () => Omit<StatementDraft, "again">;
};

/** Reads, decides and writes a customer's statement. */
export function draftStatement(session: Session, customerKey: CustomerKey): StatementDraft {
  const seen = sightedWorkbook(session.workbook);
  const input = planningInput(session);
  const draft = (decided: Decided) => {
    const { reading, plan } = decided;
    return { decided, written: statementWriter(session, reading, plan)(customerKey) };
  };
  const first = draft(readAndDecide(seen.workbook, input));
  const { reading } = first.decided;
  return { ...first, again: () => draft(readAndDecide(rereadWorkbook(seen, reading), input)) };
}

/** A mail with a statement, or why it cannot be written. */
export type StatementMail =
  | { readonly kind: "written"; readonly outgoing: OutgoingContact }
  | { readonly kind: "notWritten"; readonly reason: Reason };

/** Writes the mail that a statement goes with; it has no attachment yet. */
export function statementMail(
  session: Session,
  decided: Decided,
  customerKey: CustomerKey,
  delivery: Exclude<StatementDelivery, "save">,
): StatementMail {
  const { reading, plan } = decided;
  const contact = statementContact(decided, customerKey, delivery);
  const { settings } = reading;
  const account = session.ports.account.email;
  const { locale } = session.workbook;
  const write = reminderWriter({ book: reading.book, plan, settings, account, locale });
  const letter = write(contact);
  if (letter.kind === "written")
    return {
      kind: "written",
      outgoing: { contact, occasion: statementOccasion, message: letter.message },
    };
  return { kind: "notWritten", reason: letterReason(letter.problem, contact, settings.language) };
}

/** The sending protocol's work for one statement whose PDF is made; a second look must find all of it the same. */
export function statementWork(
  session: Session,
  draft: StatementDraft,
  { contact, occasion, message }: OutgoingContact,
  pdf: Attachment,
): SendingWork {
  const { decided } = draft;
  const attached = { ...message, attachments: [...message.attachments, pdf] };
  const log = () => {
    const { workbook, settings, voice } = session;
    return openActivityLog({ workbook, language: settings.language, voice }, () => decided.reading);
  };
  const delivery = contact.mode === "send" ? "send" : "draft";
  const verdict = (): Verdict => {
    const now = draft.again();
    const { customerKey } = contact;
    const block = statementBlock(session, now.decided, customerKey);
    if (block !== null) return { kind: "changed", reason: block };
    const mail = statementMail(session, now.decided, customerKey, delivery);
    const isSame =
      mail.kind === "written" &&
      JSON.stringify([mail.outgoing, now.written]) ===
        JSON.stringify([{ contact, occasion, message }, draft.written]);
    return isSame ? { kind: "unchanged" } : { kind: "changed", reason: changed };
  };
  return {
    plan: () => outgoingPlan(decided, [{ contact, occasion, message: attached }]),
    revalidate: (contacts) => contacts.map(verdict),
    recordActivity: (entries, mayBeThere) => {
      log().record(entries, mayBeThere);
    },
    activity: () => log().entries(),
    isStillDone: () => false,
    doneMark: () => null,
  };
}

const changed: Reason = { code: "statementChanged", values: {} };
