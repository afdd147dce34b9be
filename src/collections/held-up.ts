import type { CustomerKey } from "../receivables/customer.ts";
import type { FormerKeys } from "./former-keys.ts";
import type { HeldUp } from "./ledger.ts";
import type { SendingState } from "./sending-state.ts";

/**
 * Customers that get no reminder now, whoever's hands their mail is in, and why.
 *
 * @param former a mail that is under way to a customer's former key holds it up too.
 */
export function heldUpCustomers(
  state: SendingState,
  former?: FormerKeys,
): ReadonlyMap<CustomerKey, HeldUp> {
  const held = new Map<CustomerKey, HeldUp>();
  for (const { customerKey } of [...state.outbox, ...state.othersOutbox])
    held.set(customerKey, "underWay");
  for (const { customerKey, state: waiting } of state.waiting)
    held.set(customerKey, waiting.kind === "unknown" ? "unknown" : "draftWaiting");
  for (const [customerKey, keys] of former?.customers ?? [])
    for (const key of keys) {
      const why = held.get(key);
      if (why !== undefined && !held.has(customerKey)) held.set(customerKey, why);
    }
  return held;
}
