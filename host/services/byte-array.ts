import type { ScriptRealm } from "../execution/script-realm.ts";

/** Google's bytes are signed: -128 to 127. */
export const signedBytes = (realm: ScriptRealm, bytes: Uint8Array): number[] =>
  realm.array(Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte)));

/** Bytes of a text or of an array of signed bytes. */
export const bytesOf = (data: unknown, encode: (text: string) => Buffer): Buffer => {
  if (typeof data === "string") return encode(data);
  return Buffer.from((data as readonly number[]).map((byte) => byte & 0xff));
};

export const utf8 = (text: string): Buffer => Buffer.from(text, "utf8");

/** What US-ASCII cannot hold becomes a question mark. */
export const ascii = (text: string): Buffer =>
  Buffer.from(Array.from(text, (sign) => (sign < "\u0080" ? sign : "?")).join(""), "latin1");
