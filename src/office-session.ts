import { parseIsoDay } from "./receivables/calendar.ts";
import { localeVoice } from "./collections/locale-voice.ts";
import type { Ports } from "./collections/ports.ts";
import { openSession, type Session } from "./collections/session.ts";
import type { Json } from "./collections/sidebar-api.ts";
import { sentence } from "./collections/wording/sentence.ts";
import { portsAt } from "./execution.ts";
import type { JudgedMoment } from "./google/script-clock.ts";

/** The ports of an execution that speaks for now. */
export const portsNow = () => portsAt(() => null);

/** Opens the session of an execution, or ends it with the sentence that says why there is none. */
export function sessionOf(ports: Ports): Session {
  const opened = openSession(ports);
  if (opened.kind === "open") return opened.session;
  throw new Error(sentence(opened.reason, localeVoice(ports)));
}

/** The session of an execution that speaks for now. */
export const sessionNow = () => sessionOf(portsNow());

/** The moment for which a call says it speaks, `{"day","minutes"}` as JSON text; null for now. */
export function judgedMoment(asOf: string | undefined): JudgedMoment | null {
  if (asOf === undefined) return null;
  const { day: text, minutes } = JSON.parse(asOf) as { day: string; minutes: number };
  const day = parseIsoDay(text);
  return day === null ? null : { day, minutes };
}

/** What an answer looks like on the way to the page, which takes plain text only for certain. */
export const json = <T>(value: T) => JSON.stringify(value) as Json<T>;
