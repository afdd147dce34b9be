/** The object a clock trigger hands to its function: the instant it was due, in UTC. */
export type ClockEvent = Readonly<Record<string, string | number>>;

const dayMs = 86_400_000;

const weekOfYear = (instant: Date): number => {
  const first = Date.UTC(instant.getUTCFullYear(), 0, 1);
  return Math.floor((instant.getTime() - first) / dayMs / 7) + 1;
};

/** A clock trigger's event (guides/triggers/events); Sunday is day 7, as in ISO. */
export const clockEvent = (dueMs: number, triggerUid: string): ClockEvent => {
  const due = new Date(dueMs);
  return {
    authMode: "FULL",
    triggerUid,
    year: due.getUTCFullYear(),
    month: due.getUTCMonth() + 1,
    "day-of-month": due.getUTCDate(),
    "day-of-week": due.getUTCDay() === 0 ? 7 : due.getUTCDay(),
    "week-of-year": weekOfYear(due),
    hour: due.getUTCHours(),
    minute: due.getUTCMinutes(),
    second: due.getUTCSeconds(),
    timezone: "UTC",
  };
};
