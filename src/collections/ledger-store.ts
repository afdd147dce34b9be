import {
  addressEntryLength,
  invoiceEntryLength,
  readAddress,
  readCustomer,
  readInvoice,
  writeAddress,
  writeCustomer,
  writeInvoice,
} from "./ledger-entry.ts";
import { namesFor, noNames, readNames, writeNames, type LedgerNames } from "./ledger-names.ts";
import { valueLimit, type StoredValues } from "./long-value.ts";
import { fromDigits } from "./short-key.ts";
import type { StoredLedger } from "./stored-ledger.ts";

/** Bytes in the document store, which takes 500 KB, from which the ledger counts as full. */
export const ledgerLimitBytes = 450_000;

/** What the document store holds of the ledger. */
export type ReadLedger =
  | {
      readonly kind: "read";
      readonly ledger: StoredLedger;
      readonly names: LedgerNames;
      readonly bytes: number;
    }
  /** Nothing was ever written. */
  | { readonly kind: "missing" }
  /** The value of `key` is not what was written there. */
  | { readonly kind: "broken"; readonly key: string };

const namesKey = "ledger.names";
const bucketKey = /^ledger\.(\d+)$/;
const mostBuckets = 512;

/**
 * Reads the ledger from the document store's values.
 *
 * Entries lie in numbered values, `ledger.0` and on; each is complete in itself, so none can be torn apart.
 */
export function readLedger(values: StoredValues): ReadLedger {
  const keys = Object.keys(values).filter((key) => bucketKey.test(key));
  const namesText = values[namesKey];
  if (keys.length === 0 && namesText === undefined) return { kind: "missing" };
  const names = namesText === undefined ? noNames : readNames(namesText);
  if (names === null) return { kind: "broken", key: namesKey };
  const ledger = { customers: new Map(), invoices: new Map(), addresses: new Map() };
  for (const key of keys) {
    if (!readBucket(values[key] ?? "", names, ledger)) return { kind: "broken", key };
  }
  return { kind: "read", ledger, names, bytes: sizeOf(values) };
}

/**
 * The values that hold this ledger, every one of at most 9 KB.
 *
 * An entry's key decides its bucket and the number of buckets only doubles, so a change rewrites few values.
 *
 * @param before what is stored now: its names and number of buckets go on.
 */
export function writeLedger(
  ledger: StoredLedger,
  before: StoredValues,
  oldNames: LedgerNames,
): { readonly values: StoredValues; readonly names: LedgerNames } {
  const names = namesFor(ledger, oldNames);
  let count = Math.max(1, Object.keys(before).filter((key) => bucketKey.test(key)).length);
  let buckets = bucketsOf(ledger, names, count);
  while (count < mostBuckets && buckets.some((text) => text.length > valueLimit)) {
    count *= 2;
    buckets = bucketsOf(ledger, names, count);
  }
  const values: { [key: string]: string } = { [namesKey]: writeNames(names) };
  buckets.forEach((text, index) => (values[`ledger.${index}`] = text));
  return { values, names };
}

/** Bytes that these values take in the document store, keys included; ours are all ASCII. */
export function sizeOf(values: StoredValues): number {
  return Object.entries(values).reduce(
    (bytes, [key, value]) => bytes + key.length + value.length,
    0,
  );
}

function bucketsOf(ledger: StoredLedger, names: LedgerNames, count: number): readonly string[] {
  const invoices = new Array<string>(count).fill("");
  const addresses = new Array<string>(count).fill("");
  const customers = new Array<string>(count).fill("");
  const put = (into: string[], key: string, text: string) => {
    const bucket = bucketOf(key, count);
    into[bucket] = (into[bucket] ?? "") + text;
  };
  for (const [key, invoice] of ledger.invoices)
    put(invoices, key, writeInvoice(key, invoice, names));
  for (const [key, day] of ledger.addresses) put(addresses, key, writeAddress(key, day));
  for (const [key, customer] of ledger.customers)
    put(customers, key, `\n${writeCustomer(key, customer, names)}`);
  return invoices.map(
    (text, index) => `${text}\n${addresses[index] ?? ""}${customers[index] ?? ""}`,
  );
}

function readBucket(
  text: string,
  names: LedgerNames,
  into: {
    readonly customers: Map<string, unknown>;
    readonly invoices: Map<string, unknown>;
    readonly addresses: Map<string, unknown>;
  },
): boolean {
  const [invoices, addresses, ...customers] = text.split("\n");
  if (invoices === undefined || addresses === undefined) return false;
  return (
    readAll(
      pieces(invoices, invoiceEntryLength),
      (entry) => readInvoice(entry, names),
      into.invoices,
    ) &&
    readAll(pieces(addresses, addressEntryLength), readAddress, into.addresses) &&
    readAll(customers, (line) => readCustomer(line, names), into.customers)
  );
}

function readAll(
  entries: readonly string[],
  read: (entry: string) => readonly [string, unknown] | null,
  into: Map<string, unknown>,
): boolean {
  for (const entry of entries) {
    const found = read(entry);
    if (found === null) return false;
    into.set(found[0], found[1]);
  }
  return true;
}

function pieces(text: string, length: number): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < text.length; at += length) found.push(text.slice(at, at + length));
  return found;
}

const bucketOf = (key: string, count: number): number => (fromDigits(key.slice(0, 2)) ?? 0) % count;
