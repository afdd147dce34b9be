import type { AssessedInvoice } from "./plan.ts";

/** Order of invoices in what is shown: oldest due date first, those without one last. */
export function byDueDate(
  one: Pick<AssessedInvoice, "dueOn">,
  other: Pick<AssessedInvoice, "dueOn">,
): number {
  // Two without a date differ by NaN, which is no order.
  return (one.dueOn ?? Infinity) - (other.dueOn ?? Infinity) || 0;
}
