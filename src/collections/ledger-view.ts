import type { Day } from "../receivables/calendar.ts";
import type { StageId } from "../receivables/collection-plan.ts";
import type { CustomerLedger, HeldUp, InvoiceLedger, Ledger } from "./ledger.ts";
import type { LedgerSubjects } from "./sending-work.ts";
import { shortKey } from "./short-key.ts";
import type { StoredLedger } from "./stored-ledger.ts";

/** What the ledger says about these customers, invoices and addresses, under their own names. */
export function ledgerView(
  ledger: StoredLedger,
  subjects: LedgerSubjects,
  heldUp: { readonly [customerKey: string]: HeldUp },
  isFull: boolean,
): Ledger {
  const invoices: { [key: string]: InvoiceLedger } = {};
  const vetoed: { [key: string]: StageId } = {};
  for (const key of subjects.invoices) {
    const found = ledger.invoices.get(shortKey(key));
    if (found === undefined) continue;
    const { stage, completedOn, times, isVetoed } = found;
    invoices[key] = { stage, completedOn, times };
    if (isVetoed) vetoed[key] = stage;
  }
  const customers: { [key: string]: CustomerLedger } = {};
  for (const key of subjects.customers) {
    const found = ledger.customers.get(shortKey(key));
    if (found === undefined) continue;
    const { mailedOn, calledOn, failedOn } = found;
    customers[key] = { mailedOn, calledOn, failedOn };
  }
  const addresses: { [address: string]: Day } = {};
  for (const address of subjects.addresses) {
    const day = ledger.addresses.get(shortKey(address.toLowerCase()));
    if (day !== undefined) addresses[address] = day;
  }
  return { customers, invoices, addresses, heldUp, vetoed, isFull };
}
