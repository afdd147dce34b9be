import { oneLine, shortened } from "./clean-text.ts";
import type { ThreadRef } from "./message.ts";

/** Gmail takes subjects of at most 250 characters. */
const longestSubject = 250;

/** A subject on one line, without line ends or control characters, cut where Gmail's limit is. */
export function mailSubject(text: string): string {
  return shortened(oneLine(text), longestSubject);
}

/**
 * The subject with which a mail goes out: its own where it starts a thread, otherwise the thread's
 * first subject with one `Re:` before it, since Gmail joins only what is named alike.
 */
export function threadSubject(ownSubject: string, thread: ThreadRef | null): string {
  if (thread === null) return mailSubject(ownSubject);
  const first = oneLine(thread.subject);
  return mailSubject(/^re:/i.test(first) ? first : `Re: ${first}`);
}
