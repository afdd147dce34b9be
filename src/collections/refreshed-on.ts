import { isoDay, type Day } from "../receivables/calendar.ts";

/** Store key of what the own columns were last filled for, as {@link refreshedMark} writes it; empty for nothing. */
export const refreshedOnKey = "refreshedOn";

/** The civil day, and what had been sent when they were filled: the next steps that they show hang on both. */
export const refreshedMark = (day: Day, sentMark: string): string => `${isoDay(day)} ${sentMark}`;
