import type { Day } from "../receivables/calendar.ts";
import type { Clock } from "../collections/ports.ts";
import { civilTimeIn } from "./civil-time.ts";

/** A moment of the civil day that an execution is to judge by. */
export type JudgedMoment = { readonly day: Day; readonly minutes: number };

/**
 * The machine's clock, read as civil time of the spreadsheet's zone.
 *
 * @param judged The civil moment that the caller speaks for, such as the one a trigger was due at; null
 * is now.
 */
export function scriptClock(timeZone: string, judged: JudgedMoment | null): Clock {
  const startedMs = Date.now();
  const civil = civilTimeIn(timeZone);
  return {
    now() {
      const instant = new Date();
      const { day, minutes } = judged ?? civil.dateCellOf(instant);
      return { day, minutes, epochMs: instant.getTime() };
    },
    elapsedMs: () => Date.now() - startedMs,
  };
}

/** What Google tells a function that a clock trigger calls: the minute it was due, in UTC. */
export type ClockEvent = GoogleAppsScript.Events.TimeDriven;

/** The civil moment at which a trigger was due, in the spreadsheet's zone; null when Google does not say. */
export function momentOfEvent(
  event: Partial<ClockEvent> | undefined,
  timeZone: string,
): JudgedMoment | null {
  const { year, month, hour, minute } = event ?? {};
  const dayOfMonth = event?.["day-of-month"];
  if (year === undefined || month === undefined || dayOfMonth === undefined) return null;
  const dueMs = Date.UTC(year, month - 1, dayOfMonth, hour ?? 0, minute ?? 0);
  return civilTimeIn(timeZone).dateCellOf(new Date(dueMs));
}
