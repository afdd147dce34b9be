import type { Day } from "../receivables/calendar.ts";
import type { Occasion } from "./activity-entry.ts";
import type { QuotaState } from "./daily-cap.ts";
import type { Moment } from "./sending-work.ts";
import { shortKey } from "./short-key.ts";

/** What one account has sent for this workbook lately, and its quota at the day's first firing. */
export type QuotaLog = {
  readonly day: Day;
  readonly atFirstFiring: number;
  readonly firstFiringAtMs: number;
  /** Instant in epoch milliseconds and number of recipients, oldest first, of the last 24 hours. */
  readonly sent: readonly (readonly [epochMs: number, recipients: number])[];
  /** Short keys of the contacts other than reminders that left on `day`; a repeated click sends no second. */
  readonly clicked: readonly string[];
};

const dayMs = 86_400_000;

/** The log at the start of a run: the day's first one notes what the account has left. */
export function openedQuotaLog(log: QuotaLog | null, remaining: number, now: Moment): QuotaLog {
  const sent = (log?.sent ?? []).filter(([epochMs]) => epochMs > now.epochMs - dayMs);
  return log?.day === now.day
    ? { ...log, sent }
    : { day: now.day, atFirstFiring: remaining, firstFiringAtMs: now.epochMs, sent, clicked: [] };
}

/** A mail that left, as far as the log cares. */
export type LoggedMail = {
  readonly key: string;
  readonly occasion: Occasion;
  readonly recipients: number;
};

/** The log after these mails left. */
export function withSent(log: QuotaLog, mails: readonly LoggedMail[], now: Moment): QuotaLog {
  if (mails.length === 0) return log;
  const recipients = mails.reduce((sum, mail) => sum + mail.recipients, 0);
  const clicked = mails.filter(({ occasion }) => occasion !== "reminder");
  return {
    ...log,
    sent: [...log.sent, [now.epochMs, recipients]],
    clicked: [...log.clicked, ...clicked.map(({ key }) => shortKey(key))],
  };
}

/** What the log says in the words of the daily cap. */
export function quotaState(log: QuotaLog, remaining: number, now: Moment): QuotaState {
  const sentAfter = (instantMs: number) =>
    log.sent
      .filter(([epochMs]) => epochMs >= instantMs)
      .reduce((sum, [, recipients]) => sum + recipients, 0);
  return {
    atFirstFiring: log.atFirstFiring,
    sentSinceFirstFiring: sentAfter(log.firstFiringAtMs),
    sentInLastDay: sentAfter(now.epochMs - dayMs),
    remaining,
  };
}
