import type { CustomerKey } from "../receivables/customer.ts";
import type { Invoice } from "../receivables/invoice.ts";
import { belongTogether } from "../receivables/shared-addresses.ts";
import type { Row } from "./cell.ts";
import type { Edit } from "./edit.ts";
import { saysSomething, tabRowReader } from "./tab-row.ts";
import type { OpenTab, TabContext } from "./tab-reading.ts";
import type { TabLayout } from "./tab-layout.ts";
import { tabRow } from "./tab-values.ts";

/** A customer as the invoice list knows it. */
export type ListedCustomer = {
  readonly key: CustomerKey;
  readonly name: string;
  readonly customerId: string | null;
  readonly taxId: string | null;
  /** Empty when the open rows' addresses do not share a domain: that is a question, not ours to settle. */
  readonly addresses: readonly string[];
};

/**
 * The customers of an invoice list in the order in which they first appear, named as there.
 *
 * @param isOpen Whether something is still owed on an invoice; addresses come from open rows only.
 */
export function listedCustomers(
  invoices: readonly Invoice[],
  isOpen: (invoice: Invoice) => boolean,
): readonly ListedCustomer[] {
  const gathered = new Map<CustomerKey, Gathered>();
  for (const invoice of invoices) {
    const { customerKey, customerId, taxId, customer, addresses } = invoice;
    const known = gathered.get(customerKey) ?? { name: customer.trim(), addresses: new Set() };
    known.customerId = known.customerId ?? customerId;
    known.taxId = known.taxId ?? taxId;
    if (isOpen(invoice)) for (const address of addresses) known.addresses.add(address);
    gathered.set(customerKey, known);
  }
  return [...gathered]
    .filter(([, { name }]) => name !== "")
    .map(([key, { name, customerId = null, taxId = null, addresses }]) => {
      const found = [...addresses];
      return { key, name, customerId, taxId, addresses: belongTogether(found) ? found : [] };
    });
}

type Gathered = {
  readonly name: string;
  customerId?: string | null;
  taxId?: string | null;
  readonly addresses: Set<string>;
};

/** The row of Clientes in which a listed customer begins. */
export function customerRow(columns: TabLayout["columns"], customer: ListedCustomer): Row {
  return tabRow<"customers">(columns, {
    name: customer.name,
    customerId: customer.customerId ?? "",
    taxId: customer.taxId ?? "",
    addresses: customer.addresses.join(", "),
  });
}

/**
 * Adds the listed customers that Clientes does not have yet below its last row; rows that are there,
 * readable or not, stay as they are. Nothing while the column of names is missing.
 */
export function missingCustomerEdits(
  tab: OpenTab,
  listed: readonly ListedCustomer[],
  context: TabContext,
): readonly Edit[] {
  const { layout } = tab;
  if (layout.columns["name"] === undefined) return [];
  const known = knownKeys(tab, context);
  const missing = listed.filter(({ key }) => !known.has(key));
  if (missing.length === 0) return [];
  const values = missing.map((customer) => customerRow(layout.columns, customer));
  return [{ kind: "append", sheetId: layout.sheetId, values }];
}

function knownKeys({ layout, rows }: OpenTab, context: TabContext): ReadonlySet<CustomerKey> {
  const keys = new Set<CustomerKey>();
  const reader = tabRowReader<"customers">(layout, context.language);
  rows.forEach((row, index) => {
    if (index < layout.headerRow || !saysSomething(layout, row)) return;
    reader.moveTo(row, index);
    const name = reader.text("name");
    if (name === null) return;
    keys.add(context.resolveCustomer(name, reader.text("customerId"), reader.text("taxId")));
  });
  return keys;
}
