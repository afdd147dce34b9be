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
  const own = rows.map((row) => strongestKey(row, fold));
  const hasId = (index: number) => own[index]?.startsWith("id:") === true;
  const byTax = sharedKeys(rows, own, hasId, ({ validTaxId }) => validTaxId);
  const joinedByTax = own.map((key, index) => {
    const taxId = rows[index]?.validTaxId ?? null;
    return hasId(index) || taxId === null ? key : (onlyOne(byTax.get(taxId)) ?? key);
  });
  const names = rows.map(({ name }) => fold(name));
  return joinByName(rows, joinedByTax, names);
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

function joinByName(
  rows: readonly CustomerSigns[],
  keys: readonly CustomerKey[],
  names: readonly string[],
): readonly CustomerKey[] {
  const nameAt = (_: CustomerSigns, index: number) => names[index] ?? null;
  const taxIdsOf = groupTaxIds(rows, keys);
  const startsWith = (index: number, sign: string) => keys[index]?.startsWith(sign) === true;
  const idsByName = sharedKeys(rows, keys, (index) => startsWith(index, "id:"), nameAt);
  const wanted = new Map<CustomerKey, Set<CustomerKey>>();
  keys.forEach((key, index) => {
    const id = startsWith(index, "tax:") ? onlyOne(idsByName.get(names[index] ?? "")) : null;
    if (id === null || (taxIdsOf.get(id)?.size ?? 0) > 0) return;
    wanted.set(id, (wanted.get(id) ?? new Set()).add(key));
  });
  const idOfTax = new Map<CustomerKey | null, CustomerKey>();
  wanted.forEach((taxKeys, id) => idOfTax.set(onlyOne(taxKeys), id));
  const throughTax = keys.map((key) => idOfTax.get(key) ?? key);
  const isStrong = (index: number) => throughTax[index]?.startsWith("name:") === false;
  const strongByName = sharedKeys(rows, throughTax, isStrong, nameAt);
  return throughTax.map((key, index) =>
    isStrong(index) ? key : (onlyOne(strongByName.get(names[index] ?? "")) ?? key),
  );
}

/** Keys of the rows that count, gathered by the sign that they share. */
function sharedKeys(
  rows: readonly CustomerSigns[],
  keys: readonly CustomerKey[],
  counts: (index: number) => boolean,
  signOf: (row: CustomerSigns, index: number) => string | null,
): ReadonlyMap<string, ReadonlySet<CustomerKey>> {
  const shared = new Map<string, Set<CustomerKey>>();
  rows.forEach((row, index) => {
    const sign = signOf(row, index);
    const key = keys[index];
    if (sign === null || key === undefined || !counts(index)) return;
    const found = shared.get(sign);
    if (found === undefined) shared.set(sign, new Set([key]));
    else found.add(key);
  });
  return shared;
}

function groupTaxIds(
  rows: readonly CustomerSigns[],
  keys: readonly CustomerKey[],
): ReadonlyMap<CustomerKey, ReadonlySet<string>> {
  const taxIds = new Map<CustomerKey, Set<string>>();
  rows.forEach(({ validTaxId }, index) => {
    const key = keys[index];
    if (key === undefined || validTaxId === null) return;
    taxIds.set(key, (taxIds.get(key) ?? new Set()).add(validTaxId));
  });
  return taxIds;
}

function onlyOne(keys: ReadonlySet<CustomerKey> | undefined): CustomerKey | null {
  if (keys === undefined || keys.size !== 1) return null;
  return Array.from(keys)[0] ?? null;
}

function keyOf(sign: "id" | "tax" | "name", value: string): CustomerKey {
  return `${sign}:${value}` as CustomerKey;
}
