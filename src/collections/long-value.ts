import { shortKey } from "./short-key.ts";

/** Most characters in one value of the document store; it takes 9 KB, and our values are ASCII. */
export const valueLimit = 8_800;

/** Values of the document store by key. */
export type StoredValues = { readonly [key: string]: string };

/**
 * Spreads text of any length over `name.0`, `name.1`, … in pieces that the document store takes.
 *
 * The first piece says how many there are and what they must add up to, so pieces left from a longer text are
 * ignored and a text that lost a piece is noticed. The empty text is one piece.
 */
export function splitLongValue(name: string, text: string): StoredValues {
  const ascii = asciiText(text);
  const pieces: string[] = [];
  for (let at = 0; at < ascii.length; at += valueLimit - 20)
    pieces.push(ascii.slice(at, at + valueLimit - 20));
  const values: { [key: string]: string } = {};
  const head = `${Math.max(1, pieces.length)}:${shortKey(ascii)}:`;
  values[`${name}.0`] = head + (pieces[0] ?? "");
  pieces.slice(1).forEach((piece, index) => (values[`${name}.${index + 1}`] = piece));
  return values;
}

/** A text that was spread over values, or why there is none. */
export type JoinedValue =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "missing" }
  | { readonly kind: "broken" };

/** The text of {@link splitLongValue}; `missing` when it was never written, `broken` when a piece is lost or changed. */
export function joinLongValue(name: string, values: StoredValues): JoinedValue {
  const first = values[`${name}.0`];
  if (first === undefined) return { kind: "missing" };
  const match = /^(\d+):([\w-]{7}):([^]*)$/.exec(first);
  if (match === null) return { kind: "broken" };
  const [, count = "", check, head = ""] = match;
  let text = head;
  for (let index = 1; index < Number(count); index += 1) text += values[`${name}.${index}`] ?? "";
  return shortKey(text) === check ? { kind: "text", text } : { kind: "broken" };
}

/** JSON text with every character outside ASCII escaped, so that characters are bytes; it stays the same JSON. */
export function asciiText(json: string): string {
  return json.replace(
    /[\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
