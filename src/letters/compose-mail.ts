import { checkTemplate } from "./check-template.ts";
import { cleanText, oneLine } from "./clean-text.ts";
import { invoiceTable } from "./invoice-table.ts";
import type { LetterProblem } from "./letter-problem.ts";
import { letterValues, type LetterValues } from "./letter-values.ts";
import { isMailAddress } from "./mail-address.ts";
import { mailHtml } from "./mail-html.ts";
import type { MailInput } from "./mail-input.ts";
import { mailSubject, threadSubject } from "./mail-subject.ts";
import { mailText } from "./mail-text.ts";
import type { Message } from "./message.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { fillTemplate, type Piece } from "./render-template.ts";
import { parseTemplateText, templateLabel } from "./template-tree.ts";
import { wordingFor } from "./wording/wording-for.ts";

/** A mail ready to become MIME, or the one thing that keeps it from being written. */
export type ComposedMail =
  | {
      readonly ok: true;
      readonly message: Message;
      /** Settings (`bankAccount`, `payLink`, `businessName`) whose section vanished because they are not set. */
      readonly unset: readonly string[];
    }
  | { readonly ok: false; readonly problem: LetterProblem };

/**
 * Writes the mail of a template: one subject line, and the same words as plain text and as HTML.
 *
 * Sections of missing values vanish; a placeholder outside a section without a value blocks this mail.
 * Values are printed as they are (a name that looks like a tag, a formula or HTML stays those letters).
 */
export function composeMail(input: MailInput): ComposedMail {
  const problem = checkTemplate(input.template)[0] ?? inputProblem(input);
  if (problem !== undefined) return { ok: false, problem };
  const values = letterValues(input);
  const subject = filled(input.template.subject, values, input);
  if (!subject.ok) return subject;
  const text = filled(input.template.text, values, input);
  if (!text.ok) return text;
  const ownSubject = mailSubject(plainText(subject.pieces));
  if (ownSubject === "") return emptySubject(input);
  return {
    ok: true,
    message: messageOf(input, threadSubject(ownSubject, input.thread), text.pieces),
    unset: [...new Set([...subject.unset, ...text.unset])],
  };
}

function inputProblem(input: MailInput): LetterProblem | undefined {
  const customer = oneLine(input.customer.name);
  const addresses = [input.sender.address, ...input.to, ...input.cc];
  const invalid = addresses.find((address) => !isMailAddress(address));
  if (input.to.length === 0) return { code: "noRecipient", values: { customer } };
  if (invalid !== undefined) return { code: "invalidAddress", values: { address: invalid } };
  return input.invoices.length + input.credits.length === 0
    ? { code: "nothingListed", values: { customer } }
    : undefined;
}

type FilledText =
  | { readonly ok: true; readonly pieces: readonly Piece[]; readonly unset: readonly string[] }
  | { readonly ok: false; readonly problem: LetterProblem };

function filled(text: string, values: LetterValues, { template }: MailInput): FilledText {
  const label = templateLabel(template);
  const parsed = parseTemplateText(text, label);
  if (!parsed.ok) return parsed;
  const result = fillTemplate(parsed.nodes, values);
  if (result.ok) return result;
  const problem = { template: label, placeholder: result.missing };
  return { ok: false, problem: { code: "missingValue", values: problem } };
}

function messageOf(input: MailInput, subject: string, pieces: readonly Piece[]): Message {
  const words = wordingFor(input.style);
  const paragraphs = paragraphsOf(pieces);
  const table = invoiceTable(input);
  const footer = cleanText(input.sender.legalFooter ?? "").trim() || null;
  const frame = { language: input.style.language, title: subject, payButton: words.payButton };
  return {
    fromName: oneLine(input.sender.name),
    fromAddress: input.sender.address,
    to: distinct(input.to, []),
    cc: distinct(input.cc, input.to),
    subject,
    text: mailText(paragraphs, table, footer),
    html: mailHtml(paragraphs, table, { ...frame, footer }),
    attachments: input.attachments,
    thread: input.thread,
    key: input.key,
  };
}

/** Addresses without repeats and without those already written to. */
function distinct(addresses: readonly string[], taken: readonly string[]): readonly string[] {
  const seen = new Set(taken.map((address) => address.toLowerCase()));
  return addresses.filter((address) => {
    const folded = address.toLowerCase();
    return !seen.has(folded) && seen.add(folded);
  });
}

function plainText(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => (piece.kind === "text" ? piece.text : piece.kind === "link" ? piece.url : ""))
    .join("");
}

function emptySubject({ template }: MailInput): ComposedMail {
  const values = { template: templateLabel(template) };
  return { ok: false, problem: { code: "emptySubject", values } };
}
