import { addMonths, civilDay, dayInMonth, type Day } from "./calendar.ts";
import type { PaymentDays } from "./terms.ts";

/**
 * The first of a customer's payment days on or after `day`; `day` itself when there are none.
 *
 * A payment day that the month lacks is the month's last day (31 in February is the 28th or 29th).
 *
 * @param paymentDays days of the month, 1 to 31, ascending.
 */
export function applyPaymentDays(day: Day, paymentDays: PaymentDays): Day {
  const first = paymentDays[0];
  if (first === undefined) return day;
  const { year, month } = civilDay(day);
  for (const dayOfMonth of paymentDays) {
    const candidate = dayInMonth(year, month, dayOfMonth);
    if (candidate >= day) return candidate;
  }
  const next = civilDay(addMonths(dayInMonth(year, month, 1), 1));
  return dayInMonth(next.year, next.month, first);
}
