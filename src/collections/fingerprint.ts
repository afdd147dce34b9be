import type { OutgoingContact } from "./sending-work.ts";
import type { Digest } from "./ports.ts";

/** Sixteen hexadecimal digits that change with anything the customer would see: addresses, subject, text, files. */
export function fingerprint(digest: Digest, message: OutgoingContact["message"]): string {
  const { to, cc, subject, text, html, attachments } = message;
  const files = attachments.map(({ fileName, base64 }) => [fileName, base64]);
  return digest(JSON.stringify([to, cc, subject, text, html, files])).slice(0, 16);
}
