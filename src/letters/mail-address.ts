const validAddress =
  /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z][A-Za-z0-9-]*[A-Za-z0-9]$/;

/**
 * Whether an address can stand in a mail's header as it is: bare, ASCII, with a dotted domain, at most
 * 254 characters. International domains must come in their ASCII (`xn--`) form.
 */
export function isMailAddress(address: string): boolean {
  return address.length <= 254 && validAddress.test(address);
}
