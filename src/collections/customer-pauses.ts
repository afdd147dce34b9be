import type { Agreement } from "../receivables/agreement.ts";
import type { Day } from "../receivables/calendar.ts";
import type { Customer } from "../receivables/customer.ts";

/** Whether a row of Acuerdos pauses everything of its customer on the day. */
export function isPauseOn(
  { kind, isClosed, invoiceNumbers, on, until }: Agreement,
  day: Day,
): boolean {
  const isWhole = kind === "pause" && invoiceNumbers.length === 0 && !isClosed;
  return isWhole && (on === null || on <= day) && (until === null || until >= day);
}

/**
 * The last day of the pause of all that a customer owes, by Clientes and its rows of Acuerdos, the longest of them;
 * `openEnd` without an end, null while there is none.
 */
export function pausedUntil(
  agreements: readonly Agreement[],
  said: Customer | null,
  day: Day,
): Day | "openEnd" | null {
  const ends = agreements.filter((one) => isPauseOn(one, day)).map(({ until }) => until);
  if (ends.includes(null)) return "openEnd";
  const inClientes = said?.pausedUntil ?? null;
  const days = [...ends, inClientes].flatMap((end) => (end !== null && end >= day ? [end] : []));
  return days.length === 0 ? null : (Math.max(...days) as Day);
}
