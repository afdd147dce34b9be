import { simpleParser, type ParsedMail } from "mailparser";
import type { MailView } from "./wire.ts";

const shownHeaders = ["from", "to", "cc", "bcc", "reply-to", "subject"];

const headersOf = (mail: ParsedMail): MailView["headers"] =>
  mail.headerLines.flatMap(({ key }) => {
    const value = mail.headers.get(key);
    if (!shownHeaders.includes(key) || value === undefined) return [];
    if (typeof value === "string") return [{ name: key, value }];
    return "text" in value && typeof value.text === "string"
      ? [{ name: key, value: value.text }]
      : [];
  });

/** A mail taken apart for reading; pictures of its body stand in it as data. */
export async function mailView(raw: string, hrefOf: (part: number) => string): Promise<MailView> {
  const mail = await simpleParser(Buffer.from(raw, "latin1"));
  return {
    headers: headersOf(mail),
    html: typeof mail.html === "string" ? mail.html : null,
    text: mail.text ?? "",
    files: mail.attachments.flatMap(({ related, filename, contentType, size }, part) =>
      related
        ? []
        : [{ name: filename ?? "adjunto", type: contentType, bytes: size, href: hrefOf(part) }],
    ),
  };
}

/** One file of a mail; null when there is no such part. */
export async function mailFile(
  raw: string,
  part: number,
): Promise<{ readonly name: string; readonly type: string; readonly bytes: Buffer } | null> {
  const mail = await simpleParser(Buffer.from(raw, "latin1"));
  const found = mail.attachments[part];
  if (found === undefined) return null;
  return { name: found.filename ?? "adjunto", type: found.contentType, bytes: found.content };
}
