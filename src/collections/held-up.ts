import type { CustomerKey } from "../receivables/customer.ts";
import type { HeldUp } from "./ledger.ts";
import type { SendingState } from "./sending-state.ts";

/** Customers that get no reminder now, whoever's hands their mail is in, and why. */
export function heldUpCustomers(state: SendingState): ReadonlyMap<CustomerKey, HeldUp> {
  const held = new Map<CustomerKey, HeldUp>();
  for (const { customerKey } of [...state.outbox, ...state.othersOutbox])
    held.set(customerKey, "underWay");
  for (const { customerKey, state: waiting } of state.waiting)
    held.set(customerKey, waiting.kind === "unknown" ? "unknown" : "draftWaiting");
  return held;
}
