import { isFreeMail } from "./free-mail.ts";

/**
 * Whether addresses found on a customer's rows surely belong to one firm (design section 5): a single one, or
 * several at one domain that is not a free-mail provider's, where strangers share the domain.
 *
 * @param addresses lower case, without repeats, at least one.
 */
export function belongTogether(addresses: readonly string[]): boolean {
  if (addresses.length === 1) return true;
  const domains = new Set(addresses.map((address) => address.slice(address.lastIndexOf("@") + 1)));
  return domains.size === 1 && [...domains].every((domain) => !isFreeMail(domain));
}
