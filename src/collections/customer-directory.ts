import { customerKeyOf, foldName } from "../receivables/customer-key.ts";
import type { Customer, CustomerKey } from "../receivables/customer.ts";
import type { Invoice } from "../receivables/invoice.ts";
import { validTaxId } from "../receivables/tax-id.ts";

/** Finds the invoice sheet's customers by what own tabs call them. */
export type CustomerDirectory = {
  /** What Clientes says of a customer of the invoice sheet, or null. */
  readonly customerOf: (key: CustomerKey) => Customer | null;
  /**
   * The customers that a row of an own tab means: by key, else by name. Several when customers share the
   * name, none when the sheet knows no such customer.
   */
  readonly meant: (key: CustomerKey, name: string) => readonly CustomerKey[];
  /** The key of the one customer of the invoice sheet with this id, else tax id, else name; else one of its own. */
  readonly keyOf: (name: string, customerId: string | null, taxId: string | null) => CustomerKey;
};

type Index = Map<string, Set<CustomerKey>>;

/**
 * Joins own tabs to the invoice sheet. A row of Clientes is the sheet's customer of the same id, else of the
 * same tax id, else of the same name unless their ids differ; agreements and payments go by either name. What is
 * said of a name that several customers share holds for each, but for its addresses.
 */
export function customerDirectory(
  invoices: readonly Invoice[],
  customers: readonly Customer[],
): CustomerDirectory {
  const { ids, taxIds, names } = signsOf(invoices);
  const byKey = new Map<CustomerKey, Customer>();
  for (const customer of customers) {
    const found =
      keysAt(ids, idSign(customer.customerId)) ??
      keysAt(taxIds, taxSign(customer.taxId)) ??
      namesakes(customer, names) ??
      new Set([customer.key]);
    const said = found.size === 1 ? customer : withoutAddresses(customer);
    for (const key of found) {
      if (!byKey.has(key)) byKey.set(key, said);
      add(names, foldName(customer.name), key);
    }
  }
  const known = new Set(invoices.map(({ customerKey }) => customerKey));
  return {
    customerOf: (key) => byKey.get(key) ?? null,
    meant: (key, name) =>
      known.has(key)
        ? [key]
        : [...(names.get(foldName(name)) ?? [])].filter((found) => known.has(found)),
    keyOf: (name, customerId, taxId) =>
      theOne(keysAt(ids, idSign(customerId))) ??
      theOne(keysAt(taxIds, taxSign(taxId))) ??
      theOne(namesakes({ name, customerId, taxId }, names)) ??
      customerKeyOf({ customerId, validTaxId: validTaxId(taxId ?? ""), name }),
  };
}

/** Customers of the row's name that have no sign of their own in which the row differs. */
function namesakes(
  { name, customerId, taxId }: Pick<Customer, "name" | "customerId" | "taxId">,
  names: Index,
): ReadonlySet<CustomerKey> | undefined {
  const differs = (key: CustomerKey) =>
    (idSign(customerId) !== null && key.startsWith("id:")) ||
    (validTaxId(taxId ?? "") !== null && key.startsWith("tax:"));
  const found = [...(keysAt(names, foldName(name)) ?? [])].filter((key) => !differs(key));
  return found.length === 0 ? undefined : new Set(found);
}

/** Whose address it is nobody can tell where customers share the name. */
function withoutAddresses(customer: Customer): Customer {
  return customer.addresses.length === 0 ? customer : { ...customer, addresses: [] };
}

function theOne(keys: ReadonlySet<CustomerKey> | undefined): CustomerKey | null {
  return keys?.size === 1 ? ([...keys][0] ?? null) : null;
}

function signsOf(invoices: readonly Invoice[]): {
  readonly ids: Index;
  readonly taxIds: Index;
  readonly names: Index;
} {
  const [ids, taxIds, names]: readonly [Index, Index, Index] = [new Map(), new Map(), new Map()];
  const last = new Map<CustomerKey, Invoice>();
  for (const invoice of invoices) {
    const { customerKey, customerId, taxId, customer } = invoice;
    const before = last.get(customerKey);
    // Most rows of a customer say the same of it, and there are many rows.
    if (before?.customer === customer && before.customerId === customerId && before.taxId === taxId)
      continue;
    last.set(customerKey, invoice);
    add(ids, idSign(customerId), customerKey);
    add(taxIds, taxSign(taxId), customerKey);
    add(names, foldName(customer), customerKey);
  }
  return { ids, taxIds, names };
}

function add(index: Index, sign: string | null, key: CustomerKey): void {
  if (sign === null) return;
  const keys = index.get(sign);
  if (keys === undefined) index.set(sign, new Set([key]));
  else keys.add(key);
}

function keysAt(index: Index, sign: string | null): ReadonlySet<CustomerKey> | undefined {
  return sign === null ? undefined : index.get(sign);
}

function idSign(customerId: string | null): string | null {
  return customerId === null || customerId.trim() === "" ? null : foldName(customerId);
}

function taxSign(taxId: string | null): string | null {
  return taxId === null || taxId.trim() === "" ? null : foldName(taxId).toUpperCase();
}
