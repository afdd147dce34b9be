import { isoDay, type Day } from "../receivables/calendar.ts";
import type { CustomerKey } from "../receivables/customer.ts";
import type { Occasion } from "./activity-entry.ts";
import type { Digest } from "./ports.ts";

/** What makes a contact the same contact, however often a run is repeated. */
export type ContactIdentity = {
  readonly spreadsheetId: string;
  readonly customerKey: CustomerKey;
  readonly day: Day;
  readonly occasion: Occasion;
};

/**
 * The key of a contact: 32 hexadecimal digits that spreadsheet, customer, civil day and occasion decide. It stands
 * in the mail's X-Cobralo-Key, in the outbox and in Actividad.
 */
export function contactKey(digest: Digest, identity: ContactIdentity): string {
  const { spreadsheetId, customerKey, day, occasion } = identity;
  return digest(JSON.stringify([spreadsheetId, customerKey, isoDay(day), occasion])).slice(0, 32);
}
