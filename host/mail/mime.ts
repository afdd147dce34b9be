import { encodedWords } from "./rfc822.ts";

/** A file within a mail; with a content id it is a picture of the HTML body. */
export type MailFile = {
  readonly fileName: string;
  readonly mimeType: string;
  readonly bytes: Buffer;
  readonly contentId: string | null;
};

/** What MailApp is asked to send. */
export type OutgoingMail = {
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  readonly html: string | null;
  readonly files: readonly MailFile[];
};

const lines = (bytes: Buffer): string =>
  (bytes.toString("base64").match(/.{1,76}/g) ?? [""]).join("\r\n");

const part = (headers: readonly string[], bytes: Buffer): string =>
  [...headers, "Content-Transfer-Encoding: base64", "", lines(bytes)].join("\r\n");

const textPart = (kind: string, text: string): string =>
  part([`Content-Type: text/${kind}; charset=UTF-8`], Buffer.from(text, "utf8"));

const filePart = (file: MailFile): string => {
  const name = encodedWords(file.fileName);
  const place =
    file.contentId === null
      ? [`Content-Disposition: attachment; filename="${name}"`]
      : ["Content-Disposition: inline", `Content-ID: <${file.contentId}>`];
  return part([`Content-Type: ${file.mimeType}; name="${name}"`, ...place], file.bytes);
};

const multipart = (kind: string, parts: readonly string[]): string => {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  const boundary = `cobralo-${kind}`;
  const inner = parts.map((one) => `--${boundary}\r\n${one}\r\n`).join("");
  return `Content-Type: multipart/${kind}; boundary="${boundary}"\r\n\r\n${inner}--${boundary}--`;
};

/** The mail as RFC 822 text, one character per byte. */
export const mimeText = ({ headers, text, html, files }: OutgoingMail): string => {
  const pictures = files.filter((file) => file.contentId !== null).map(filePart);
  const page = html === null ? [] : [multipart("related", [textPart("html", html), ...pictures])];
  const body = multipart("alternative", [textPart("plain", text), ...page]);
  const attachments = files.filter((file) => file.contentId === null).map(filePart);
  const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [...head, "MIME-Version: 1.0", multipart("mixed", [body, ...attachments]), ""].join(
    "\r\n",
  );
};
