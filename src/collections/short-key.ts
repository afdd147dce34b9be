const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Number of characters of a {@link shortKey}. */
export const shortKeyLength = 7;

/**
 * Seven characters (42 bits) that stand for a longer key in the ledger; the same text always gives the same.
 *
 * Not a secret and not a signature: among 15,000 keys the chance that any two meet is about 1 in 40,000. Two
 * rolling 32-bit products with different factors, because Google's own digest costs a call per key.
 */
export function shortKey(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x9747b28c;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ code, 0x5bd1e995);
    second ^= second >>> 15;
  }
  return toDigits(mixed(first, second) >>> 14, 3) + toDigits(mixed(second, first) >>> 8, 4);
}

/** Writes a whole number of at least 0 with base-64 digits, `width` of them; its high end is lost when it is too large. */
export function toDigits(value: number, width: number): string {
  let text = "";
  let rest = value;
  for (let place = 0; place < width; place += 1) {
    text = digits.charAt(rest % 64) + text;
    rest = Math.floor(rest / 64);
  }
  return text;
}

/** Reads what {@link toDigits} wrote; null when a character is none of its digits. */
export function fromDigits(text: string): number | null {
  let value = 0;
  for (const character of text) {
    const digit = digits.indexOf(character);
    if (digit < 0) return null;
    value = value * 64 + digit;
  }
  return value;
}

function mixed(value: number, other: number): number {
  let mix = value ^ (other >>> 16);
  mix = Math.imul(mix ^ (mix >>> 16), 0x85ebca6b);
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
  return (mix ^ (mix >>> 16)) >>> 0;
}
