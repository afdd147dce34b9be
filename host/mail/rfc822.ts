/** One header field, its value unfolded as it stands in the message. */
export type HeaderField = { readonly name: string; readonly value: string };

const headEnd = (raw: string): number => {
  const found = /\r?\n\r?\n/.exec(raw);
  return found === null ? raw.length : found.index;
};

/** The header fields of a message in their order; `raw` holds one character per byte. */
export const headerFields = (raw: string): readonly HeaderField[] =>
  raw
    .slice(0, headEnd(raw))
    .replace(/\r?\n[ \t]+/g, " ")
    .split(/\r?\n/)
    .flatMap((line) => {
      const colon = line.indexOf(":");
      return colon <= 0
        ? []
        : [{ name: line.slice(0, colon), value: line.slice(colon + 1).trim() }];
    });

/** The first value of a header, or null. */
export const headerValue = (raw: string, name: string): string | null =>
  headerFields(raw).find((field) => field.name.toLowerCase() === name.toLowerCase())?.value ?? null;

/** The message without a header. */
export const withoutHeaders = (raw: string, isDropped: (name: string) => boolean): string => {
  const end = headEnd(raw);
  const lines = raw.slice(0, end).split(/\r?\n(?![ \t])/);
  const kept = lines.filter((line) => !isDropped(line.slice(0, Math.max(0, line.indexOf(":")))));
  return kept.join("\r\n") + raw.slice(end);
};

/** The message with a header set to one value, at the front. */
export const withHeader = (raw: string, name: string, value: string): string =>
  `${name}: ${value}\r\n${withoutHeaders(raw, (other) => other.toLowerCase() === name.toLowerCase())}`;

const encodedWord = /=\?([\w-]+)\?([bq])\?([^?]*)\?=/gi;

const wordBytes = (encoding: string, text: string): Buffer =>
  encoding.toLowerCase() === "b"
    ? Buffer.from(text, "base64")
    : Buffer.from(
        text
          .replaceAll("_", " ")
          .replace(/=([0-9a-f]{2})/gi, (_whole, hex: string) =>
            String.fromCharCode(Number.parseInt(hex, 16)),
          ),
        "latin1",
      );

/** Header text with its RFC 2047 words decoded. */
export const decodedWords = (value: string): string => {
  const joined = value.replace(/\?=\s+=\?/g, "?==?");
  return joined.replace(encodedWord, (_whole, charset: string, encoding: string, text: string) =>
    wordBytes(encoding, text).toString(/^utf-?8$/i.test(charset) ? "utf8" : "latin1"),
  );
};

/** Header text as RFC 2047 words of at most 75 characters, or as it stands when it is ASCII. */
export const encodedWords = (text: string): string => {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  const chunks: string[] = [""];
  for (const sign of text) {
    const last = chunks.at(-1) ?? "";
    if (Buffer.byteLength(last + sign, "utf8") > 45) chunks.push(sign);
    else chunks[chunks.length - 1] = last + sign;
  }
  return chunks
    .map((chunk) => `=?UTF-8?B?${Buffer.from(chunk, "utf8").toString("base64")}?=`)
    .join("\r\n ");
};
