import type { CustomerKey } from "./customer.ts";

/** What a row says of its customer; null where it says nothing. */
export type CustomerSigns = {
  readonly customerId: string | null;
  /** Checked and normalised by `validTaxId`; an invalid one is null here. */
  readonly validTaxId: string | null;
  readonly name: string;
};

/**
 * A text with case, accents, punctuation and blanks folded away, so that `Construcciones Peña, S.L.` and
 * `CONSTRUCCIONES PENA SL` are the same; letters and digits of every script are kept, legal forms too.
 * A text of signs alone is kept as it stands.
 */
export function foldName(text: string): string {
  const folded = text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/[^\p{L}\p{N}]/gu, "");
  return folded === "" ? text.trim() : folded;
}

/**
 * Names the customer of one row seen alone: by id, else by valid tax id, else by folded name.
 * Rows of one list belong through {@link joinCustomers}, which also joins a row with an id to one without.
 */
export function customerKeyOf(signs: CustomerSigns): CustomerKey {
  return strongestKey(signs, foldName);
}

function strongestKey(
  { customerId, validTaxId, name }: CustomerSigns,
  fold: (text: string) => string,
): CustomerKey {
  if (customerId !== null && customerId.trim() !== "") return keyOf("id", fold(customerId));
  return validTaxId === null ? keyOf("name", fold(name)) : keyOf("tax", validTaxId);
}

/**
 * The customer of each row, in the order of the rows: one customer is the same id, else the same valid tax id,
 * else the same folded name (design section 5).
 *
 * A row that lacks the stronger sign joins the customer who shares the weaker one, when there is exactly one:
 * a name that two ids share joins neither. Two different ids, or two different tax ids, are never joined.
 */
export function joinCustomers(rows: readonly CustomerSigns[]): readonly CustomerKey[] {
  const fold = foldedOnce();
  const names = rows.map(({ name }) => fold(name));
  const taxIds = rows.map(({ validTaxId }) => validTaxId);
  const own = rows.map((row) => strongestKey(row, fold));
  const idsByTax = gathered(taxIds, keptWhere(own, hasId));
  const byTax = own.map((key, index) =>
    hasId(key) ? key : (onlyOne(idsByTax.get(taxIds[index] ?? "")) ?? key),
  );
  const throughTax = taxCustomersWithId(byTax, taxIds, names);
  const strongByName = gathered(names, keptWhere(throughTax, isStrong));
  return throughTax.map((key, index) =>
    isStrong(key) ? key : (onlyOne(strongByName.get(names[index] ?? "")) ?? key),
  );
}

// A list names few customers many times.
function foldedOnce(): (text: string) => string {
  const folded = new Map<string, string>();
  return (text) => {
    const known = folded.get(text) ?? foldName(text);
    folded.set(text, known);
    return known;
  };
}

/** Joins a customer known by tax id to the one with an id and no tax id who alone shares the name. */
function taxCustomersWithId(
  keys: readonly CustomerKey[],
  taxIds: readonly (string | null)[],
  names: readonly string[],
): readonly CustomerKey[] {
  const idsByName = gathered(names, keptWhere(keys, hasId));
  const withTaxId = gathered(keys, taxIds);
  const ids = keys.map((key, index) => {
    const id = key.startsWith("tax:") ? onlyOne(idsByName.get(names[index] ?? "")) : null;
    return id === null || withTaxId.has(id) ? null : id;
  });
  const taxKeysOfId = gathered(ids, keys);
  const idOfTax = new Map<CustomerKey | null, CustomerKey>();
  taxKeysOfId.forEach((taxKeys, id) => idOfTax.set(onlyOne(taxKeys), id));
  return keys.map((key) => idOfTax.get(key) ?? key);
}

function hasId(key: CustomerKey): boolean {
  return key.startsWith("id:");
}

function isStrong(key: CustomerKey): boolean {
  return !key.startsWith("name:");
}

/** The keys that pass, null in place of the others. */
function keptWhere(keys: readonly CustomerKey[], passes: (key: CustomerKey) => boolean) {
  return keys.map((key) => (passes(key) ? key : null));
}

/** The distinct values beside each sign; a row without one or the other tells nothing. */
function gathered<Sign extends string, Value>(
  signs: readonly (Sign | null)[],
  values: readonly (Value | null)[],
): ReadonlyMap<Sign, ReadonlySet<Value>> {
  const found = new Map<Sign, Set<Value>>();
  signs.forEach((sign, index) => {
    const value = values[index] ?? null;
    if (sign === null || value === null) return;
    const beside = found.get(sign) ?? new Set<Value>();
    found.set(sign, beside.add(value));
  });
  return found;
}

function onlyOne(keys: ReadonlySet<CustomerKey> | undefined): CustomerKey | null {
  if (keys === undefined || keys.size !== 1) return null;
  return Array.from(keys)[0] ?? null;
}

function keyOf(sign: "id" | "tax" | "name", value: string): CustomerKey {
  return `${sign}:${value}` as CustomerKey;
}
