import { decodedWords, headerValue } from "./rfc822.ts";

/** One mailbox of an address header. */
export type MailAddress = { readonly name: string; readonly address: string };

/** Splits at commas that stand outside quotation marks and angle brackets. */
const parts = (value: string): readonly string[] =>
  (value.match(/(?:"(?:\\.|[^"\\])*"|<[^>]*>|[^,])+/g) ?? [])
    .map((part) => part.trim())
    .filter((part) => part !== "");

const addressOf = (part: string): MailAddress => {
  const angle = /^(.*)<([^<>]*)>$/.exec(part);
  if (angle === null) return { name: "", address: part.trim() };
  const name = (angle[1] ?? "")
    .trim()
    .replace(/^"(.*)"$/, "$1")
    .replace(/\\(.)/g, "$1");
  return { name: decodedWords(name), address: (angle[2] ?? "").trim() };
};

/** The mailboxes of a header's value. */
export const addressesOf = (value: string): readonly MailAddress[] => parts(value).map(addressOf);

/** Syntax that Gmail accepts in an address header: one @, a domain with a dot, no blanks. */
export const isAddress = (address: string): boolean =>
  /^[^\s@<>,;:"()[\]\\]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(address) &&
  !/\.\.|^\.|\.@|@\./.test(address);

/** Names of the headers that name recipients. */
const recipientHeaders = ["To", "Cc", "Bcc"] as const;

/** All recipients of a message, each once, in lower case. */
export const recipientsOf = (raw: string): readonly string[] => {
  const all = recipientHeaders.flatMap((name) => addressesOf(headerValue(raw, name) ?? ""));
  return [...new Set(all.map((mailbox) => mailbox.address.toLowerCase()))];
};

/** The recipient header that Gmail would refuse, or null. */
export const invalidRecipientHeader = (raw: string): string | null =>
  recipientHeaders.find((name) =>
    addressesOf(headerValue(raw, name) ?? "").some((mailbox) => !isAddress(mailbox.address)),
  ) ?? null;
