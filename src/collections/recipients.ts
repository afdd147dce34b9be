import type { Customer } from "../receivables/customer.ts";
import { belongTogether } from "../receivables/shared-addresses.ts";

/** Where a customer's mail goes, or why that must be asked. */
export type Recipients =
  | { readonly kind: "found"; readonly to: readonly string[] }
  /** Neither the Clientes tab nor a row has a valid address. */
  | { readonly kind: "missing" }
  /** The rows name addresses that may belong to different firms. */
  | { readonly kind: "doubtful"; readonly addresses: readonly string[] };

/**
 * The addresses that a customer's mail goes to, each once, in order.
 *
 * Those of the Clientes tab when it has any; else all the addresses of the customer's open rows, provided
 * they share a domain. A free-mail domain is shared by strangers: there only one single address will do.
 *
 * @param customer what Clientes says, or null. @param ofRows addresses of the open rows, lower case.
 */
export function recipientsOf(
  customer: Customer | null,
  ofRows: readonly (readonly string[])[],
): Recipients {
  if (customer !== null && customer.addresses.length > 0)
    return { kind: "found", to: [...new Set(customer.addresses)] };
  const addresses = [...new Set(ofRows.flatMap((row) => row))];
  if (addresses.length === 0) return { kind: "missing" };
  return belongTogether(addresses)
    ? { kind: "found", to: addresses }
    : { kind: "doubtful", addresses };
}
