import type { InvoiceKey } from "../receivables/invoice.ts";
import type { CustomerKey, Language } from "../receivables/customer.ts";
import { letterProblemSentence } from "../letters/wording/problem-sentences.ts";
import type { LetterProblem } from "../letters/letter-problem.ts";
import { languageWord, occasionWord } from "../workbook/own-words.ts";
import { formerKeysOf } from "./former-keys.ts";
import type { Plan, PlannedContact, Reason } from "./plan.ts";
import type { BookReading } from "./read-book.ts";
import type { Decided } from "./report-now.ts";
import type { ContactResult } from "./report-contacts.ts";
import type { NoTemplate, WrittenReminder } from "./reminder-writer.ts";
import { sendingReasons } from "./sending-reasons.ts";
import type { OutgoingContact, OutgoingPlan } from "./sending-work.ts";

/** A plan's mails in the form in which the protocol takes them, and those that could not be written. */
export type WrittenPlan = {
  readonly outgoing: OutgoingPlan;
  readonly unwritten: readonly ContactResult[];
  /** Settings whose part of a letter vanished because they are not set. */
  readonly unset: readonly string[];
};

/** Writes the letters of everything that is due by mail now. */
export function writtenPlan(
  reading: BookReading,
  plan: Plan,
  write: (contact: PlannedContact) => WrittenReminder,
  language: Language,
): WrittenPlan {
  const contacts: OutgoingContact[] = [];
  const unwritten: ContactResult[] = [];
  const unset = new Set<string>();
  for (const contact of plan.contacts.filter(isMailDueNow)) {
    const written = write(contact);
    if (written.kind === "written") {
      for (const setting of written.unset) unset.add(setting);
      contacts.push({ contact, occasion: "reminder", message: written.message });
    } else {
      unwritten.push({
        contact,
        outcome: "skipped",
        reason: letterReason(written.problem, contact, language),
      });
    }
  }
  return {
    outgoing: outgoingPlan({ reading, plan }, contacts),
    unwritten,
    unset: [...unset],
  };
}

/** These contacts with all else that the protocol wants to know of the workbook. */
export function outgoingPlan(
  { reading: { book, tags, isNewer }, plan }: Decided,
  contacts: readonly OutgoingContact[],
): OutgoingPlan {
  return {
    contacts,
    openCustomers: openCustomers(plan),
    settledInvoices: book.list === null ? [] : settledInvoices(plan),
    tags,
    former: formerKeysOf(book.list?.invoices ?? []),
    ...(isNewer ? { refusal: sendingReasons.newerState } : {}),
  };
}

/** Why a letter could not be written, naming the template as its owner knows it. */
export function letterReason(
  problem: LetterProblem | NoTemplate,
  contact: PlannedContact,
  language: Language,
): Reason {
  if (problem.code === "templateMissing") return problem;
  const template = `${occasionWord(contact.template, language)} (${languageWord(contact.language, language)})`;
  const named = { ...problem, values: { ...problem.values, template } } as LetterProblem;
  return { code: "letterProblem", values: { text: letterProblemSentence(named, language) } };
}

/** Whether a contact is a mail that the plan lets go now. */
export function isMailDueNow({ channel, decision, mode }: PlannedContact): boolean {
  return channel === "email" && decision === "due" && mode !== "ask";
}

function openCustomers({ invoices }: Plan): readonly CustomerKey[] {
  const open = invoices.filter(({ openBalance }) => openBalance > 0);
  return [...new Set(open.map(({ invoice }) => invoice.customerKey))];
}

function settledInvoices({ invoices }: Plan): readonly InvoiceKey[] {
  const settled = invoices.filter(
    ({ openBalance, status }) => openBalance <= 0 && status !== "future",
  );
  return settled.map(({ invoice }) => invoice.key);
}
