import type { Day } from "../receivables/calendar.ts";
import type { CustomerKey } from "../receivables/customer.ts";
import type { ActivityEntry } from "./activity-entry.ts";

/**
 * The day of the last statement that reached each customer before a day: sent, or left as a draft that was not
 * thrown away. One of the day itself does not count, so that a statement made again shows the same period.
 */
export function lastStatements(
  entries: readonly ActivityEntry[],
  before: Day,
): ReadonlyMap<CustomerKey, Day> {
  const statements = entries.filter(({ occasion }) => occasion.startsWith("statement"));
  const lost = new Set(statements.filter(isLost).map(({ key }) => key));
  const days = new Map<CustomerKey, Day>();
  for (const { customerKey, key, result, at } of statements) {
    const hasReached = result === "sent" || (result === "drafted" && !lost.has(key));
    const known = days.get(customerKey);
    if (hasReached && at.day < before && (known === undefined || known < at.day))
      days.set(customerKey, at.day);
  }
  return days;
}

function isLost({ result }: ActivityEntry): boolean {
  return result === "discarded" || result === "failed";
}
