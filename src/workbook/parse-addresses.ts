/** The addresses of one cell: those that can be written to, and the texts that cannot. */
export type Addresses = { readonly valid: readonly string[]; readonly invalid: readonly string[] };

const longestAddress = 254; // RFC 5321, with angle brackets 256
const longestLocalPart = 64;
// Ruiz, Ana <ana@example.com>: the name may hold a comma.
const displayName = /(?:^|(?<=[;>\n]))[^<>@;\n]*(<[^<>@\s]+@[^<>@\s]+>)/g;
const localPart = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const domain = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;

/**
 * Reads the e-mail addresses of a cell, lower case, without repeats, in order.
 *
 * Several may be divided by comma, semicolon, slash, bar or line break, each alone or as `Name <address>`. A piece
 * without `@` is invalid as well; an empty cell has none of either.
 */
export function parseAddresses(text: string): Addresses {
  const valid: string[] = [];
  const invalid: string[] = [];
  for (const piece of pieces(text)) {
    const address = bareAddress(piece);
    if (!isAddress(address)) invalid.push(piece);
    else if (!valid.includes(address)) valid.push(address);
  }
  return { valid, invalid };
}

/** Whether a lower-case text is one address that mail can be sent to. */
export function isAddress(text: string): boolean {
  const at = text.lastIndexOf("@");
  if (at < 1 || at > longestLocalPart || text.length > longestAddress) return false;
  return localPart.test(text.slice(0, at)) && domain.test(text.slice(at + 1));
}

function pieces(text: string): readonly string[] {
  const named = text.replace(/"[^"]*"/g, " ").replace(displayName, " $1");
  const parts = named
    .split(/[;,|\r\n\t]+|\s+[/y&]\s+|\/(?=\S+@)/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  return parts.flatMap((part) => (isBlankDivided(part) ? part.split(/\s+/) : [part]));
}

function isBlankDivided(part: string): boolean {
  return !part.includes("<") && part.split(/\s+/).every((word) => word.includes("@"));
}

function bareAddress(piece: string): string {
  const bracketed = /<([^<>]*)>\s*$/.exec(piece)?.[1];
  return (bracketed ?? piece)
    .trim()
    .replace(/^mailto:/i, "")
    .toLowerCase();
}
