import { oneLine } from "./clean-text.ts";

/** Encodes text as UTF-8 and then as standard base64 without line breaks. */
export type EncodeBase64 = (utf8Text: string) => string;

// 52 letters of base64 and 12 of marks stay under 75 and leave room for the header's name on a line of 76.
const longestChunk = 39;

/** Text as a header may hold it: short plain ASCII as it is, all else as RFC 2047 words, folded. */
export function headerText(text: string, encode: EncodeBase64): string {
  const line = oneLine(text);
  return isPlain(line) ? line : encodedWords(line, encode);
}

/** A sender's or recipient's `"name" <address>`; the address alone without a name. */
export function mailboxHeader(name: string, address: string, encode: EncodeBase64): string {
  const line = oneLine(name);
  const bare = headerToken(address);
  if (line === "" || line === address) return bare;
  const shown = isPlain(line) ? `"${line.replace(/["\\]/g, "\\$&")}"` : encodedWords(line, encode);
  return `${shown}\r\n <${bare}>`;
}

/** A value that is ASCII by nature (an address, an id, a key): anything else in it is dropped. */
export function headerToken(value: string): string {
  return value.replace(/[^\x21-\x7e]/g, "");
}

/** A file's name as a header parameter: ASCII, and where that loses letters also as RFC 2231 has it. */
export function fileNameParameter(parameter: "name" | "filename", fileName: string): string {
  const line = oneLine(fileName);
  const ascii = line.replace(/[^\x20-\x7e]|["\\]/g, "_");
  if (ascii === line) return `${parameter}="${ascii}"`;
  const escaped = encodeURIComponent(line).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${parameter}="${ascii}";\r\n ${parameter}*=UTF-8''${escaped}`;
}

function isPlain(line: string): boolean {
  return line.length <= 60 && /^[\x20-\x7e]*$/.test(line) && !line.includes("=?");
}

function encodedWords(line: string, encode: EncodeBase64): string {
  return chunksOf(line)
    .map((chunk) => `=?UTF-8?B?${encode(chunk)}?=`)
    .join("\r\n ");
}

/** Cuts between code points so that no chunk is longer than its share of bytes. */
function chunksOf(line: string): readonly string[] {
  const chunks: string[] = [];
  let chunk = "";
  let bytes = 0;
  for (const character of line) {
    const more = utf8Length(character);
    if (bytes + more > longestChunk) {
      chunks.push(chunk);
      [chunk, bytes] = ["", 0];
    }
    chunk += character;
    bytes += more;
  }
  return [...chunks, chunk];
}

function utf8Length(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
