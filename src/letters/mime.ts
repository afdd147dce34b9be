import type { Attachment, Message, ThreadRef } from "./message.ts";
import {
  fileNameParameter,
  headerText,
  headerToken,
  mailboxHeader,
  type EncodeBase64,
} from "./mime-header.ts";

/**
 * A message as RFC 822 text: ASCII, CRLF line ends, every body in base64 of 76 letters a line.
 *
 * Gmail adds Date and Message-ID. Nothing in a value can add a header: line ends and controls are gone.
 * There is no `Auto-Submitted`: the mail stands for its sender, who wants answers, absence notes included,
 * and help desks drop what is marked as automatic.
 */
export function toRfc822(message: Message, encodeBase64Utf8: EncodeBase64): string {
  const inline = message.attachments.filter(({ contentId }) => contentId !== null);
  const files = message.attachments.filter(({ contentId }) => contentId === null);
  const html = related(textPart("html", message.html, encodeBase64Utf8), inline);
  const body = container("alternative", [textPart("plain", message.text, encodeBase64Utf8), html]);
  const whole =
    files.length === 0 ? body : container("mixed", [body, ...files.map(attachmentPart)]);
  return [...headers(message, encodeBase64Utf8), ...whole, ""].join("\r\n");
}

function headers(message: Message, encode: EncodeBase64): readonly string[] {
  const cc = message.cc.length === 0 ? [] : [`Cc: ${addressList(message.cc)}`];
  return [
    `From: ${mailboxHeader(message.fromName, message.fromAddress, encode)}`,
    `To: ${addressList(message.to)}`,
    ...cc,
    `Subject: ${headerText(message.subject, encode)}`,
    ...threadHeaders(message.thread),
    `X-Cobralo-Key: ${headerToken(message.key)}`,
    "MIME-Version: 1.0",
  ];
}

function addressList(addresses: readonly string[]): string {
  return addresses.map((address) => headerToken(address).replace(/[,;<>"]/g, "")).join(",\r\n ");
}

// The first message and the latest ones place a reply in its thread; more only makes the header long.
const mostReferences = 20;

function threadHeaders(thread: ThreadRef | null): readonly string[] {
  const ids = (thread?.messageIds ?? []).map(bracketed).filter((id) => id !== "<>");
  const last = ids[ids.length - 1];
  if (last === undefined) return [];
  const kept =
    ids.length <= mostReferences ? ids : [...ids.slice(0, 1), ...ids.slice(1 - mostReferences)];
  return [`In-Reply-To: ${last}`, `References: ${kept.join("\r\n ")}`];
}

function bracketed(messageId: string): string {
  return `<${headerToken(messageId).replace(/[<>]/g, "")}>`;
}

function textPart(subtype: "plain" | "html", text: string, encode: EncodeBase64) {
  return [
    `Content-Type: text/${subtype}; charset=UTF-8`,
    "Content-Transfer-Encoding: base64",
    "",
    wrapped(encode(text.replace(/\r?\n/g, "\r\n"))),
  ];
}

function attachmentPart(attachment: Attachment): readonly string[] {
  const { fileName, mimeType, base64, contentId } = attachment;
  const identity = contentId === null ? [] : [`Content-ID: ${bracketed(contentId)}`];
  const disposition = contentId === null ? "attachment" : "inline";
  return [
    `Content-Type: ${headerToken(mimeType)};\r\n ${fileNameParameter("name", fileName)}`,
    `Content-Disposition: ${disposition};\r\n ${fileNameParameter("filename", fileName)}`,
    ...identity,
    "Content-Transfer-Encoding: base64",
    "",
    wrapped(base64),
  ];
}

function related(html: readonly string[], inline: readonly Attachment[]): readonly string[] {
  return inline.length === 0 ? html : container("related", [html, ...inline.map(attachmentPart)]);
}

/** A multipart; no base64 body can hold its boundary, because base64 has no underscore. */
function container(
  subtype: "alternative" | "related" | "mixed",
  parts: readonly (readonly string[])[],
): readonly string[] {
  const boundary = `=_cobralo_${subtype}`;
  return [
    `Content-Type: multipart/${subtype}; boundary="${boundary}"`,
    "",
    ...parts.flatMap((part) => [`--${boundary}`, ...part]),
    `--${boundary}--`,
  ];
}

function wrapped(base64: string): string {
  return base64.replace(/[^A-Za-z0-9+/=]/g, "").replace(/(.{76})(?=.)/g, "$1\r\n");
}
