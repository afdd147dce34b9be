import { customerKeyOf } from "../receivables/customer-key.ts";
import type { CustomerKey } from "../receivables/customer.ts";
import type { Invoice, InvoiceKey } from "../receivables/invoice.ts";
import { validTaxId } from "../receivables/tax-id.ts";

/**
 * Keys under which the ledger may know a customer or an invoice from before its rows were given an id or a tax
 * id: those that the weaker signs make. Who is known by name alone has none, and a key that is another customer's
 * now is nobody's former one.
 */
export type FormerKeys = {
  readonly customers: ReadonlyMap<CustomerKey, readonly CustomerKey[]>;
  readonly invoices: ReadonlyMap<InvoiceKey, readonly InvoiceKey[]>;
};

/** The former keys of these invoices and their customers. */
export function formerKeysOf(invoices: readonly Invoice[]): FormerKeys {
  const customers = formerCustomers(invoices);
  const ofInvoices = new Map<InvoiceKey, readonly InvoiceKey[]>();
  for (const { key, customerKey } of invoices) {
    const former = customers.get(customerKey);
    if (former === undefined) continue;
    ofInvoices.set(
      key,
      former.map((one) => underCustomer(key, customerKey, one)),
    );
  }
  return { customers, invoices: ofInvoices };
}

function formerCustomers(invoices: readonly Invoice[]): FormerKeys["customers"] {
  const present = new Set(invoices.map(({ customerKey }) => customerKey));
  const found = new Map<CustomerKey, Set<CustomerKey>>();
  for (const invoice of invoices) {
    const { customerKey } = invoice;
    const known = found.get(customerKey) ?? new Set<CustomerKey>();
    for (const key of weakerKeys(invoice)) if (!present.has(key)) known.add(key);
    if (known.size > 0) found.set(customerKey, known);
  }
  return new Map([...found].map(([key, former]) => [key, [...former]]));
}

function weakerKeys({ customerKey, customer, taxId }: Invoice): readonly CustomerKey[] {
  if (customerKey.startsWith("name:")) return [];
  const signs = { customerId: null, validTaxId: validTaxId(taxId ?? ""), name: customer };
  return [customerKeyOf(signs), customerKeyOf({ ...signs, validTaxId: null })];
}

/** The invoice's key with another customer in it. */
function underCustomer(key: InvoiceKey, customer: CustomerKey, former: CustomerKey): InvoiceKey {
  const at = key.lastIndexOf(`|${customer}`) + 1;
  return `${key.slice(0, at)}${former}${key.slice(at + customer.length)}` as InvoiceKey;
}
