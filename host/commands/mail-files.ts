import type { Mailbox } from "../mail/mailbox.ts";
import { addressesOf } from "../mail/address-list.ts";
import { headerValue } from "../mail/rfc822.ts";
import type { StoredMessage } from "../mail/stored-mail.ts";
import type { ReportPart } from "./report-parts.ts";

/** A file to write: its path below the output folder and its bytes. */
export type OutputFile = { readonly path: string; readonly bytes: Buffer };

type Contact = { readonly customer?: string; readonly to?: readonly string[] };

const slug = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60);

const customersByAddress = (report: ReportPart): ReadonlyMap<string, string> => {
  const contacts = (report["contacts"] ?? []) as readonly Contact[];
  return new Map(
    contacts.flatMap(({ customer = "", to = [] }) =>
      to.map((address) => [address.toLowerCase(), customer] as const),
    ),
  );
};

const nameFor = (message: StoredMessage, customers: ReadonlyMap<string, string>): string => {
  const [first] = addressesOf(headerValue(message.raw, "To") ?? "");
  const address = first?.address.toLowerCase() ?? "";
  return slug(customers.get(address) ?? (address === "" ? "mail" : address)) || "mail";
};

const files = (
  folder: string,
  messages: readonly StoredMessage[],
  customers: ReadonlyMap<string, string>,
): readonly OutputFile[] =>
  messages.map((message, at) => ({
    path: `${folder}/${String(at + 1).padStart(4, "0")}-${nameFor(message, customers)}.eml`,
    bytes: Buffer.from(message.raw, "latin1"),
  }));

/** This run's mails in the order they left, and every draft there is at the end. */
export const mailFiles = (
  mailbox: Mailbox,
  knownBefore: ReadonlySet<string>,
  report: ReportPart,
): readonly OutputFile[] => {
  const customers = customersByAddress(report);
  const sent = mailbox
    .allMessages()
    .filter(({ id, labelIds }) => labelIds.includes("SENT") && !knownBefore.has(id));
  const drafts = mailbox.allDrafts().flatMap((draft) => mailbox.message(draft.messageId) ?? []);
  return [...files("outbox", sent, customers), ...files("drafts", drafts, customers)];
};
