import { decodedWords, headerValue } from "./rfc822.ts";
import type { StoredMessage } from "./stored-mail.ts";

/** A subject without the prefixes that answers and forwards put before it. */
const bareSubject = (raw: string): string =>
  decodedWords(headerValue(raw, "Subject") ?? "")
    .replace(/^(?:(?:re|fwd?|rv):\s*)+/i, "")
    .trim();

const namedIds = (raw: string): readonly string[] =>
  ["In-Reply-To", "References"].flatMap(
    (name) => (headerValue(raw, name) ?? "").match(/<[^<>\s]+>/g) ?? [],
  );

/**
 * The thread a message joins: the one asked for when it also names a Message-ID of that thread in
 * In-Reply-To or References and has the same subject (Gmail guide on threads); else one of its own.
 */
export const threadOf = (
  raw: string,
  wanted: string | null,
  thread: readonly StoredMessage[],
): string | null => {
  if (wanted === null) return null;
  const known = new Set(thread.map((message) => headerValue(message.raw, "Message-ID")));
  const isAnswer = namedIds(raw).some((id) => known.has(id));
  const isSameSubject = thread.some((message) => bareSubject(message.raw) === bareSubject(raw));
  return isAnswer && isSameSubject ? wanted : null;
};
