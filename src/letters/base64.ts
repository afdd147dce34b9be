const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Bytes as standard base64 without line breaks. */
export function base64Of(bytes: readonly number[]): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const group = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const letters = [18, 12, 6, 0].map((by) => alphabet.charAt((group >> by) & 63));
    text += letters.slice(0, bytes.length - at + 1).join("");
  }
  return text.padEnd(Math.ceil(text.length / 4) * 4, "=");
}

/** The bytes that base64 without line breaks stands for; ends at what is none. */
export function base64Bytes(text: string): readonly number[] {
  const bytes: number[] = [];
  let [bits, count] = [0, 0];
  for (const letter of text) {
    const value = alphabet.indexOf(letter);
    if (value === -1) break;
    bits = ((bits << 6) | value) & 0xffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes.push((bits >> count) & 255);
  }
  return bytes;
}

/** The bytes of well-formed text in UTF-8. */
export function utf8Bytes(text: string): readonly number[] {
  return (encodeURIComponent(text).match(/%..|[^%]/g) ?? []).map((part) =>
    part.length === 1 ? part.charCodeAt(0) : parseInt(part.slice(1), 16),
  );
}
