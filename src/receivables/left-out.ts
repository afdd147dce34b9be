import type { Day } from "./calendar.ts";
import type { Invoice } from "./invoice.ts";

/** Why an invoice or credit note is in no total. */
export type LeftOut =
  "sameAsEarlierRow" | "draft" | "cancelled" | "uncollectible" | "refunded" | "future";

/**
 * Why the row is in no total as of a day, or null when it counts (design section 5): a repeat of an earlier
 * row; a draft, cancelled, uncollectible or refunded by its status; issued only after the day.
 */
export function leftOutOf(invoice: Invoice, asOf: Day): LeftOut | null {
  if (invoice.duplicate === "same") return "sameAsEarlierRow";
  switch (invoice.sheetStatus) {
    case "draft":
    case "cancelled":
    case "uncollectible":
    case "refunded":
      return invoice.sheetStatus;
    default:
      return invoice.issuedOn !== null && invoice.issuedOn > asOf ? "future" : null;
  }
}
