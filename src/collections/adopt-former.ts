import type { Day } from "../receivables/calendar.ts";
import type { FormerKeys } from "./former-keys.ts";
import { shortKey } from "./short-key.ts";
import {
  unknownCustomer,
  type StoredCustomer,
  type StoredInvoice,
  type StoredLedger,
} from "./stored-ledger.ts";

/**
 * The ledger with all that it knows under former keys put under the present ones, so that a customer who is given
 * an id or a tax id goes on where it stood. Of two entries of an invoice the later one holds; mails and calls are
 * joined. A name that now stands for several customers counts for each, but its thread goes on with none of them.
 *
 * The same ledger when there is nothing to adopt, and when it was adopted before.
 */
export function withFormerAdopted(ledger: StoredLedger, former: FormerKeys): StoredLedger {
  const invoices = adopted(ledger.invoices, former.invoices, laterStage);
  const customers = adopted(ledger.customers, former.customers, joinedCustomer);
  const isSame = invoices === ledger.invoices && customers === ledger.customers;
  return isSame ? ledger : { ...ledger, invoices, customers };
}

type Join<Entry> = (present: Entry | undefined, former: Entry, heirs: number) => Entry;

function adopted<Entry>(
  entries: ReadonlyMap<string, Entry>,
  former: ReadonlyMap<string, readonly string[]>,
  join: Join<Entry>,
): ReadonlyMap<string, Entry> {
  const found: (readonly [heir: string, source: string, entry: Entry])[] = [];
  const heirsOf = new Map<string, number>();
  if (entries.size === 0) return entries;
  for (const [key, sources] of former)
    for (const source of sources) {
      const short = shortKey(source);
      const entry = entries.get(short);
      if (entry === undefined) continue;
      found.push([shortKey(key), short, entry]);
      heirsOf.set(short, (heirsOf.get(short) ?? 0) + 1);
    }
  if (found.length === 0) return entries;
  const joined = new Map(entries);
  for (const [heir, source, entry] of found)
    joined.set(heir, join(joined.get(heir), entry, heirsOf.get(source) ?? 1));
  for (const source of heirsOf.keys()) joined.delete(source);
  return joined;
}

function laterStage(present: StoredInvoice | undefined, former: StoredInvoice): StoredInvoice {
  return present !== undefined && present.completedOn >= former.completedOn ? present : former;
}

function joinedCustomer(
  present: StoredCustomer = unknownCustomer,
  former: StoredCustomer,
  heirs: number,
): StoredCustomer {
  const days = new Set([...present.mailedOn, ...former.mailedOn]);
  return {
    mailedOn: [...days].sort((one, other) => one - other).slice(-3),
    calledOn: later(present.calledOn, former.calledOn),
    failedOn: later(present.failedOn, former.failedOn),
    thread: present.thread ?? (heirs === 1 ? former.thread : null),
  };
}

const later = (one: Day | null, other: Day | null): Day | null =>
  one === null || (other !== null && other > one) ? other : one;
