import type { Digest } from "../collections/ports.ts";

/** SHA-256 as lower-case hex. */
export const sha256: Digest = (text) =>
  Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8)
    .map((byte) => (byte & 0xff).toString(16).padStart(2, "0"))
    .join("");

/** Standard base64 of a text's UTF-8 bytes, without line breaks. */
export const base64Utf8 = (text: string) => Utilities.base64Encode(text, Utilities.Charset.UTF_8);
